/** One repair: its rows on the pasted sheet, how sure it is, and its text before and after. Long texts open on demand. */
import { mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { Button } from "../../components/button/Button";
import type { Repair } from "../../../agenda/repair/repairs";
import { differenceStrings } from "../../strings/difference";
import { repairStrings } from "../../strings/repair";
import { TextParts } from "../../components/difference/TextParts";
import { difference } from "../../components/difference/difference";
import type { TextPart } from "../../components/difference/difference";
import { certaintyOf } from "./repairRows";
import { useRepairStyles } from "./repair.styles";

export interface RepairItemProps {
  repair: Repair;
  tabIndex: 0 | -1;
  onRow: (row: number) => void;
}

export function RepairItem({ repair: { rows, before, after, confidence }, tabIndex, onRow }: RepairItemProps) {
  const styles = useRepairStyles();
  const [whole, setWhole] = useState(false);
  const certainty = certaintyOf(confidence);
  const [first] = rows;
  const shown = shownOf(before, after, whole);
  const text = whole ? undefined : styles.short;
  return (
    <div className={styles.repair}>
      <div className={styles.line}>
        {first !== undefined && <RowsButton first={first} rows={rows} tabIndex={tabIndex} onRow={onRow} />}
        <span className={mergeClasses(styles.certainty, certainty === "guess" && styles.guess)}>
          {repairStrings.certainty[certainty]}
        </span>
      </div>
      <dl className={styles.texts}>
        <dt>{differenceStrings.before}</dt>
        <dd className={text}>
          <TextParts parts={shown.before} tag="del" />
        </dd>
        <dt>{differenceStrings.after}</dt>
        <dd className={text}>
          <TextParts parts={shown.after} tag="ins" />
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
          {repairStrings.whole}
        </Button>
      )}
    </div>
  );
}

interface RowsButtonProps extends Pick<RepairItemProps, "tabIndex" | "onRow"> {
  first: number;
  rows: readonly number[];
}

function RowsButton({ first, rows, tabIndex, onRow }: RowsButtonProps) {
  const styles = useRepairStyles();
  const name = rowsInWords(first, rows);
  return (
    <Button
      size="small"
      tabIndex={tabIndex}
      className={styles.rows}
      aria-label={repairStrings.goTo(name)}
      onClick={() => onRow(first)}
    >
      {name}
    </Button>
  );
}

interface Shown {
  before: TextPart[];
  after: TextPart[];
  /** Neither text has more to it than is shown at first. */
  all: boolean;
}

/** Where little differs, that and what is around it; else the texts, of which the first lines are seen. */
function shownOf(before: string, after: string, whole: boolean): Shown {
  const parts = difference(before, after);
  const changed = [...parts.before, ...parts.after].filter((part) => part.changed);
  const isSmall = before !== after && changed.every(({ text }) => text.length <= smallChange);
  const all = [before, after].every((text) => text.length <= lettersAtFirst && text.split("\n").length <= linesAtFirst);
  if (isSmall && !whole) return { ...parts, all };
  return { before: asPart(before), after: asPart(after), all };
}

const asPart = (text: string): TextPart[] => (text === "" ? [] : [{ text, changed: false }]);

/** Letters. */
const smallChange = 30;
/** What fits on three lines. */
const lettersAtFirst = 90;
const linesAtFirst = 3;

function rowsInWords(first: number, rows: readonly number[]): string {
  const last = rows.at(-1) ?? first;
  if (rows.length === 1) return repairStrings.row(first);
  return last - first === rows.length - 1
    ? repairStrings.rows(first, last)
    : repairStrings.rowAndMore(first, rows.length - 1);
}
