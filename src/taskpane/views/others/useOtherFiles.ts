/** What a person does with the files of other workbooks, and what is known of them meanwhile. */
import { useSyncExternalStore } from "react";
import type { OthersBefore, OthersChange } from "../../../excel/stores/otherWorkbooks";
import { outcomeOf } from "../../hooks/outcomeOf";
import type { AgendaActions } from "../../hooks/useAgenda";
import { startFileThread } from "../../state/otherFiles/fileThread";
import { OtherFiles } from "../../state/otherFiles/otherFiles";
import type { FilesOutcome, OtherFilesState } from "../../state/otherFiles/otherFiles";
import type { Reading } from "../../state/workbook";

/** One for the pane, whichever view is open. */
const otherFiles = new OtherFiles(startFileThread);

export interface OtherFilesActions extends OtherFilesState {
  /** Resolves when all are read and added, or cancelled; with null where nothing was begun. */
  choose: (files: readonly File[]) => Promise<FilesOutcome | null>;
  cancel: () => void;
  dismiss: () => void;
  /** Answers what there was before; null where nothing was changed, and the fault is shown elsewhere. */
  change: (change: OthersChange) => Promise<OthersBefore | null>;
}

export function useOtherFiles(
  { seen, others }: Pick<Reading, "seen" | "others">,
  actions: Pick<AgendaActions, "change">,
): OtherFilesActions {
  const state = useSyncExternalStore(otherFiles.subscribe, otherFiles.state);
  const change = async (wanted: OthersChange) => {
    const outcome = await outcomeOf(actions, (workbook) => workbook.changeOthers(wanted));
    return outcome?.ok ? outcome.before : null;
  };
  return {
    ...state,
    choose: (files) =>
      otherFiles.read(files, { here: seen.map(({ rows }) => rows), known: others?.known ?? [] }, (add) =>
        change({ add }),
      ),
    cancel: otherFiles.cancel,
    dismiss: otherFiles.dismiss,
    change,
  };
}
