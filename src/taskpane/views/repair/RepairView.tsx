/** What repairing a pasted table would do, repair by repair, before a new sheet is made. Nothing is made until the person says so. */
import { useRef } from "react";
import type { ReactNode } from "react";
import { Button } from "../../components/button/Button";
import type { RepairPlan } from "../../../excel/repair/repair";
import { Progress } from "../../components/Progress";
import { outcomeOf } from "../../hooks/outcomeOf";
import type { AgendaActions } from "../../hooks/useAgenda";
import { useFocusOnArrival } from "../../hooks/useFocusOnArrival";
import { repairStrings } from "../../strings/repair";
import { RepairList } from "./RepairList";
import { guessesAmong } from "./repairRows";
import { useRepairStyles } from "./repair.styles";
import type { Planned } from "./useRepairPlan";

export interface RepairViewProps {
  planned: Exclude<Planned, null>;
  onAsk: () => void;
  onBack: () => void;
  /** What was made, in words. */
  onMade: (made: string) => void;
  actions: Pick<AgendaActions, "change" | "go">;
  scroller: HTMLElement | null;
}

export function RepairView({ planned, onAsk, onBack, onMade, actions, scroller }: RepairViewProps) {
  /** From the click until the workbook has been read again: a second click must not make a second sheet. */
  const making = useRef(false);
  if (planned === "planning") {
    return (
      <Step title={repairStrings.planning} onBack={onBack}>
        <Progress label={repairStrings.planning} />
      </Step>
    );
  }
  if (planned === "not found") {
    return (
      <Step title={repairStrings.notFound} advice={repairStrings.notFoundAdvice} onBack={onBack}>
        <Button appearance="primary" onClick={onAsk}>
          {repairStrings.again}
        </Button>
      </Step>
    );
  }
  const { source, repaired } = planned;
  if (repaired.repairs.length === 0) {
    return <Step title={repairStrings.nothing} advice={repairStrings.nothingAdvice(source.sheet)} onBack={onBack} />;
  }
  const guesses = guessesAmong(repaired.repairs);
  const makeOnce = () => {
    if (making.current) return;
    making.current = true;
    void make(planned, { onAsk, onMade, actions }).finally(() => (making.current = false));
  };
  const advice = [repairStrings.advice(source.sheet), guesses > 0 ? repairStrings.guesses(guesses) : ""]
    .join(" ")
    .trim();
  return (
    <Step title={repairStrings.headline(repaired.rows.length)} advice={advice} onBack={onBack} onMake={makeOnce}>
      <RepairList
        repairs={repaired.repairs}
        onRow={(row) => actions.go((workbook) => workbook.selectRow(source, row))}
        scroller={scroller}
      />
    </Step>
  );
}

/** What keeps it from being made is shown elsewhere; where the pasted table has changed, its repairs are shown again. */
async function make(
  plan: RepairPlan,
  { onAsk, onMade, actions }: Pick<RepairViewProps, "onAsk" | "onMade" | "actions">,
): Promise<void> {
  const outcome = await outcomeOf(actions, (workbook) => workbook.makeRepairedAgenda(plan));
  if (outcome?.ok) onMade(repairStrings.made(outcome.sheet, plan.repaired.rows.length, outcome.undecorated));
  else if (outcome?.fault.code === "StalePlan") onAsk();
}

interface StepProps {
  title: string;
  advice?: string;
  onBack: () => void;
  onMake?: () => void;
  children?: ReactNode;
}

function Step({ title, advice, onBack, onMake, children }: StepProps) {
  const styles = useRepairStyles();
  const arrival = useFocusOnArrival<HTMLHeadingElement>(title);
  return (
    <>
      <h1 {...arrival} className={styles.title}>
        {title}
      </h1>
      <p className={styles.advice}>{advice}</p>
      {children}
      <div className={styles.buttons}>
        {onMake !== undefined && (
          <Button appearance="primary" onClick={onMake}>
            {repairStrings.make}
          </Button>
        )}
        <Button onClick={onBack}>{repairStrings.back}</Button>
      </div>
    </>
  );
}
