/** One kind of finding: a line that opens onto what was found, and a way to fix all of it where that is certain. */
import { Button } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { findingTitles } from "../../../agenda/findingTitles";
import type { Finding, FindingCode } from "../../../agenda/model/finding";
import { issuesWords } from "../../strings/views";
import type { IssueRow } from "./findingGroups";
import { useIssuesStyles } from "./issues.styles";

export interface KindProps {
  row: Extract<IssueRow, { type: "kind" }>;
  id: string;
  tabIndex: 0 | -1;
  onToggle: (code: FindingCode) => void;
  onReview: (findings: Finding[]) => void;
}

export function Kind({ row, id, tabIndex, onToggle, onReview }: KindProps) {
  const styles = useIssuesStyles();
  const title = findingTitles[row.code];
  return (
    <div className={styles.line}>
      <h2 className={styles.heading}>
        <button
          type="button"
          id={id}
          tabIndex={tabIndex}
          aria-expanded={row.open}
          className={styles.kind}
          onClick={() => onToggle(row.code)}
        >
          <span className={styles.chevron}>{row.open ? <ChevronDownRegular /> : <ChevronRightRegular />}</span>
          <span className={styles.title}>{title}</span>
          <span className={styles.count}>{issuesWords.cells(row.cells)}</span>
        </button>
      </h2>
      {row.fixable.length > 0 && (
        <Button
          size="small"
          tabIndex={tabIndex}
          className={styles.fixAll}
          aria-label={issuesWords.fixAllOf(title, row.fixableCells)}
          onClick={() => onReview(row.fixable)}
        >
          {issuesWords.fixAll(row.fixableCells)}
        </Button>
      )}
    </div>
  );
}
