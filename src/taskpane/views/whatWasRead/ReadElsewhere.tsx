/** What was read of another workbook: nothing of it can be gone to or corrected from here. */
import type { Assessment } from "../../../agenda/model/assessment";
import type { Reading } from "../../state/workbook";
import { othersStrings } from "../../strings/others";
import { whatWasReadStrings } from "../../strings/whatWasRead";
import { cellsRead } from "./rowRuns";
import { useWhatWasReadStyles } from "./whatWasRead.styles";

export interface ReadElsewhereProps {
  /** Of the one agenda. */
  assessment: Assessment;
  file: string;
  others: Reading["others"];
}

export function ReadElsewhere({ assessment, file, others }: ReadElsewhereProps) {
  const styles = useWhatWasReadStyles();
  const workbook = others?.known.find((one) => one.file === file);
  return (
    <>
      <p className={styles.summary}>
        {othersStrings.elsewhere(cellsRead(assessment), assessment.agenda.sheet, file)}
        {whatWasReadStrings.actionsIn(assessment.actions.length)}
      </p>
      {workbook !== undefined && <p className={styles.advice}>{othersStrings.readOn(workbook)}.</p>}
      {workbook?.notices.map((notice) => (
        <p key={notice} className={styles.advice}>
          {notice}
        </p>
      ))}
      <p className={styles.advice}>{othersStrings.correctThere}</p>
    </>
  );
}
