/** Why an action is asked about, in one phrase. */
import { longDay } from "../../../agenda/text/language";
import type { Reason } from "../../../agenda/judge/reasons";

export function reasonInWords(reason: Reason): string {
  switch (reason.kind) {
    case "due":
      return `Due ${longDay(reason.due)}`;
    case "promise":
      return `Promised by ${longDay(reason.due)}: “${reason.text}”`;
    case "stale":
      return reason.updated === null ? "No update seen" : `Last updated ${longDay(reason.updated)}`;
  }
}
