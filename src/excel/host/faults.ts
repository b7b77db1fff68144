/** Explains every fault of Excel in one sentence and one next step, chosen by the error's code, never by its message. */

export type FaultKind = "no-agenda" | "busy" | "protected" | "lost" | "lost-mark" | "other";

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

/** Found out before anything is written, and explained where it is found. */
export class Explained extends Error {
  readonly fault: Fault;
  constructor(fault: Omit<Fault, "details">) {
    super(`${fault.title} ${fault.advice}`);
    this.fault = { ...fault, details: fault.code };
  }
}

/** The workbook has no agenda, or one without actions, or the agenda that was chosen is gone. */
export class NoAgenda extends Explained {
  constructor(title: string, advice: string) {
    super({ kind: "no-agenda", code: "NoAgenda", title, advice });
  }
}

export function explainFault(error: unknown): Fault {
  if (error instanceof Explained) return error.fault;
  const code = isNameTaken(error) ? "ItemAlreadyExists" : faultCode(error);
  return { ...(sentencesByCode[code] ?? unknownFault), code, details: faultDetails(error, code) };
}

/** A name that was free when the workbook was read. */
function isNameTaken(error: unknown): boolean {
  const location = errorLocation(error);
  return faultCode(error) === "InvalidArgument" && location !== null && namingMembers.includes(location);
}

const namingMembers = ["WorksheetCollection.add", "Worksheet.name", "Table.name"];

/** Excel's code of an error, "Unknown" where it has none. */
export function faultCode(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "Unknown";
}

/** The member that Excel refused, "Worksheet.name"; null where Excel didn't answer at all, and nobody knows what it has done. */
export function errorLocation(error: unknown): string | null {
  const debug = error instanceof Error && "debugInfo" in error ? (error.debugInfo as { errorLocation?: string }) : {};
  return debug.errorLocation ?? null;
}

/** True where the request, its answer or its cells are more than Excel takes at once. */
export function isTooLarge(error: unknown): boolean {
  return sentencesByCode[faultCode(error)] === tooLarge;
}

export const editingCode = "InvalidOperationInCellEditMode";

/** Excel lacks the requirement set of the manifest: it was not offered the add-in, and runs it all the same. */
export class ExcelTooOld extends Error {
  readonly code = "ApiNotFound";
  override readonly name = "ExcelTooOld";
}

/** Excel's answer came back without its values: Excel does that, too, where an answer is too large. */
export class AnswerTooLarge extends Error {
  readonly code = "ResponsePayloadSizeLimitExceeded";
}

/** Rows came or went between two requests that read the agenda. */
export class ChangedWhileReading extends Error {
  readonly code = "ChangedWhileReading";
}

/** A change failed part-way, and Excel could not undo it. `cause` is the first failure of that. */
export class PutBackFailed extends Error {
  readonly code = "PutBackFailed";
}

type Sentences = Pick<Fault, "kind" | "title" | "advice">;

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

const sentencesByCode: Record<string, Sentences | undefined> = {
  [editingCode]: {
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

const unknownFault: Sentences = {
  kind: "other",
  title: "Something went wrong, and the workbook has not changed.",
  advice: "Try again. If it still fails, choose Copy details and send them to the person who supports the add-in.",
};

function faultDetails(error: unknown, code: string): string {
  const name = error instanceof Error ? error.name : typeof error;
  const message = code === "Unknown" && error instanceof Error ? error.message : "";
  return [name, code, errorLocation(error), message].filter(Boolean).join(" · ");
}
