/** One repair: its rows on the pasted sheet, how sure it is, and what stands there before and after. Long texts open on demand. */
import { Button, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { Repair } from "../../../agenda/repair/repairs";
import { tidyWords } from "../../strings/repair";
import { Parts } from "../issues/Parts";
import { difference } from "../issues/fixPlan";
import type { TextPart } from "../issues/fixPlan";
import { certaintyOf } from "./repairRows";
import { useTidyStyles } from "./repair.styles";

export interface RepairItemProps {
  repair: Repair;
  tabIndex: 0 | -1;
  onRow: (row: number) => void;
}

export function RepairItem({ repair: { rows, before, after, confidence }, tabIndex, onRow }: RepairItemProps) {
  const styles = useTidyStyles();
  const [whole, setWhole] = useState(false);
  const certainty = certaintyOf(confidence);
  const place = rowsInWords(rows);
  const shown = shownOf(before, after, whole);
  const text = whole ? undefined : styles.short;
  return (
    <div className={styles.repair}>
      <div className={styles.line}>
        <Button
          size="small"
          tabIndex={tabIndex}
          className={styles.rows}
          aria-label={tidyWords.goTo(place)}
          onClick={() => onRow(rows[0])}
        >
          {place}
        </Button>
        <span className={mergeClasses(styles.certainty, certainty === "guess" && styles.guess)}>
          {tidyWords.certainty[certainty]}
        </span>
      </div>
      <dl className={styles.texts}>
        <dt>{tidyWords.before}</dt>
        <dd className={text}>
          <Parts parts={shown.before} tag="del" />
        </dd>
        <dt>{tidyWords.after}</dt>
        <dd className={text}>
          <Parts parts={shown.after} tag="ins" />
        </dd>
      </dl>
      {!whole && !shown.all && (
        <Button
          size="small"
          appearance="transparent"
          tabIndex={tabIndex}
          className={styles.whole}
          onClick={() => setWhole(true)}
        >
          {tidyWords.whole}
        </Button>
      )}
    </div>
  );
}

interface Shown {
  before: TextPart[];
  after: TextPart[];
  /** Neither text has more to it than is shown at first. */
  all: boolean;
}

/** Where little differs, that and what stands around it; else the texts, of which the first lines are seen. */
function shownOf(before: string, after: string, whole: boolean): Shown {
  const pieces = difference(before, after);
  const changed = [...pieces.before, ...pieces.after].filter((part) => part.changed);
  const isSmall = before !== after && changed.every(({ text }) => text.length <= smallChange);
  const all = [before, after].every((text) => text.length <= lettersAtFirst && text.split("\n").length <= linesAtFirst);
  if (isSmall && !whole) return { ...pieces, all };
  return { before: asPart(before), after: asPart(after), all };
}

const asPart = (text: string): TextPart[] => (text === "" ? [] : [{ text, changed: false }]);

/** Letters. */
const smallChange = 30;
/** What three lines hold. */
const lettersAtFirst = 90;
const linesAtFirst = 3;

function rowsInWords(rows: readonly number[]): string {
  const [first] = rows;
  const last = rows[rows.length - 1];
  if (rows.length === 1) return tidyWords.row(first);
  return last - first === rows.length - 1 ? tidyWords.rows(first, last) : tidyWords.rowAndMore(first, rows.length - 1);
}
