/** Explains every fault of Excel in one sentence and one next step, chosen by the error's code, never by its message. See faultSentences.ts. */

import type { Fault, Sentences } from "./faultSentences";

export type { Fault } from "./faultSentences";

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

/** The sentences are loaded only now: the pane's first view doesn't need them. */
export async function explainFault(error: unknown): Promise<Fault> {
  if (error instanceof Explained) return error.fault;
  const code = isNameTaken(error) ? "ItemAlreadyExists" : faultCode(error);
  return { ...((await sentencesOf(code)) ?? unknownFault), code, details: faultDetails(error, code) };
}

/** None where the add-in's own files can't be reached any more. */
async function sentencesOf(code: string): Promise<Sentences | undefined> {
  try {
    return (await import("./faultSentences")).sentencesByCode[code];
  } catch {
    return undefined;
  }
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
  return tooLargeCodes.has(faultCode(error));
}

const tooLargeCodes = new Set([
  "OperationCellsExceedLimit",
  "ResponsePayloadSizeLimitExceeded",
  "RequestPayloadSizeLimitExceeded",
  "PayloadSizeLimitExceeded",
]);

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

/** Also said where nothing better is known. */
export const unknownFault: Sentences = {
  kind: "other",
  title: "Something went wrong, and the workbook has not changed.",
  advice: "Try again. If it still fails, choose Copy details and send them to the person who supports the add-in.",
};

function faultDetails(error: unknown, code: string): string {
  const name = error instanceof Error ? error.name : typeof error;
  const message = code === "Unknown" && error instanceof Error ? error.message : "";
  return [name, code, errorLocation(error), message].filter(Boolean).join(" · ");
}
