/** What tidying a pasted table would do, repair by repair, before a new sheet is made. Nothing is made until the person says so. */
import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import type { ReactNode } from "react";
import type { RepairPlan } from "../../../excel/repair/repair";
import { Progress } from "../../app/frame/Progress";
import type { AgendaActions } from "../../hooks/useAgenda";
import { useFocusOnArrival } from "../../hooks/useFocusOnArrival";
import { tidyWords } from "../../strings/repair";
import { RepairList } from "./RepairList";
import { guessesAmong } from "./repairRows";
import { useTidyStyles } from "./repair.styles";
import type { Planned } from "./useRepairPlan";

export interface TidyViewProps {
  planned: Exclude<Planned, null>;
  onAsk: () => void;
  onBack: () => void;
  /** What was made, in words. */
  onMade: (told: string) => void;
  actions: Pick<AgendaActions, "change" | "go">;
  scroller: HTMLElement | null;
}

export function TidyView({ planned, onAsk, onBack, onMade, actions, scroller }: TidyViewProps) {
  /** From the click until the workbook has been read again: a second click must not make a second sheet. */
  const making = useRef(false);
  if (planned === "planning") {
    return (
      <Step title={tidyWords.planning} onBack={onBack}>
        <Progress label={tidyWords.planning} />
      </Step>
    );
  }
  if (planned === "not found") {
    return (
      <Step title={tidyWords.notFound} advice={tidyWords.notFoundAdvice} onBack={onBack}>
        <Button appearance="primary" onClick={onAsk}>
          {tidyWords.again}
        </Button>
      </Step>
    );
  }
  const { source, repaired } = planned;
  if (repaired.repairs.length === 0) {
    return <Step title={tidyWords.nothing} advice={tidyWords.nothingAdvice(source.sheet)} onBack={onBack} />;
  }
  const guesses = guessesAmong(repaired.repairs);
  const makeOnce = () => {
    if (making.current) return;
    making.current = true;
    void make(planned, { onAsk, onMade, actions }).finally(() => (making.current = false));
  };
  const advice = [tidyWords.advice(source.sheet), guesses > 0 ? tidyWords.guesses(guesses) : ""].join(" ").trim();
  return (
    <Step title={tidyWords.headline(repaired.rows.length)} advice={advice} onBack={onBack} onMake={makeOnce}>
      <RepairList
        repairs={repaired.repairs}
        onRow={(row) => actions.go((workbook) => workbook.selectRow(source, row))}
        scroller={scroller}
      />
    </Step>
  );
}

/** What keeps it from being made is told elsewhere; where the pasted table has changed, its repairs are shown anew. */
async function make(
  plan: RepairPlan,
  { onAsk, onMade, actions }: Pick<TidyViewProps, "onAsk" | "onMade" | "actions">,
): Promise<void> {
  const made: string[] = [];
  let changed = false;
  await actions.change(async (workbook) => {
    const outcome = await workbook.makeRepairedAgenda(plan);
    if (outcome.ok) made.push(outcome.sheet);
    else changed = outcome.fault.code === "StalePlan";
    return outcome.ok ? null : outcome.fault;
  });
  if (made.length > 0) onMade(tidyWords.made(made[0], plan.repaired.rows.length));
  else if (changed) onAsk();
}

interface StepProps {
  title: string;
  advice?: string;
  onBack: () => void;
  onMake?: () => void;
  children?: ReactNode;
}

function Step({ title, advice, onBack, onMake, children }: StepProps) {
  const styles = useTidyStyles();
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
            {tidyWords.make}
          </Button>
        )}
        <Button onClick={onBack}>{tidyWords.back}</Button>
      </div>
    </>
  );
}
