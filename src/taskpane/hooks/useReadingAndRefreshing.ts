/**
 * One answer at a time: what was begun later, or abandoned, makes an earlier answer worthless. An answer that nobody asked for
 * is drawn as a transition, since a person may be typing meanwhile; what follows their own change is drawn at once, so that
 * all of it is there when the change is announced.
 */
import { startTransition, useCallback, useRef } from "react";
import type { AgendaEvent } from "../state/agendaState";
import type { Workbook } from "../state/workbook";

const inTransition: (draw: () => void) => void = startTransition;
export const atOnce = (draw: () => void) => draw();

export function useReadingAndRefreshing(workbook: Workbook, dispatch: (event: AgendaEvent) => void) {
  /** Counts what was begun, so that an answer that was overtaken is dropped. */
  const begun = useRef(0);
  const refreshes = useRef(0);
  const missedChange = useRef(false);

  const assess = useCallback(
    async (quietly: boolean, draw: typeof inTransition = inTransition) => {
      if (refreshes.current > 0) {
        missedChange.current = true;
        return;
      }
      const turn = ++begun.current;
      const outcome = await workbook.assess();
      if (turn === begun.current) draw(() => dispatch({ type: "assessed", outcome, quietly }));
    },
    [workbook, dispatch],
  );

  const refresh = useCallback(async () => {
    const turn = ++begun.current;
    refreshes.current += 1;
    try {
      const outcome = await workbook.refresh();
      if (turn === begun.current) inTransition(() => dispatch({ type: "refreshed", outcome }));
      else missedChange.current = true;
    } finally {
      refreshes.current -= 1;
    }
    if (!missedChange.current || refreshes.current > 0) return;
    missedChange.current = false;
    await assess(true);
  }, [workbook, dispatch, assess]);

  const abandon = useCallback(() => {
    begun.current += 1;
  }, []);
  return { assess, refresh, abandon };
}
