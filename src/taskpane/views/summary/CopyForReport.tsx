/** Copies the page that a board reads, for Word and Outlook; shown as plain text to copy by hand where the clipboard is closed to the pane. */
import { useState } from "react";
import { boardPage } from "../../../agenda/board/boardPage";
import { boardHtml } from "../../../agenda/board/written/boardHtml";
import { boardText } from "../../../agenda/board/written/boardText";
import type { BoardContext } from "../../../agenda/board/page";
import type { Assessment } from "../../../agenda/model/assessment";
import { asPastedText } from "../../../agenda/text/pasted";
import { Button } from "../../components/button/Button";
import { CopyByHand } from "../../components/messages/CopyByHand";
import { copyToClipboard } from "../../state/clipboard";
import { copyForReportStrings } from "../../strings/copyForReport";
import { useCopyForReportStyles } from "./copyForReport.styles";

export interface CopyForReportProps extends BoardContext {
  assessment: Assessment;
}

export function CopyForReport({ assessment, settings, since }: CopyForReportProps) {
  const styles = useCopyForReportStyles();
  const [status, setStatus] = useState("");
  const [text, setText] = useState<string | null>(null);
  const copy = async () => {
    const page = boardPage(assessment, { settings, since });
    const plain = boardText(page);
    setStatus("");
    const copied = await copyToClipboard(plain, boardHtml(page, { asText: asPastedText }));
    setStatus(copied ? copyForReportStrings.copied : copyForReportStrings.notCopied);
    setText(copied ? null : plain);
  };
  return (
    <div className={styles.block}>
      <Button size="small" onClick={() => void copy()}>
        {copyForReportStrings.copy}
      </Button>
      <p role="status" className={styles.status}>
        {status}
      </p>
      {text !== null && <CopyByHand label={copyForReportStrings.copyByHand} text={text} className={styles.text} />}
    </div>
  );
}
