/** What happened and what to do next, by the code of the error. */

export type FaultKind = "no-agenda" | "busy" | "protected" | "lost" | "lost-mark" | "other-workbooks" | "other";

export interface Fault {
  kind: FaultKind;
  /** Excel's error code, or ours: "NoAgenda". */
  code: string;
  /** What happened, one sentence. */
  title: string;
  /** What to do next, one sentence. */
  advice: string;
  /** Technical, for "Copy details". Contains nothing from the workbook. */
  details: string;
  /** Names of the sheets that the person is asked about. */
  sheets?: readonly string[];
}

export type Sentences = Pick<Fault, "kind" | "title" | "advice">;

const tooLarge: Sentences = {
  kind: "other",
  title: "The agenda is larger than Excel can pass to an add-in.",
  advice: "Delete blank rows and columns below and beside the agenda, save, then try again.",
};

const lost: Sentences = {
  kind: "lost",
  title: "Excel lost its connection to this workbook.",
  advice: "Close the workbook, open it again, then try again.",
};

const busy: Sentences = {
  kind: "busy",
  title: "Excel is busy.",
  advice: "Wait a few seconds, then try again.",
};

const gone: Sentences = {
  kind: "other",
  title: "Someone has moved, renamed or deleted the sheet or table.",
  advice: "Refresh to read the workbook again.",
};

const tooOld: Sentences = {
  kind: "other",
  title: "This version of Excel cannot do what the add-in needs.",
  advice: "Update Excel to 2021 or later, or open the workbook in Excel on the web.",
};

export const sentencesByCode: Record<string, Sentences | undefined> = {
  InvalidOperationInCellEditMode: {
    kind: "busy",
    title: "Someone is typing in a cell.",
    advice: "Press Enter to finish editing, then try again.",
  },
  AccessDenied: {
    kind: "protected",
    title: "The workbook or one of its sheets is protected.",
    advice: "On the Review tab, choose Unprotect Sheet or Unprotect Workbook, then try again.",
  },
  OperationCellsExceedLimit: tooLarge,
  ResponsePayloadSizeLimitExceeded: tooLarge,
  RequestPayloadSizeLimitExceeded: tooLarge,
  PayloadSizeLimitExceeded: tooLarge,
  ItemNotFound: gone,
  ItemAlreadyExists: {
    kind: "busy",
    title: "Someone else has just made a sheet or table with the name that the add-in needs.",
    advice: "Try again. The add-in then uses another name.",
  },
  InvalidReference: gone,
  InvalidBinding: gone,
  InvalidSession: lost,
  InvalidSessionContext: lost,
  SessionRestartNeeded: lost,
  InvalidOrTimedOutSession: lost,
  ConnectionFailure: lost,
  Timeout: lost,
  HostRestartNeeded: {
    ...lost,
    title: "Excel needs to restart.",
    advice: "Save the workbook, close Excel and open it again.",
  },
  WriteNotSupportedWhenModalDialogOpen: {
    ...busy,
    title: "Excel is waiting for an answer in another window.",
    advice: "Close that window, then try again.",
  },
  ActivityLimitReached: busy,
  RequestAborted: busy,
  Conflict: busy,
  ServiceNotAvailable: busy,
  RefreshWorkbookLinksBlocked: busy,
  ReadOnly: {
    kind: "protected",
    title: "This workbook is open for reading only.",
    advice: "Choose Edit Workbook, or save your own copy, then try again.",
  },
  MergedRangeConflict: {
    kind: "other",
    title: "A generated sheet has merged cells where the add-in writes the summary.",
    advice: "Unmerge the cells, or delete the generated sheet, then refresh.",
  },
  ChangedWhileReading: {
    kind: "busy",
    title: "Someone is changing the agenda, so the add-in could not read all of it.",
    advice: "Wait a few seconds, then try again.",
  },
  PutBackFailed: {
    kind: "other",
    title: "A change failed part-way, and Excel could not undo it.",
    advice: "Choose Undo, then try again.",
  },
  InsertDeleteConflict: {
    kind: "other",
    title: "A generated table needs more space, and one of your own tables is in the way.",
    advice: "Move your table to another sheet, then refresh.",
  },
  NotImplemented: tooOld,
  ApiNotFound: tooOld,
};
