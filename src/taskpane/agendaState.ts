/** What the pane knows of the agenda. An older answer never replaces a newer one; a fault leaves what was read before in view. */
import { defaultSettings } from "../agenda/settings";
import type { Assessment } from "../agenda/types";
import type { Fault } from "../excel/faults";
import type { RefreshOutcome } from "../excel/refresh";
import { sameActions } from "./sameActions";
import type { Reading, ReadingOutcome } from "./workbook";

export interface AgendaState extends Pick<Reading, "notices" | "dueSoonDays" | "since"> {
  /** What is under way, for the person to see. A read after a change is not shown. */
  busy: "reading" | "refreshing" | null;
  assessment: Assessment | null;
  fault: Fault | null;
  /** What failed: a read that goes well clears its own fault, and leaves that of a refresh for the person to see. */
  faultOf: "reading" | "refreshing";
  /** The last refresh of this session, to tell when the agenda has changed since. */
  refreshed: { assessment: Assessment; sheets: string[]; changed: boolean } | null;
  /** True when the agenda differs from what the summary sheets were made of. */
  outdated: boolean;
}

export type AgendaEvent =
  | { type: "reading" }
  | { type: "refreshing" }
  | { type: "assessed"; outcome: ReadingOutcome; quietly: boolean }
  | { type: "refreshed"; outcome: RefreshOutcome }
  | { type: "fault"; fault: Fault | null; faultOf: "reading" | "refreshing" };

export const beforeReading: AgendaState = {
  busy: "reading",
  assessment: null,
  notices: [],
  dueSoonDays: defaultSettings.dueSoonDays,
  since: null,
  fault: null,
  faultOf: "reading",
  refreshed: null,
  outdated: false,
};

export function nextState(state: AgendaState, event: AgendaEvent): AgendaState {
  switch (event.type) {
    case "reading":
    case "refreshing":
      return { ...state, busy: event.type };
    case "assessed":
      return afterAssessing(state, event.outcome, event.quietly);
    case "refreshed":
      return afterRefreshing(state, event.outcome);
    case "fault":
      return withFault(state, event.fault, event.faultOf);
  }
}

function afterAssessing(state: AgendaState, outcome: ReadingOutcome, quietly: boolean): AgendaState {
  const busy = quietly ? state.busy : null;
  if (!outcome.ok) {
    const bearable = quietly && outcome.fault.kind === "busy" && state.assessment !== null;
    return bearable ? state : { ...withFault(state, outcome.fault, "reading"), busy };
  }
  const { assessment, notices, dueSoonDays, since } = outcome;
  const outdated = state.refreshed !== null && !sameActions(state.refreshed.assessment, assessment);
  const fault = state.faultOf === "refreshing" && state.fault?.kind !== "no-agenda" ? state.fault : null;
  return { ...state, busy, assessment, notices, dueSoonDays, since, fault, outdated };
}

function afterRefreshing(state: AgendaState, outcome: RefreshOutcome): AgendaState {
  if (!outcome.ok) return { ...withFault(state, outcome.fault, "refreshing"), busy: null };
  const { assessment, notices, sheets, changed } = outcome.result;
  return {
    ...state,
    busy: null,
    assessment,
    notices,
    fault: null,
    refreshed: { assessment, sheets, changed },
    outdated: false,
  };
}

/** Without an agenda nothing of the one before is shown, and only finding one ends that. */
function withFault(state: AgendaState, fault: Fault | null, faultOf: AgendaState["faultOf"]): AgendaState {
  if (fault === null) return state.fault?.kind === "no-agenda" ? state : { ...state, fault };
  return { ...state, fault, faultOf, assessment: fault.kind === "no-agenda" ? null : state.assessment };
}
