/** Views above, the chosen view between, the refresh below. It holds what the person chose; what the workbook says comes from useAgenda. */
import { Suspense, lazy, useId, useState } from "react";
import * as z from "zod/mini";
import { useRemembered } from "../../state/memory";
import { useAgenda } from "../../hooks/useAgenda";
import { useFocusIfLost } from "../../hooks/useFocusIfLost";
import { useScrollPlace } from "../../hooks/useScrollPosition";
import { words } from "../../strings/pane";
import type { Reading as AgendaReading, Workbook } from "../../state/workbook";
import { Chosen } from "./Chosen";
import { Footer } from "./Footer";
import { FrameMessages } from "./FrameMessages";
import { Progress } from "./Progress";
import { Reading } from "./Reading";
import { SettingsBar, Views, views } from "./Views";
import type { View } from "./Views";
import { useFrameStyles } from "./frame.styles";

const FirstRun = lazy(async () => ({ default: (await import("../../views/firstRun/FirstRun")).FirstRun }));

export function Frame({ workbook }: { workbook: Workbook }) {
  const styles = useFrameStyles();
  const [state, actions] = useAgenda(workbook);
  const [tab, setTab] = useRemembered("view", z.enum(views), "overdue");
  const [settingsOpen, setSettingsOpen] = useState(false);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const [start, setStart] = useState<HTMLElement | null>(null);
  /** What was made, for the person to hear and see until it is dismissed. */
  const [told, setTold] = useState("");
  const id = useId();
  const idOf = (each: View | "settings") => `${id}-${each}`;
  const { reading, noAgenda, fault, busy } = state;
  const view = settingsOpen ? "settings" : tab;
  useScrollPlace(scroller, view, reading !== null);
  const onFocus = useFocusIfLost(scroller, `${whichAgenda(reading)} ${told}`);
  return (
    <div className={styles.frame} onFocus={onFocus}>
      {reading !== null && (
        <header className={styles.top}>
          {settingsOpen ? (
            <SettingsBar id={idOf("settings")} onBack={() => setSettingsOpen(false)} />
          ) : (
            <Views view={tab} onView={setTab} idOf={idOf} panel={`${id}-panel`} />
          )}
        </header>
      )}
      <main className={styles.main}>
        <div className={styles.progress}>{busy !== null && <Progress label={words.busy[busy]} />}</div>
        <FrameMessages state={state} actions={actions} told={told} onTold={setTold} />
        {reading !== null && (
          <div
            ref={setScroller}
            id={`${id}-panel`}
            role={settingsOpen ? "region" : "tabpanel"}
            aria-labelledby={idOf(view)}
            tabIndex={0}
            className={styles.scroller}
          >
            <Suspense>
              <Chosen view={view} reading={reading} actions={actions} onTold={setTold} scroller={scroller} />
            </Suspense>
          </div>
        )}
        {noAgenda !== null && (
          <div ref={setStart} className={styles.scroller}>
            <Suspense>
              <FirstRun fault={noAgenda} workbook={workbook} actions={actions} onTold={setTold} scroller={start} />
            </Suspense>
          </div>
        )}
        {reading === null && noAgenda === null && fault === null && busy === "reading" && <Reading />}
      </main>
      <Footer
        state={state}
        actions={actions}
        onSettings={reading !== null && !settingsOpen ? () => setSettingsOpen(true) : null}
      />
    </div>
  );
}

function whichAgenda(reading: AgendaReading | null): string {
  return reading === null ? "" : `${reading.assessment.agenda.sheet} ${reading.search.chosenBy}`;
}
