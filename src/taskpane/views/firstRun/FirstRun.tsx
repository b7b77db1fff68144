/** No agenda was found: says so, offers the ways on, and shows what one looks like. Nothing is done before the person asks. */
import { Suspense, lazy, useId, useState } from "react";
import type { Fault } from "../../../excel/host/faults";
import { Headline } from "../../components/Headline";
import { outcomeOf } from "../../hooks/outcomeOf";
import type { AgendaActions } from "../../hooks/useAgenda";
import { useFocusAfter } from "../../hooks/useFocusAfter";
import { useRepairPlan } from "../repair/useRepairPlan";
import { firstRunStrings } from "../../strings/firstRun";
import type { Workbook } from "../../state/workbook";
import { Example } from "./Example";
import { Understood } from "./Understood";
import type { Selection } from "./Understood";
import { useFirstRunStyles } from "./firstRun.styles";

export interface FirstRunProps {
  fault: Fault;
  workbook: Pick<Workbook, "understandSelection">;
  actions: Pick<AgendaActions, "change" | "go">;
  onAnnounce: (announcement: string) => void;
  scroller: HTMLElement | null;
}

const RepairView = lazy(async () => ({ default: (await import("../repair/RepairView")).RepairView }));

export function FirstRun({ fault, workbook, actions, onAnnounce, scroller }: FirstRunProps) {
  const [selection, setSelection] = useState<Selection | null>(null);
  const { planned, ask, end } = useRepairPlan(actions.go);
  const styles = useFirstRunStyles();
  const id = useId();
  const back = useFocusAfter(selection === null && planned === null);
  const understand = () =>
    actions.go(async () => {
      const outcome = await workbook.understandSelection();
      if (!outcome.ok) return outcome.fault;
      setSelection(outcome);
      return null;
    });
  if (planned !== null) {
    return (
      <div className={styles.repairing}>
        <Suspense>
          <RepairView
            planned={planned}
            onAsk={ask}
            onBack={end}
            onMade={onAnnounce}
            actions={actions}
            scroller={scroller}
          />
        </Suspense>
      </div>
    );
  }
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
  const from = (way: Way, choose: () => void) => () => {
    back.current = `${id}-${way}`;
    choose();
  };
  return (
    <Ways
      id={id}
      fault={fault}
      onSelection={from("selection", understand)}
      onRepair={from("repair", ask)}
      onSample={() => void addSample(actions, onAnnounce)}
    />
  );
}

/** The sample is there to be seen; only what it lacks is said. */
async function addSample(actions: FirstRunProps["actions"], onAnnounce: FirstRunProps["onAnnounce"]): Promise<void> {
  const outcome = await outcomeOf(actions, (workbook) => workbook.addSampleAgenda());
  if (outcome?.ok && outcome.undecorated !== null) onAnnounce(outcome.undecorated);
}

type Way = "selection" | "repair" | "sample";

interface WaysProps {
  /** Of the whole; each way's begins with it. */
  id: string;
  fault: Fault;
  onSelection: () => void;
  onRepair: () => void;
  onSample: () => void;
}

function Ways({ id, fault, onSelection, onRepair, onSample }: WaysProps) {
  const styles = useFirstRunStyles();
  const ways: [way: Way, title: string, advice: string, choose: () => void][] = [
    ["selection", firstRunStrings.useSelection, firstRunStrings.useSelectionAdvice, onSelection],
    ["repair", firstRunStrings.repair, firstRunStrings.repairAdvice, onRepair],
    ["sample", firstRunStrings.useSample, firstRunStrings.useSampleAdvice, onSample],
  ];
  return (
    <>
      <div className={styles.belowCorner}>
        <Headline also={fault.advice}>{fault.title}</Headline>
      </div>
      <ul className={styles.ways} aria-label={firstRunStrings.title}>
        {ways.map(([way, title, advice, choose]) => (
          <li key={way}>
            <button type="button" id={`${id}-${way}`} className={styles.way} onClick={choose}>
              <span className={styles.wayTitle}>{title}</span>
              <span className={styles.wayAdvice}>{advice}</span>
            </button>
          </li>
        ))}
      </ul>
      <Example />
    </>
  );
}
