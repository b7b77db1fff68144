/** Views above, the chosen view between, the refresh below. It keeps what the person chose; what the workbook says comes from useAgenda. */
import { Suspense, lazy, useId, useState } from "react";
import * as z from "zod/mini";
import type { ColumnRole } from "../../agenda/model/agenda";
import { useRemembered } from "../state/memory";
import { useAgenda } from "../hooks/useAgenda";
import { useFocusAfter } from "../hooks/useFocusAfter";
import { useScrollPosition } from "../hooks/useScrollPosition";
import { frameStrings } from "../strings/frame";
import { isAgendaToChoose, noticesOf } from "../state/agendaState";
import type { AgendaState } from "../state/agendaState";
import type { SelectedRow } from "../state/selectedRow";
import type { Workbook } from "../state/workbook";
import { ChosenView } from "./ChosenView";
import { Footer } from "./Footer";
import type { FrameMessagesProps } from "./FrameMessages";
import { Progress } from "../components/Progress";
import { ReadingOutline } from "./ReadingOutline";
import { views } from "./tabs/Tabs";
import type { View } from "./tabs/Tabs";
import { Views } from "./tabs/Views";
import type { OpenedView } from "./tabs/Views";
import { useFrameStyles } from "./frame.styles";

/** Loaded with what it is above. */
const OpenedBar = lazy(async () => ({ default: (await import("./OpenedBar")).OpenedBar }));
const FirstRun = lazy(async () => ({ default: (await import("../views/firstRun/FirstRun")).FirstRun }));

/** Loaded behind the first view. */
const Behind = lazy(async () => ({ default: (await import("./Behind")).Behind }));

/** Loaded when there is something to say. Without a connection it may not load, and then the fault is said plainly. */
const FrameMessages = lazy(() =>
  import("./FrameMessages").then(
    (loaded) => ({ default: loaded.FrameMessages }),
    () => ({ default: PlainFault }),
  ),
);

export function Frame({ workbook }: { workbook: Workbook }) {
  const styles = useFrameStyles();
  const [state, actions] = useAgenda(workbook);
  const [tab, setTab] = useRemembered("view", z.enum(views), "overdue");
  const [opened, setOpened] = useState<OpenedView | null>(null);
  /** The column that the settings open at, null for their beginning. */
  const [settingsAt, setSettingsAt] = useState<ColumnRole | null>(null);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const [start, setStart] = useState<HTMLElement | null>(null);
  /** What was made, for the person to hear and see until it is dismissed. */
  const [announcement, setAnnouncement] = useState("");
  const [selected, setSelected] = useState<SelectedRow | null>(null);
  const id = useId();
  const idOf = (each: View | OpenedView) => `${id}-${each}`;
  const { reading, noAgenda, fault, busy } = state;
  const view = opened ?? tab;
  useScrollPosition(scroller, view, reading !== null);
  const back = useFocusAfter(opened === null);
  const open = (what: OpenedView, from: string, column: ColumnRole | null = null) => {
    back.current = from;
    setSettingsAt(column);
    setOpened(what);
  };
  return (
    <div className={styles.frame}>
      {reading !== null && (
        <header className={styles.top}>
          {opened === null ? (
            <Views view={tab} onView={setTab} idOf={idOf} panel={`${id}-panel`} />
          ) : (
            <Suspense>
              <OpenedBar id={idOf(opened)} title={frameStrings[opened]} onBack={() => setOpened(null)} />
            </Suspense>
          )}
        </header>
      )}
      <main className={styles.main}>
        <div className={styles.progress}>{busy !== null && <Progress label={frameStrings.busy[busy]} />}</div>
        {(announcement !== "" || hasMessages(state)) && (
          <Suspense>
            <FrameMessages state={state} actions={actions} announcement={announcement} onAnnounce={setAnnouncement} />
          </Suspense>
        )}
        {reading !== null && (
          <div
            ref={setScroller}
            id={`${id}-panel`}
            role={opened === null ? "tabpanel" : "region"}
            aria-labelledby={idOf(view)}
            tabIndex={0}
            className={styles.scroller}
          >
            <Suspense>
              <ChosenView
                view={view}
                reading={reading}
                actions={actions}
                onAnnounce={setAnnouncement}
                onChooseColumn={(column) => open("settings", `${id}-panel`, column)}
                settingsAt={settingsAt}
                selected={selected}
                onSelected={setSelected}
                scroller={scroller}
              />
            </Suspense>
          </div>
        )}
        {noAgenda !== null && (
          <div ref={setStart} className={styles.scroller}>
            <Suspense>
              <FirstRun
                fault={noAgenda}
                workbook={workbook}
                actions={actions}
                onAnnounce={setAnnouncement}
                scroller={start}
              />
            </Suspense>
          </div>
        )}
        {reading === null && noAgenda === null && fault === null && busy === "reading" && <ReadingOutline />}
      </main>
      <Suspense>
        <Behind
          workbook={workbook}
          reading={reading}
          go={actions.go}
          onSelected={setSelected}
          onAsked={() => {
            setTab("overdue");
            setOpened(null);
          }}
          announcement={announcement}
          scroller={scroller}
        />
      </Suspense>
      <Footer state={state} actions={actions} onOpen={reading !== null && opened === null ? open : null} />
    </div>
  );
}

function PlainFault({ state: { fault } }: FrameMessagesProps) {
  return fault && <p role="alert">{`${fault.title} ${fault.advice}`}</p>;
}

function hasMessages(state: AgendaState): boolean {
  const missing = state.reading?.others?.missing.length;
  return Boolean(state.fault ?? missing) || noticesOf(state).length > 0 || isAgendaToChoose(state);
}
