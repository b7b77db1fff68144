/** One kind of finding: a line that opens onto what was found, and a way to fix all of it where that is certain. */
import { Button } from "../../components/button/Button";
import { traitsOf } from "../../../agenda/findings/lookup";
import type { AgendaFinding } from "../../../agenda/model/finding";
import { OpeningHeading } from "../../components/OpeningHeading";
import { issuesStrings } from "../../strings/issues";
import type { IssueRow } from "./findingGroups";
import { useIssuesStyles } from "./issues.styles";

export interface KindProps {
  row: Extract<IssueRow, { type: "kind" }>;
  id: string;
  tabIndex: 0 | -1;
  onToggle: (code: string) => void;
  onReview: (findings: AgendaFinding[]) => void;
}

export function Kind({ row, id, tabIndex, onToggle, onReview }: KindProps) {
  const styles = useIssuesStyles();
  const { title } = traitsOf(row);
  return (
    <div className={styles.line}>
      <OpeningHeading
        id={id}
        title={title}
        count={issuesStrings.cells(row.cells)}
        open={row.open}
        tabIndex={tabIndex}
        onToggle={() => onToggle(row.code)}
      />
      {row.fixable.length > 0 && (
        <Button
          size="small"
          tabIndex={tabIndex}
          className={styles.fixAll}
          aria-label={issuesStrings.fixAllOf(title, row.fixableCells)}
          onClick={() => onReview(row.fixable)}
        >
          {issuesStrings.fixAll(row.fixableCells)}
        </Button>
      )}
    </div>
  );
}
