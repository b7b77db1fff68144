/** One finding: what it is, its cells, and its fix where there is one. */
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../../agenda/model/finding";
import { issuesStrings } from "../../strings/issues";
import { useIssuesStyles } from "./issues.styles";

export interface FindingItemProps {
  finding: Finding;
  tabIndex: 0 | -1;
  onCell: (cell: string) => void;
  onReview: () => void;
}

const cellsAtFirst = 8;

export function FindingItem({ finding, tabIndex, onCell, onReview }: FindingItemProps) {
  const styles = useIssuesStyles();
  const [all, setAll] = useState(false);
  const { message, cells, fixes } = finding;
  const inView = all ? cells : cells.slice(0, cellsAtFirst);
  return (
    <div className={styles.finding}>
      <p className={styles.message}>{message}</p>
      <div className={styles.cells}>
        {fixes.length > 0 && (
          <Button size="small" tabIndex={tabIndex} className={styles.cell} onClick={onReview}>
            {issuesStrings.fix(fixes.length)}
          </Button>
        )}
        {inView.map((cell) => (
          <Button
            key={cell}
            size="small"
            appearance="subtle"
            tabIndex={tabIndex}
            className={styles.cell}
            aria-label={issuesStrings.goTo(cell)}
            onClick={() => onCell(cell)}
          >
            {cell}
          </Button>
        ))}
        {inView.length < cells.length && (
          <Button size="small" appearance="transparent" tabIndex={tabIndex} onClick={() => setAll(true)}>
            {issuesStrings.allCells(cells.length)}
          </Button>
        )}
      </div>
    </div>
  );
}
