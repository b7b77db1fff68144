/** One action to ask about: what it is, whose, how late, and why. The rest on demand. */
import { mergeClasses } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import type { ReactNode } from "react";
import { Button } from "../../components/button/Button";
import { dayInWords } from "../../../agenda/dates/days";
import { directionWords } from "../../../agenda/model/agenda";
import type { Action } from "../../../agenda/model/assessment";
import { RatingBadge } from "../../components/ratings/RatingBadge";
import { agendaStrings } from "../../strings/agenda";
import { figures } from "../../strings/numbers";
import { overdueStrings } from "../../strings/overdue";
import { reasonInWords } from "../../strings/reasons";
import { useOverdueStyles } from "./overdue.styles";
import type { Entry } from "./query";
import type { Reason } from "../../../agenda/judge/reasons";

export interface OverdueItemProps {
  entry: Entry;
  chosen: boolean;
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
          aria-current={chosen || undefined}
          className={mergeClasses(styles.choose, chosen && styles.chosen)}
          onClick={() => onChoose(action)}
        >
          <span className={mergeClasses(styles.action, whole && styles.whole)}>{action.action}</span>
          <span className={styles.facts}>
            {entry.rating !== "" && <RatingBadge rating={action.rating} />}
            <span className={styles.strong}>{lateness(action, reasons)}</span>
            <span className={styles.owners}>{entry.owners.join(", ")}</span>
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
      {whole && <Rest entry={entry} />}
    </div>
  );
}

function Rest({ entry: { action } }: { entry: Entry }) {
  const styles = useOverdueStyles();
  const { fields } = overdueStrings;
  const facts: [string, ReactNode][] = [
    [fields.section, agendaStrings.section(action.section)],
    [fields.owner, agendaStrings.owner(action.owner.lead, action.owner.support)],
    [fields.ratings, overdueStrings.ratings(action.ratings)],
    [fields.previousRating, action.previousRating],
    [fields.direction, action.travel && directionWords[action.travel]],
    [fields.stage, action.stage],
    [fields.firstDue, firstDue(action)],
    [fields.comment, action.comment],
    [fields.row, figures(action.row)],
  ];
  return (
    <dl className={styles.rest}>
      {facts
        .filter(([, fact]) => fact !== null && fact !== "")
        .map(([name, fact]) => [<dt key={name}>{name}</dt>, <dd key={`${name} fact`}>{fact}</dd>])}
    </dl>
  );
}

/** Null where the due date never moved. */
function firstDue({ firstDue: first, dueMoves }: Action): string | null {
  return first === null || dueMoves === 0 ? null : overdueStrings.moved(dayInWords(first), dueMoves);
}

function lateness({ overdueDays }: Action, reasons: Reason[]): string {
  if (overdueDays !== null) return overdueStrings.daysOverdue(overdueDays);
  const promise = reasons.find((reason) => reason.kind === "promise");
  return promise === undefined ? overdueStrings.needsUpdate : overdueStrings.promiseDays(promise.days);
}
