/** Counts under names, as a table whose rows are also drawn. Long ones come in parts. */
import { mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { Button } from "../../components/button/Button";
import type { Counts } from "../../../agenda/model/assessment";
import type { Rating } from "../../../agenda/model/agenda";
import { RatingStrip } from "../../components/ratings/RatingBar";
import { countedParts } from "../../components/ratings/countedParts";
import { agendaStrings } from "../../strings/agenda";
import { figures } from "../../../agenda/text/language";
import { summaryStrings } from "../../strings/summary";
import { useSummaryStyles } from "./summary.styles";

export interface CountsTableProps {
  caption: string;
  /** What the names are: "Section". */
  column: string;
  scale: readonly Rating[];
  /** `moved` says how the ratings changed, "" where there is nothing to say. */
  rows: readonly ({ name: string; moved: string } & Counts)[];
}

const rowsAtFirst = 100;

export function CountsTable({ caption, column, scale, rows }: CountsTableProps) {
  const styles = useSummaryStyles();
  const [all, setAll] = useState(false);
  const inView = all ? rows : rows.slice(0, rowsAtFirst);
  const figureColumns = figureColumnsOf(rows);
  return (
    <>
      <table className={styles.table}>
        <caption className={styles.title}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {column}
            </th>
            {figureColumns.map(({ name }) => (
              <th key={name} scope="col" className={mergeClasses(styles.head, styles.figure)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inView.map((row, index) => (
            <tr key={`${row.name} ${index}`} className={styles.row}>
              <th scope="row" className={styles.name}>
                <span className={styles.nameText}>{row.name}</span>
                {row.ratings !== null && (
                  <>
                    <div className={styles.strip}>
                      <RatingStrip counts={row} scale={scale} slim />
                    </div>
                    <span className={styles.ratings}>{inWords(row, scale)}</span>
                  </>
                )}
                {row.moved !== "" && <span className={styles.moved}>{row.moved}</span>}
              </th>
              {figureColumns.map(({ name, of }) => (
                <td key={name} className={styles.figure}>
                  {inFigures(of(row))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {inView.length < rows.length && (
        <Button size="small" onClick={() => setAll(true)}>
          {summaryStrings.showAll(rows.length)}
        </Button>
      )}
    </>
  );
}

/** Actions, and what the agenda says enough of to count. */
function figureColumnsOf(rows: readonly Counts[]): { name: string; of: (counts: Counts) => number | null }[] {
  const { actions, overdue, stale } = summaryStrings.columns;
  return [
    { name: actions, of: (counts: Counts) => counts.actions },
    { name: overdue, of: (counts: Counts) => counts.overdue },
    { name: stale, of: (counts: Counts) => counts.stale },
  ].filter(({ of }) => rows.some((row) => of(row) !== null));
}

function inFigures(count: number | null): string {
  return count === null ? summaryStrings.notKnown : figures(count);
}

/** "2 Red, 3 Green, 1 not rated". */
function inWords(row: Counts, scale: readonly Rating[]): string {
  return countedParts(row, scale)
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => agendaStrings.countOf(count, name))
    .join(", ");
}
