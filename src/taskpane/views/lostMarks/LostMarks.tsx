/** A refresh has met sheets that look like ours and lack their mark: asks once what they are, keeps the answer in the workbook and refreshes. */
import { useRef } from "react";
import { Button } from "../../components/button/Button";
import { Actions, Message } from "../../components/messages/Messages";
import type { Fault } from "../../../excel/host/faults";
import type { LostMarkAnswer } from "../../../excel/summary/lostMarks/answerLostMarks";
import type { AgendaActions } from "../../hooks/useAgenda";
import { lostMarkStrings } from "../../strings/firstRun";

export interface LostMarksProps {
  fault: Fault;
  actions: Pick<AgendaActions, "change" | "refresh" | "dismissFault">;
  onAnnounce: (announcement: string) => void;
}

export function LostMarks({ fault: { title, sheets = [] }, actions, onAnnounce }: LostMarksProps) {
  /** From the click on, unless the answer could not be kept. */
  const answering = useRef(false);
  const count = sheets.length;
  const give = async (answer: LostMarkAnswer) => {
    if (answering.current) return;
    answering.current = true;
    const isKept = await actions.change((workbook) => workbook.answerLostMarks(sheets, answer));
    answering.current = isKept;
    if (!isKept) return;
    // Together: the view takes the keyboard when what had it goes and something is announced.
    actions.dismissFault();
    onAnnounce((answer === "leave" ? lostMarkStrings.left : lostMarkStrings.usedAgain)(count));
    actions.refresh();
  };
  return (
    <Message intent="warning" onDismiss={actions.dismissFault}>
      <strong>{title}</strong> {lostMarkStrings.advice(count)}
      <Actions>
        <Button size="small" onClick={() => void give("use again")}>
          {lostMarkStrings.useAgain(count)}
        </Button>
        <Button size="small" onClick={() => void give("leave")}>
          {lostMarkStrings.leave(count)}
        </Button>
      </Actions>
    </Message>
  );
}
