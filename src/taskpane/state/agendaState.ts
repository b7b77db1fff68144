/** What the pane knows of the agenda. An older answer never replaces a newer one; a fault leaves what was read before in view. */
import { isToChoose } from "../../agenda/find/find";
import type { Fault } from "../../excel/host/faults";
import type { Reading, ReadingOutcome, Refreshed, RefreshingOutcome } from "./workbook";

export type Work = "reading" | "refreshing" | "changing";

export interface AgendaState {
  /** What is under way, for the person to see. A read after a change of cells is not shown. */
  busy: Work | null;
  /** What the person stopped waiting for. */
  stopped: Work | null;
  reading: Reading | null;
  /** Why there is no agenda to read; only finding one ends that. */
  noAgenda: Fault | null;
  fault: Fault | null;
  /** What failed: a read that goes well clears its own fault, and leaves others for the person to see. */
  faultOf: Work;
  /** The last refresh of this session. */
  refreshed: Refreshed | null;
}

export type AgendaEvent =
  | { type: Work }
  | { type: "stopped" }
  | { type: "changed" }
  | { type: "assessed"; outcome: ReadingOutcome; quietly: boolean }
  | { type: "refreshed"; outcome: RefreshingOutcome }
  | { type: "fault"; fault: Fault | null; faultOf: Work };

export const beforeReading: AgendaState = {
  busy: "reading",
  stopped: null,
  reading: null,
  noAgenda: null,
  fault: null,
  faultOf: "reading",
  refreshed: null,
};

/** What was noticed while reading, and what the last refresh could not do. */
export function noticesOf({ reading, refreshed }: AgendaState): string[] {
  return [...(reading?.notices ?? []), refreshed?.undecorated ?? ""].filter((notice) => notice !== "");
}

/** Several agendas were found, and the person has not chosen one. */
export function isAgendaToChoose({ reading }: AgendaState): boolean {
  return reading !== null && isToChoose(reading.search);
}

export function nextState(state: AgendaState, event: AgendaEvent): AgendaState {
  switch (event.type) {
    case "reading":
    case "refreshing":
    case "changing":
      return { ...state, busy: event.type, stopped: null };
    case "stopped":
      return { ...state, busy: null, stopped: state.busy };
    case "changed":
      return { ...state, busy: null, fault: state.faultOf === "changing" ? null : state.fault };
    case "assessed":
      return afterAssessing(state, event.outcome, event.quietly);
    case "refreshed":
      return afterRefreshing(state, event.outcome);
    case "fault":
      return withFault(state, event.fault, event.faultOf);
  }
}

function afterAssessing(state: AgendaState, outcome: ReadingOutcome, quietly: boolean): AgendaState {
  const busy = quietly && state.busy !== "reading" ? state.busy : null;
  if (!outcome.ok) {
    const bearable = quietly && outcome.fault.kind === "busy" && state.reading !== null;
    return bearable ? state : { ...withFault(state, outcome.fault, "reading"), busy };
  }
  const { ok: _, ...reading } = outcome;
  const fault = state.faultOf === "reading" ? null : state.fault;
  return { ...state, busy, stopped: quietly ? state.stopped : null, reading, noAgenda: null, fault };
}

function afterRefreshing(state: AgendaState, outcome: RefreshingOutcome): AgendaState {
  if (!outcome.ok) return { ...withFault(state, outcome.fault, "refreshing"), busy: null };
  const { ok: _, reading, ...refreshed } = outcome;
  return { ...state, busy: null, reading, noAgenda: null, fault: null, refreshed };
}

/** Without an agenda nothing of the one before is shown; one without actions stays, and what it needs is shown. */
function withFault(state: AgendaState, fault: Fault | null, faultOf: Work): AgendaState {
  const busy = faultOf === "changing" ? null : state.busy;
  const isEmpty = state.reading?.assessment.actions.length === 0;
  if (fault?.kind === "no-agenda" && !isEmpty) return { ...state, busy, noAgenda: fault, fault: null, reading: null };
  return fault === null ? { ...state, busy, fault } : { ...state, busy, fault, faultOf };
}
