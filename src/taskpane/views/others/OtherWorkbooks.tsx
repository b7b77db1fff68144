/** Other workbooks whose agendas are counted with this one's: chosen as files, named with their day, and removed again. */
import { useId } from "react";
import { Button } from "../../components/button/Button";
import type { OthersChange } from "../../../excel/stores/otherWorkbooks";
import type { OtherWorkbook } from "../../../agenda/model/settings";
import type { AgendaActions } from "../../hooks/useAgenda";
import type { Reading } from "../../state/workbook";
import { othersStrings } from "../../strings/others";
import { ChooseFiles } from "./ChooseFiles";
import { FilesStatus } from "./FilesStatus";
import { useOtherFiles } from "./useOtherFiles";
import { useOthersStyles } from "./others.styles";

export interface OtherWorkbooksProps {
  reading: Pick<Reading, "settings" | "seen" | "others">;
  actions: Pick<AgendaActions, "change">;
}

export function OtherWorkbooks({ reading, actions }: OtherWorkbooksProps) {
  const { settings, others } = reading;
  const styles = useOthersStyles();
  const files = useOtherFiles(reading, actions);
  const id = useId();
  const named = settings.otherWorkbooks;
  const isBusy = files.reading !== null;
  const { before = null } = files.outcome ?? {};
  /** The keyboard goes to what stays: the line or button that it was on goes. */
  const change = (wanted: OthersChange) => {
    document.getElementById(id)?.focus();
    files.dismiss();
    void files.change(wanted);
  };
  return (
    <section aria-label={othersStrings.title} className={styles.others}>
      <h2 className={styles.title}>{othersStrings.title}</h2>
      <p className={styles.advice}>{othersStrings.advice}</p>
      <div className={styles.buttons}>
        <ChooseFiles id={id} disabledFocusable={isBusy} onFiles={(chosen) => void files.choose(chosen)}>
          {othersStrings.add}
        </ChooseFiles>
        {named.length > 1 && (
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={isBusy}
            onClick={() => change({ remove: named.map(({ file }) => file) })}
          >
            {othersStrings.removeAll}
          </Button>
        )}
      </div>
      <FilesStatus
        reading={files.reading}
        outcome={files.outcome}
        onCancel={() => {
          document.getElementById(id)?.focus();
          files.cancel();
        }}
        onUndo={before === null ? null : () => change({ putBack: before })}
        onDismiss={() => {
          document.getElementById(id)?.focus();
          files.dismiss();
        }}
      />
      {named.length > 0 && (
        <>
          <ul aria-label={othersStrings.listed} className={styles.list}>
            {named.map((one) => (
              <Named
                key={one.file}
                workbook={one}
                isCounted={others?.known.some(({ file }) => file === one.file) ?? false}
                isBusy={isBusy}
                onRemove={() => change({ remove: [one.file] })}
              />
            ))}
          </ul>
          <p className={styles.advice}>{othersStrings.againAdvice}</p>
        </>
      )}
    </section>
  );
}

interface NamedProps {
  workbook: OtherWorkbook;
  isCounted: boolean;
  isBusy: boolean;
  onRemove: () => void;
}

function Named({ workbook, isCounted, isBusy, onRemove }: NamedProps) {
  const styles = useOthersStyles();
  const { file } = workbook;
  return (
    <li className={styles.item}>
      <span className={styles.file}>
        {file}
        <span className={styles.when}>
          {isCounted ? othersStrings.readOn(workbook) : othersStrings.notCounted(workbook)}
        </span>
      </span>
      <Button
        size="small"
        appearance="subtle"
        disabledFocusable={isBusy}
        aria-label={othersStrings.removeOne(file)}
        onClick={onRemove}
      >
        {othersStrings.remove}
      </Button>
    </li>
  );
}
