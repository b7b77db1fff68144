/** Which file is being read, with a way to stop; then what became of all, with a way back. */
import { Button } from "../../components/button/Button";
import { Progress } from "../../components/Progress";
import type { FilesOutcome, OtherFilesState } from "../../state/otherFiles/otherFiles";
import { othersStrings } from "../../strings/others";
import { useOthersStyles } from "./others.styles";

export interface FilesStatusProps extends OtherFilesState {
  onCancel: () => void;
  /** Null where there is nothing to undo. */
  onUndo: (() => void) | null;
  onDismiss: () => void;
}

export function FilesStatus({ reading, outcome, onCancel, onUndo, onDismiss }: FilesStatusProps) {
  const styles = useOthersStyles();
  return (
    <div className={styles.status}>
      <div role="status">
        {reading !== null && <p className={styles.line}>{progressInWords(reading)}</p>}
        {outcome !== null && <Outcome {...outcome} />}
      </div>
      {reading !== null && <Progress label={progressInWords(reading)} />}
      {(reading !== null || outcome !== null) && (
        <div className={styles.buttons}>
          {reading !== null && (
            <Button size="small" onClick={onCancel}>
              {othersStrings.cancel}
            </Button>
          )}
          {outcome !== null && onUndo !== null && (
            <Button size="small" onClick={onUndo}>
              {othersStrings.undo}
            </Button>
          )}
          {outcome !== null && (
            <Button size="small" appearance="subtle" onClick={onDismiss}>
              {othersStrings.dismiss}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

function Outcome({ added, reasons, notices, cancelled }: FilesOutcome) {
  const styles = useOthersStyles();
  return (
    <>
      <p className={styles.line}>{othersStrings.outcome({ added, cancelled })}</p>
      {reasons.length > 0 && <p className={styles.line}>{othersStrings.notAdded(reasons.length)}</p>}
      <Sentences sentences={reasons} />
      <Sentences sentences={notices} />
    </>
  );
}

function Sentences({ sentences }: { sentences: readonly string[] }) {
  const styles = useOthersStyles();
  if (sentences.length === 0) return null;
  return (
    <ul className={styles.sentences}>
      {sentences.map((sentence, index) => (
        <li key={index}>{sentence}</li>
      ))}
    </ul>
  );
}

function progressInWords({ file, number, of }: NonNullable<OtherFilesState["reading"]>): string {
  return othersStrings.reading(file, number, of);
}
