/** Every way in which the model refuses. A caller switches on `code`, never on the message. */

/** Codes of Excel.ErrorCodes that the model answers with. */
export type RefusalCode =
  | "InvalidArgument"
  | "InvalidOperation"
  | "ItemNotFound"
  | "ItemAlreadyExists"
  | "InsertDeleteConflict"
  | "AccessDenied"
  | "NotImplemented";

/** Something that Excel refuses, with Excel's code for it. */
export class Refusal extends Error {
  override readonly name: string = "Refusal";
  constructor(
    readonly code: RefusalCode,
    message: string,
  ) {
    super(message);
  }
}

/** Something that Excel does and this model can't: never pretended. `member` is what the caller asked for. */
export class NotSupported extends Refusal {
  override readonly name = "NotSupported";
  constructor(readonly member: string) {
    super("NotImplemented", `${member} is not available in this workbook.`);
  }
}
