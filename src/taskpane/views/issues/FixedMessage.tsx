/** What became of the fixes that were accepted: how many cells were changed, the way back, and those that no longer fit. */
import { Button } from "@fluentui/react-components";
import type { FixReport } from "../../../excel/agenda/fixes";
import { Actions, Message } from "../../components/messages/Messages";
import { focusIsLost, useFocusOnArrival } from "../../hooks/useFocusOnArrival";
import { issuesStrings } from "../../strings/issues";
import { useIssuesStyles } from "./issues.styles";

export interface Fixed {
  report: FixReport;
  /** True where the report is of taking fixes back. */
  undone: boolean;
}

export interface FixedMessageProps extends Fixed {
  onUndo: () => void;
  onDismiss: () => void;
}

const refusedInView = 3;

export function FixedMessage({ report, undone, onUndo, onDismiss }: FixedMessageProps) {
  const styles = useIssuesStyles();
  const arrival = useFocusOnArrival<HTMLDivElement>(report, focusIsLost);
  const { applied, refused } = report;
  const count = undone ? issuesStrings.undone : issuesStrings.applied;
  return (
    <div {...arrival} className={styles.fixed}>
      <Message intent={refused.length > 0 ? "warning" : "info"} onDismiss={onDismiss}>
        {(applied.length > 0 || refused.length === 0) && <div>{count(applied.length)}</div>}
        {refused.length > 0 && (
          <>
            <div>{issuesStrings.refused(refused.length)}</div>
            <ul className={styles.refused}>
              {refused.slice(0, refusedInView).map(({ fix, found }) => (
                <li key={fix.cell}>
                  {fix.cell} {issuesStrings.containsNow(shortened(found))}
                </li>
              ))}
              {refused.length > refusedInView && <li>{issuesStrings.andMore(refused.length - refusedInView)}</li>}
            </ul>
          </>
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

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
