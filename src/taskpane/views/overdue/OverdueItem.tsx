/** One action to ask about: what it is, whose, how late, and why. The rest on demand. */
import { mergeClasses } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import { Suspense, lazy } from "react";
import { Button } from "../../components/button/Button";
import type { Action } from "../../../agenda/model/assessment";
import { RatingBadge } from "../../components/ratings/RatingBadge";
import { overdueStrings } from "../../strings/overdue/overdue";
import { reasonInWords } from "../../strings/overdue/reasons";
import type { SelectedRow } from "../../state/selectedRow";
import { useOverdueStyles } from "./overdue.styles";
import type { Entry } from "./query";
import type { Reason } from "../../../agenda/judge/reasons";

/** Loaded when first opened. */
const ActionFacts = lazy(async () => ({ default: (await import("./ActionFacts")).ActionFacts }));

export interface OverdueItemProps {
  entry: Entry;
  /** The selected row of the workbook, where it is this action's. */
  chosen: SelectedRow | null;
  whole: boolean;
  tabIndex: 0 | -1;
  onChoose: (action: Action) => void;
  onWhole: (action: Action, whole: boolean) => void;
}

export function OverdueItem({ entry, chosen, whole, tabIndex, onChoose, onWhole }: OverdueItemProps) {
  const styles = useOverdueStyles();
  const { action, reasons } = entry;
  return (
    <div className={styles.item}>
      <div className={styles.line}>
        <button
          type="button"
          tabIndex={tabIndex}
          ref={chosen?.arrive}
          aria-current={chosen ? true : undefined}
          className={mergeClasses(styles.choose, chosen !== null && styles.chosen)}
          onClick={() => onChoose(action)}
        >
          <span className={mergeClasses(styles.action, whole && styles.whole)}>{action.action}</span>
          <span className={styles.facts}>
            {entry.rating !== "" && <RatingBadge rating={action.rating} />}
            <span className={styles.strong}>{lateness(action, reasons)}</span>
            <span className={styles.owners}>{[entry.owners.join(", "), entry.from].filter(Boolean).join(" · ")}</span>
          </span>
          {reasons.map((reason, index) => (
            <span key={index} className={mergeClasses(styles.reason, !whole && styles.closed)}>
              {reasonInWords(reason)}
            </span>
          ))}
        </button>
        <Button
          appearance="transparent"
          size="small"
          tabIndex={tabIndex}
          className={styles.more}
          icon={whole ? <ChevronUpRegular /> : <ChevronDownRegular />}
          aria-label={whole ? overdueStrings.less : overdueStrings.more}
          aria-expanded={whole}
          onClick={() => onWhole(action, !whole)}
        />
      </div>
      {whole && (
        <Suspense>
          <ActionFacts action={action} />
        </Suspense>
      )}
    </div>
  );
}

function lateness({ overdueDays }: Action, reasons: Reason[]): string {
  if (overdueDays !== null) return overdueStrings.daysOverdue(overdueDays);
  const promise = reasons.find((reason) => reason.kind === "promise");
  return promise === undefined ? overdueStrings.needsUpdate : overdueStrings.promiseDays(promise.days);
}
