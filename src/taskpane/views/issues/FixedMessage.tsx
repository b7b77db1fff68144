/** What became of the fixes that were accepted: how many cells were changed, the way back, and each that was not. */
import { Button } from "../../components/button/Button";
import type { FixReport } from "../../../excel/agenda/fixes";
import { Actions, Message } from "../../components/messages/Messages";
import { focusIsLost, useFocusOnArrival } from "../../hooks/useFocusOnArrival";
import { issuesStrings } from "../../strings/issues";
import type { CellLabel } from "./CellButtons";
import { useIssuesStyles } from "./issues.styles";

export interface Fixed {
  report: FixReport;
  /** True where the report is of taking fixes back. */
  undone: boolean;
}

export interface FixedMessageProps extends Fixed {
  labelOf: CellLabel;
  onUndo: () => void;
  onDismiss: () => void;
}

const linesInView = 3;

export function FixedMessage({ report, undone, labelOf, onUndo, onDismiss }: FixedMessageProps) {
  const styles = useIssuesStyles();
  const arrival = useFocusOnArrival<HTMLDivElement>(report, focusIsLost);
  const { applied, refused, left, unknown } = report;
  const count = undone ? issuesStrings.undone : issuesStrings.applied;
  return (
    <div {...arrival} className={styles.fixed}>
      <Message intent={refused.length + left.length + unknown.length > 0 ? "warning" : "info"} onDismiss={onDismiss}>
        {(applied.length > 0 || refused.length + unknown.length === 0) && <div>{count(applied.length)}</div>}
        {left.length > 0 && <div>{issuesStrings.left(left.length)}</div>}
        {refused.length > 0 && (
          <Cells
            title={issuesStrings.refused(refused.length)}
            lines={refused.map(
              ({ fix, why, found }) => `${labelOf(fix.cell, fix.agenda)} ${issuesStrings.why[why](shortened(found))}`,
            )}
          />
        )}
        {unknown.length > 0 && (
          <Cells
            title={issuesStrings.unknown(unknown.length)}
            lines={unknown.map(({ cell, agenda }) => labelOf(cell, agenda))}
          />
        )}
        {applied.length > 0 && !undone && (
          <Actions>
            <Button size="small" onClick={onUndo}>
              {issuesStrings.undo}
            </Button>
          </Actions>
        )}
      </Message>
    </div>
  );
}

function Cells({ title, lines }: { title: string; lines: string[] }) {
  const styles = useIssuesStyles();
  return (
    <>
      <div>{title}</div>
      <ul className={styles.refused}>
        {lines.slice(0, linesInView).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {lines.length > linesInView && <li>{issuesStrings.andMore(lines.length - linesInView)}</li>}
      </ul>
    </>
  );
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
