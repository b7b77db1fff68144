/** Reads the agenda when the pane opens, when asked, and after changes of the workbook; a refresh holds reading back. */
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from "react";
import type { Fault } from "../excel/faults";
import { beforeReading, nextState } from "./agendaState";
import type { AgendaEvent, AgendaState } from "./agendaState";
import { startLiveReading } from "./liveReading";
import type { Workbook } from "./workbook";

export interface AgendaActions {
  read(): void;
  refresh(): void;
  /** `cell` on the agenda's sheet, "C10". */
  selectCell(cell: string): void;
  selectRow(row: number): void;
  dismissFault(): void;
}

export function useAgenda(workbook: Workbook): [AgendaState, AgendaActions] {
  const [state, dispatch] = useReducer(nextState, workbook, stateAtOpening);
  const orThrow = useThrowInRender();
  const { assess, refresh } = useReadingAndRefreshing(workbook, dispatch);

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

  const agenda = state.assessment?.agenda;
  const actions = useMemo<AgendaActions>(() => {
    const tell = (fault: Fault | null) => {
      if (fault !== null) dispatch({ type: "fault", fault, faultOf: "reading" });
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
      selectRow(row) {
        if (agenda !== undefined) workbook.selectRow(agenda, row).then(tell).catch(orThrow);
      },
      selectCell(cell) {
        if (agenda !== undefined) workbook.selectCell(agenda.sheet, cell).then(tell).catch(orThrow);
      },
      dismissFault: () => dispatch({ type: "fault", fault: null, faultOf: "reading" }),
    };
  }, [workbook, agenda, assess, refresh, orThrow]);
  return [state, actions];
}

const stateAtOpening = (workbook: Workbook): AgendaState => ({
  ...beforeReading,
  fault: workbook.lastFault(),
  faultOf: "refreshing",
});

function useReadingAndRefreshing(workbook: Workbook, dispatch: (event: AgendaEvent) => void) {
  /** Counts what was begun, so that an answer that was overtaken is dropped. */
  const begun = useRef(0);
  const refreshes = useRef(0);
  const missedChange = useRef(false);

  const assess = useCallback(
    async (quietly: boolean) => {
      if (refreshes.current > 0) {
        missedChange.current = true;
        return;
      }
      const turn = ++begun.current;
      const outcome = await workbook.assess();
      if (turn === begun.current) dispatch({ type: "assessed", outcome, quietly });
    },
    [workbook, dispatch],
  );

  const refresh = useCallback(async () => {
    const turn = ++begun.current;
    refreshes.current += 1;
    try {
      const outcome = await workbook.refresh();
      if (turn === begun.current) dispatch({ type: "refreshed", outcome });
    } finally {
      refreshes.current -= 1;
    }
    if (!missedChange.current || refreshes.current > 0) return;
    missedChange.current = false;
    await assess(true);
  }, [workbook, dispatch, assess]);

  return { assess, refresh };
}

/** A fault of ours in waiting code is thrown while rendering, where the error boundary catches it. */
function useThrowInRender(): (error: unknown) => void {
  const [, setState] = useState<null>(null);
  return useCallback((error: unknown) => {
    setState(() => {
      throw error;
    });
  }, []);
}
