/** Workbooks that were counted before, and whose files nobody has chosen since this one was opened: they are asked for, and a refresh waits for them. */
import { Button } from "../../components/button/Button";
import { Actions, Message } from "../../components/messages/Messages";
import type { OtherWorkbook } from "../../../agenda/model/settings";
import type { AgendaActions } from "../../hooks/useAgenda";
import type { FilesOutcome } from "../../state/otherFiles/otherFiles";
import type { Reading } from "../../state/workbook";
import { othersStrings } from "../../strings/others";
import { ChooseFiles } from "./ChooseFiles";
import { FilesStatus } from "./FilesStatus";
import { useOtherFiles } from "./useOtherFiles";

export interface MissingWorkbooksProps {
  reading: Pick<Reading, "seen" | "others">;
  missing: readonly OtherWorkbook[];
  /** A refresh has met them, and has written nothing. */
  isRefreshing: boolean;
  actions: Pick<AgendaActions, "change" | "refresh" | "dismissFault">;
  onAnnounce: (announcement: string) => void;
  /** A refresh asks again. */
  onDismiss: () => void;
}

export function MissingWorkbooks({
  reading,
  missing,
  isRefreshing,
  actions,
  onAnnounce,
  onDismiss,
}: MissingWorkbooksProps) {
  const files = useOtherFiles(reading, actions);
  const isBusy = files.reading !== null;
  const choose = async (chosen: readonly File[]) => {
    const outcome = await files.choose(chosen);
    if (outcome === null) return;
    // Said where it stays: this message goes when none is missing.
    files.dismiss();
    onAnnounce(inOneText(outcome));
    if (isRefreshing && outcome.before !== null) actions.dismissFault();
  };
  const goOn = async () => {
    if ((await files.change({ goOnWithout: missing })) === null) return;
    actions.dismissFault();
    actions.refresh();
  };
  return (
    <>
      <Message intent={isRefreshing ? "warning" : "info"} onDismiss={isRefreshing ? actions.dismissFault : onDismiss}>
        <strong>{othersStrings.missing(missing.length)}</strong> {othersStrings.lastRead(missing)}
        {isRefreshing && ` ${othersStrings.nothingWritten}`}
        <Actions>
          <ChooseFiles disabledFocusable={isBusy} onFiles={(chosen) => void choose(chosen)}>
            {othersStrings.readAgain}
          </ChooseFiles>
          {isRefreshing && (
            <Button size="small" disabledFocusable={isBusy} onClick={() => void goOn()}>
              {othersStrings.goOn}
            </Button>
          )}
        </Actions>
      </Message>
      <FilesStatus
        reading={files.reading}
        outcome={null}
        onCancel={files.cancel}
        onUndo={null}
        onDismiss={files.dismiss}
      />
    </>
  );
}

function inOneText({ reasons, notices, ...outcome }: FilesOutcome): string {
  const failed = reasons.length === 0 ? [] : [othersStrings.notAdded(reasons.length), ...reasons];
  return [othersStrings.outcome(outcome), ...failed, ...notices].join(" ");
}
