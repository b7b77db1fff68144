/** A drafted reminder as plain text, and the link that hands it to the person's email. Nothing is sent here. */
import type { AskedAction } from "../../../agenda/judge/reasons";
import type { Day } from "../../../agenda/model/day";
import { dayInWords } from "../../strings/dates";
import { reasonInWords } from "../overdue/reasonInWords";
import { reminderWords } from "../../strings/views";
import { words } from "../../strings/pane";
import type { ListedOwner } from "./ownerList";

export interface Draft {
  title: string;
  /** Known addresses of those it goes to. */
  emails: string[];
  /** Those whose address is not known. */
  withoutEmail: string[];
  subject: string;
  body: string;
}

/** To one owner, or to several, each under their own name. An action of several is counted once in the subject. */
export function draftReminder(owners: readonly ListedOwner[], today: Day): Draft {
  const asking = owners.filter(({ asked }) => asked.length > 0);
  const count = new Set(asking.flatMap(({ asked }) => asked.map(({ action }) => action))).size;
  const alone = owners.length === 1 ? owners[0] : null;
  const day = dayInWords(today);
  const body = alone
    ? [reminderWords.greeting(alone.name), reminderWords.opening(count, day), linesOf(alone.asked)]
    : [
        reminderWords.greetingAll,
        reminderWords.openingAll(count, day),
        ...asking.map(({ name, asked }) => `${reminderWords.heading(name)}\n${linesOf(asked)}`),
      ];
  return {
    title: alone ? reminderWords.titleFor(alone.name) : reminderWords.titleForAll,
    emails: asking.flatMap(({ registered }) => registered?.email ?? []),
    withoutEmail: asking.filter(({ registered }) => !registered?.email).map(({ name }) => name),
    subject: reminderWords.subject(count),
    body: [...body, reminderWords.closing].join("\n\n"),
  };
}

/** Longer links are cut by some email programs. */
export const longestBody = 2000;

/** The address that opens the draft in email; `whole` is false where the message is too long to go with it. */
export function mailAddress(draft: Pick<Draft, "emails" | "subject" | "body">): { href: string; whole: boolean } {
  const body = encodeURIComponent(draft.body.replace(/\r?\n/g, "\r\n"));
  const whole = body.length < longestBody;
  const to = draft.emails.map((email) => encodeURIComponent(email).replace("%40", "@")).join(",");
  const sent = whole ? body : encodeURIComponent(reminderWords.pasteHere);
  return { href: `mailto:${to}?subject=${encodeURIComponent(draft.subject)}&body=${sent}`, whole };
}

function linesOf(asked: readonly AskedAction[]): string {
  return asked
    .map(({ action, reasons }, index) =>
      reminderWords.line(index + 1, {
        action: action.action.replace(/\s+/g, " "),
        rating: action.rating ?? words.notRated,
        why: reasons.map(reasonInWords).join("; "),
      }),
    )
    .join("\n");
}
