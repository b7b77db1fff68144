/** No agenda was found: says so, offers the ways on, and shows what one looks like. Nothing is done unasked. */
import { useState } from "react";
import type { Fault } from "../../excel/faults";
import type { RangeOutcome } from "../../excel/chooseAgenda";
import { Headline } from "../frame/Headline";
import type { AgendaActions } from "../useAgenda";
import { firstRunWords } from "../viewWords";
import type { Workbook } from "../workbook";
import { Example } from "./Example";
import { Understood } from "./Understood";
import { useFirstRunStyles } from "./firstRun.styles";

export interface FirstRunProps {
  fault: Fault;
  workbook: Pick<Workbook, "understandSelection">;
  actions: Pick<AgendaActions, "change" | "go">;
}

export type Selection = Extract<RangeOutcome, { ok: true }>;

export function FirstRun({ fault, workbook, actions }: FirstRunProps) {
  const [selection, setSelection] = useState<Selection | null>(null);
  const understand = () =>
    actions.go(async () => {
      const outcome = await workbook.understandSelection();
      if (!outcome.ok) return outcome.fault;
      setSelection(outcome);
      return null;
    });
  if (selection !== null) {
    return (
      <Understood
        selection={selection}
        onAgain={understand}
        onBack={() => setSelection(null)}
        change={actions.change}
      />
    );
  }
  return (
    <Ways
      fault={fault}
      onSelection={understand}
      onSample={() => void actions.change((asked) => asked.addSampleAgenda())}
    />
  );
}

function Ways({ fault, onSelection, onSample }: { fault: Fault; onSelection: () => void; onSample: () => void }) {
  const styles = useFirstRunStyles();
  return (
    <>
      <div className={styles.belowCorner}>
        <Headline also={fault.advice}>{fault.title}</Headline>
      </div>
      <ul className={styles.ways} aria-label={firstRunWords.title}>
        <Way title={firstRunWords.useSelection} advice={firstRunWords.useSelectionAdvice} onChoose={onSelection} />
        <Way title={firstRunWords.useSample} advice={firstRunWords.useSampleAdvice} onChoose={onSample} />
      </ul>
      <Example />
    </>
  );
}

function Way({ title, advice, onChoose }: { title: string; advice: string; onChoose: () => void }) {
  const styles = useFirstRunStyles();
  return (
    <li>
      <button type="button" className={styles.way} onClick={onChoose}>
        <span className={styles.wayTitle}>{title}</span>
        <span className={styles.wayAdvice}>{advice}</span>
      </button>
    </li>
  );
}
