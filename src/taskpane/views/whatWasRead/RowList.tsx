/** Rows of one kind with their words: each goes to its row, and can be said to be something else. */
import { Button } from "../../components/button/Button";
import type { LeftOutRow } from "../../../agenda/model/leftOut";
import { LongList } from "../../components/list/LongList";
import { whatWasReadStrings } from "../../strings/whatWasRead";
import { useWhatWasReadStyles } from "./whatWasRead.styles";

export interface RowListProps {
  label: string;
  rows: readonly LeftOutRow[];
  /** What they are now. */
  is: "action" | "not an action";
  onRows: (first: number, last: number) => void;
  onCorrect: (rows: readonly LeftOutRow[]) => void;
  scroller: HTMLElement | null;
}

export function RowList({ label, rows, is, onRows, onCorrect, scroller }: RowListProps) {
  const styles = useWhatWasReadStyles();
  const known = rows.filter(({ text }) => text !== "");
  const isAction = is === "action";
  return (
    <div className={styles.opened}>
      {!isAction && known.length > 1 && (
        <Button size="small" className={styles.all} onClick={() => onCorrect(known)}>
          {whatWasReadStrings.areActions}
        </Button>
      )}
      <LongList
        label={label}
        items={rows}
        keyOf={keyOf}
        scroller={scroller}
        estimate={44}
        render={({ row, text }, tabIndex) => (
          <div className={styles.row}>
            <button type="button" tabIndex={tabIndex} className={styles.words} onClick={() => onRows(row, row)}>
              <span className={styles.rowNumber}>{whatWasReadStrings.row(row)}</span> {text}
            </button>
            {text !== "" && (
              <Button
                size="small"
                tabIndex={tabIndex}
                className={styles.correct}
                aria-label={isAction ? whatWasReadStrings.isNoActionOf(row) : whatWasReadStrings.isActionOf(row)}
                onClick={() => onCorrect([{ row, text }])}
              >
                {isAction ? whatWasReadStrings.isNoAction : whatWasReadStrings.isAction}
              </Button>
            )}
          </div>
        )}
      />
    </div>
  );
}

const keyOf = ({ row }: LeftOutRow) => String(row);
