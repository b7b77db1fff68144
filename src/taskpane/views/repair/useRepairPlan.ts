/** The plan of a repair, made when a person asks for it. What was asked before they went back is dropped. */
import { useRef, useState } from "react";
import type { RepairPlan } from "../../../excel/repair/repair";
import type { AgendaActions } from "../../hooks/useAgenda";

/** Null where nobody has asked; "not found" where the workbook has no table to repair. */
export type Planned = RepairPlan | "planning" | "not found" | null;

export function useRepairPlan(go: AgendaActions["go"]) {
  const [planned, setPlanned] = useState<Planned>(null);
  const asked = useRef(0);
  const ask = () => {
    const turn = ++asked.current;
    setPlanned("planning");
    go(async (workbook) => {
      const outcome = await workbook.planRepair();
      if (turn !== asked.current) return null;
      if (outcome.ok) {
        setPlanned(outcome.plan);
        return null;
      }
      const isNowhere = outcome.fault.kind === "no-agenda";
      setPlanned(isNowhere ? "not found" : null);
      return isNowhere ? null : outcome.fault;
    });
  };
  const end = () => {
    asked.current += 1;
    setPlanned(null);
  };
  return { planned, ask, end };
}
