/** One finding: what it is, its cells, and its fix where there is one. */
import { Button } from "../../components/button/Button";
import type { AgendaFinding } from "../../../agenda/model/finding";
import { issuesStrings } from "../../strings/issues";
import { CellButtons } from "./CellButtons";
import { useIssuesStyles } from "./issues.styles";

export interface FindingItemProps {
  finding: AgendaFinding;
  /** The name of its agenda, where there are several. */
  agendaName: string | null;
  /** The other workbook that it is in; null where it is in this one. */
  file: string | null;
  tabIndex: 0 | -1;
  onCell: (cell: string, agenda: number) => void;
  onReview: () => void;
}

const cellsAtFirst = 8;

export function FindingItem({ finding, agendaName, file, tabIndex, onCell, onReview }: FindingItemProps) {
  const styles = useIssuesStyles();
  const { agenda, message, cells, fixes } = finding;
  return (
    <div className={styles.finding}>
      <p className={styles.message}>{agendaName === null ? message : issuesStrings.inAgenda(agendaName, message)}</p>
      <div className={styles.cells}>
        {fixes.length > 0 && (
          <Button size="small" tabIndex={tabIndex} className={styles.cell} onClick={onReview}>
            {issuesStrings.fix(fixes.length)}
          </Button>
        )}
        {file === null ? (
          <CellButtons
            cells={cells.map((cell) => ({ cell, agenda }))}
            labelOf={(cell) => cell}
            atFirst={cellsAtFirst}
            appearance="subtle"
            tabIndex={tabIndex}
            onCell={onCell}
          />
        ) : (
          <p className={styles.elsewhere}>
            {issuesStrings.elsewhere(file, cells.slice(0, cellsAtFirst), Math.max(0, cells.length - cellsAtFirst))}
          </p>
        )}
      </div>
    </div>
  );
}
