/** Reads the agenda when the pane opens, when asked, and after changes of the workbook; a refresh delays reading. */
import { useCallback, useEffect, useMemo, useReducer, useState } from "react";
import type { Fault } from "../../excel/host/faults";
import type { AcceptedFix, FixReport } from "../../excel/agenda/fixes";
import type { SeenAgenda } from "../../excel/agenda/seenAgenda";
import { beforeReading, nextState } from "../state/agendaState";
import type { AgendaState } from "../state/agendaState";
import { startLiveReading } from "../state/liveReading";
import { atOnce, useReadingAndRefreshing } from "./useReadingAndRefreshing";
import type { Workbook } from "../state/workbook";

export interface AgendaActions {
  read: () => void;
  refresh: () => void;
  /** Stops waiting for what is under way; Excel ends it by itself, and what it answers is no longer awaited. */
  stopWaiting: () => void;
  /** `cell` on the agenda's sheet, "C10"; `sheet` where it is another one. */
  selectCell: (cell: string, sheet?: string) => void;
  /** Down to `lastRow`, where it is given; `agenda` is the index of its agenda. */
  selectRow: (row: number, lastRow?: number, agenda?: number) => void;
  /** Goes somewhere in the workbook, and shows what kept it from that. */
  go: (work: (workbook: Workbook) => Promise<Fault | null>) => void;
  /** Changes the workbook and reads it again. False where that failed: the fault is shown. */
  change: (work: (workbook: Workbook) => Promise<Fault | null>) => Promise<boolean>;
  /** What became of each, also where a fault is shown; null where nothing could be done. `seen` is what the person decided on. */
  fix: (seen: readonly SeenAgenda[], fixes: readonly AcceptedFix[]) => Promise<FixReport | null>;
  dismissFault: () => void;
}

export function useAgenda(workbook: Workbook): [AgendaState, AgendaActions] {
  const [state, dispatch] = useReducer(nextState, workbook, stateAtOpening);
  const orThrow = useThrowInRender();
  const { assess, refresh, abandon } = useReadingAndRefreshing(workbook, dispatch);

  useEffect(() => {
    const live = startLiveReading(() => assess(true).catch(orThrow));
    assess(false).catch(orThrow);
    const watching = workbook.watch(() => live.changed());
    watching.catch(orThrow);
    return () => {
      live.stop();
      watching.then((end) => end()).catch(orThrow);
    };
  }, [workbook, assess, orThrow]);
  useEffect(() => workbook.onFault((fault) => dispatch({ type: "fault", fault, faultOf: "refreshing" })), [workbook]);

  const agendas = state.reading?.assessment.agendas;
  const actions = useMemo<AgendaActions>(() => {
    const go = (going: Promise<Fault | null>) => {
      const show = (fault: Fault | null) => {
        if (fault !== null) dispatch({ type: "fault", fault, faultOf: "reading" });
      };
      going.then(show).catch(orThrow);
    };
    const change: AgendaActions["change"] = async (work) => {
      dispatch({ type: "changing" });
      try {
        const fault = await work(workbook);
        if (fault !== null) {
          dispatch({ type: "fault", fault, faultOf: "changing" });
          return false;
        }
        await assess(true, atOnce);
      } catch (error) {
        orThrow(error);
      }
      dispatch({ type: "changed" });
      return true;
    };
    return {
      read() {
        dispatch({ type: "reading" });
        assess(false).catch(orThrow);
      },
      refresh() {
        dispatch({ type: "refreshing" });
        refresh().catch(orThrow);
      },
      stopWaiting() {
        abandon();
        dispatch({ type: "stopped" });
      },
      go: (work) => go(work(workbook)),
      selectRow(row, lastRow = row, agenda = 0) {
        const one = agendas?.[agenda];
        if (one !== undefined) go(workbook.selectRow(one, row, lastRow));
      },
      selectCell(cell, sheet = agendas?.[0]?.sheet) {
        if (sheet !== undefined) go(workbook.selectCell(sheet, cell));
      },
      change,
      async fix(seen, fixes) {
        const reports: FixReport[] = [];
        await change(async () => {
          const { report, fault } = await workbook.applyFixes(seen, fixes);
          if (report.left.length < fixes.length) reports.push(report);
          return fault;
        });
        return reports[0] ?? null;
      },
      dismissFault: () => dispatch({ type: "fault", fault: null, faultOf: "reading" }),
    };
  }, [workbook, agendas, assess, refresh, abandon, orThrow]);
  return [state, actions];
}

const stateAtOpening = (workbook: Workbook): AgendaState =>
  nextState(beforeReading, { type: "fault", fault: workbook.lastFault(), faultOf: "refreshing" });

/** An error of ours in waiting code is thrown while rendering, where the error boundary catches it. */
function useThrowInRender(): (error: unknown) => void {
  const [, setState] = useState<null>(null);
  return useCallback((error: unknown) => {
    setState(() => {
      throw error;
    });
  }, []);
}
