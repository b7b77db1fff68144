/** What Excel says when it refuses an action: a code, a sentence, an HTTP status. Callers switch on the code alone. */
import { Refusal } from "../../model/errors";
import type { ErrorAnswer } from "../protocol/wire";

/** A refusal with any of Excel's codes, also those that the model never uses. */
export class ApiRefusal extends Error {
  override readonly name = "ApiRefusal";
  constructor(
    readonly code: string,
    message: string = sentences[code] ?? generalSentence,
  ) {
    super(message);
  }
}

/** A member of Excel that this host doesn't have; `member` as Microsoft names it: "Range.getPivotTables". */
export function notImplemented(member: string): ApiRefusal {
  return new ApiRefusal("NotImplemented", `${member} is not implemented by this host.`);
}

export function invalidArgument(detail?: string): ApiRefusal {
  return new ApiRefusal("InvalidArgument", detail);
}

export function itemNotFound(): ApiRefusal {
  return new ApiRefusal("ItemNotFound");
}

/** What the add-in gets for an error. Whatever isn't a refusal is a bug of this host, and the message says so. */
export function errorAnswer(error: unknown): ErrorAnswer {
  if (error instanceof Refusal || error instanceof ApiRefusal) {
    return { Code: error.code, Message: error.message, HttpStatusCode: statuses[error.code] ?? 400 };
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { Code: "GeneralException", Message: `This host failed: ${detail}`, HttpStatusCode: 500 };
}

const generalSentence = "Something went wrong while the request was processed.";

const sentences: Record<string, string> = {
  AccessDenied: "You cannot do this: the sheet is protected.",
  InvalidArgument: "The argument is invalid or missing, or has the wrong format.",
  InvalidObjectPath: "The object is gone.",
  InvalidOperation: "This cannot be done to that object.",
  InvalidReference: "The reference is not valid for this operation.",
  ItemAlreadyExists: "There is already an item of that name.",
  ItemNotFound: "The requested item does not exist.",
  RangeExceedsLimit: "The range has too many cells.",
};

const statuses: Record<string, number> = {
  AccessDenied: 403,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
};
