/** Why a file can't be opened. A caller switches on `code`, never on the message. */

export type FileErrorCode =
  | "NotAWorkbook"
  | "Encrypted"
  | "OldFormat"
  | "OpenDocument"
  | "Template"
  | "TooLarge"
  | "CutOff"
  | "Empty"
  | "TooManyRows"
  | "TooManyColumns"
  | "CellTooLong";

/** The message is one sentence for the person: what happened, what to do next. */
export class FileError extends Error {
  override readonly name = "FileError";
  constructor(
    readonly code: FileErrorCode,
    message: string,
  ) {
    super(message);
  }
}
