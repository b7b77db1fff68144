/** Views above, the chosen view between, the refresh below. It holds what the person chose; what the workbook says comes from useAgenda. */
import { mergeClasses } from "@fluentui/react-components";
import { Suspense, lazy, useId, useState } from "react";
import * as z from "zod/mini";
import type { Assessment } from "../../agenda/types";
import type { AgendaState } from "../agendaState";
import { useRemembered } from "../memory";
import { OverdueView } from "../overdue/OverdueView";
import { emptyQuery, querySchema } from "../overdue/query";
import { useAgenda } from "../useAgenda";
import type { AgendaActions } from "../useAgenda";
import { useScrollPlace } from "../useScrollPlace";
import { words } from "../words";
import type { Workbook } from "../workbook";
import { Footer } from "./Footer";
import { FaultMessage, NoticeMessage } from "./Messages";
import { Progress } from "./Progress";
import { Reading } from "./Reading";
import { NoAgenda } from "./NoAgenda";
import { Views, views } from "./Views";
import type { View } from "./Views";
import { useFrameStyles } from "./frame.styles";

/** Loaded when first chosen: the pane opens on what is overdue. */
const IssuesView = lazy(async () => ({ default: (await import("../issues/IssuesView")).IssuesView }));
const SummaryView = lazy(async () => ({ default: (await import("../summary/SummaryView")).SummaryView }));

export function Frame({ workbook }: { workbook: Workbook }) {
  const styles = useFrameStyles();
  const [state, actions] = useAgenda(workbook);
  const [view, setView] = useRemembered("view", z.enum(views), "overdue");
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const id = useId();
  const idOf = (each: View) => `${id}-${each}`;
  const { assessment, fault, busy } = state;
  useScrollPlace(scroller, view, assessment !== null);
  return (
    <div className={styles.frame}>
      {assessment !== null && (
        <header className={styles.top}>
          <Views view={view} onView={setView} idOf={idOf} panel={`${id}-panel`} />
        </header>
      )}
      <main className={styles.main}>
        <div className={styles.progress}>{busy !== null && <Progress label={words.busy[busy]} />}</div>
        <Messages state={state} actions={actions} />
        {assessment !== null && (
          <div
            ref={setScroller}
            id={`${id}-panel`}
            role="tabpanel"
            aria-labelledby={idOf(view)}
            tabIndex={0}
            className={styles.scroller}
          >
            <Suspense>
              <Chosen view={view} state={state} assessment={assessment} actions={actions} scroller={scroller} />
            </Suspense>
          </div>
        )}
        {assessment === null && fault?.kind === "no-agenda" && (
          <div className={styles.scroller}>
            <NoAgenda fault={fault} />
          </div>
        )}
        {assessment === null && fault === null && busy === "reading" && <Reading />}
      </main>
      <Footer state={state} onRefresh={actions.refresh} onLookAgain={actions.read} />
    </div>
  );
}

function Messages({ state, actions }: { state: AgendaState; actions: AgendaActions }) {
  const styles = useFrameStyles();
  const [dismissed, setDismissed] = useState("");
  const { fault, faultOf, notices } = state;
  const tryAgain = faultOf === "refreshing" ? actions.refresh : actions.read;
  const told = notices.join("\n");
  return (
    <div className={mergeClasses(styles.messages, state.assessment === null && styles.atTop)}>
      {fault !== null && fault.kind !== "no-agenda" && (
        <FaultMessage fault={fault} onTryAgain={tryAgain} onDismiss={actions.dismissFault} />
      )}
      {told !== dismissed && <NoticeMessage notices={notices} onDismiss={() => setDismissed(told)} />}
    </div>
  );
}

interface ChosenProps {
  view: View;
  state: AgendaState;
  assessment: Assessment;
  actions: AgendaActions;
  scroller: HTMLElement | null;
}

function Chosen({ view, state, assessment, actions, scroller }: ChosenProps) {
  const [query, setQuery] = useRemembered("query", querySchema, emptyQuery);
  const [filtersOpen, setFiltersOpen] = useRemembered("filters-open", z.boolean(), false);
  switch (view) {
    case "overdue":
      return (
        <OverdueView
          assessment={assessment}
          dueSoonDays={state.dueSoonDays}
          query={query}
          filtersOpen={filtersOpen}
          onQuery={setQuery}
          onFiltersOpen={setFiltersOpen}
          onChoose={(action) => actions.selectRow(action.row)}
          scroller={scroller}
        />
      );
    case "issues":
      return <IssuesView assessment={assessment} onCell={actions.selectCell} scroller={scroller} />;
    case "summary":
      return <SummaryView assessment={assessment} since={state.since} />;
  }
}
