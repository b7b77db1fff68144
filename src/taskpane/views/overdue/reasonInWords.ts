/** Why an action is asked about, in one phrase. */
import type { Reason } from "../../../agenda/judge/reasons";
import { dayInWords } from "../../strings/dates";
import { words } from "../../strings/pane";

export function reasonInWords(reason: Reason): string {
  switch (reason.kind) {
    case "due":
      return words.reasons.due(dayInWords(reason.due));
    case "promise":
      return words.reasons.promise(reason.text, dayInWords(reason.due));
    case "stale":
      return words.reasons.stale(reason.updated === null ? null : dayInWords(reason.updated));
  }
}
