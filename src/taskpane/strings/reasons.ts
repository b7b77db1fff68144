/** Why an action is asked about, in one phrase. */
import { dayInWords } from "../../agenda/dates/days";
import type { Reason } from "../../agenda/judge/reasons";

export function reasonInWords(reason: Reason): string {
  switch (reason.kind) {
    case "due":
      return `Due ${dayInWords(reason.due)}`;
    case "promise":
      return `Promised by ${dayInWords(reason.due)}: “${reason.text}”`;
    case "stale":
      return reason.updated === null ? "No sign of an update" : `Last updated ${dayInWords(reason.updated)}`;
  }
}
