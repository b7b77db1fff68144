/** A drafted reminder as plain text, and the link that hands it to the person's email. Nothing is sent here. */
import type { AskedAction } from "../../../agenda/judge/reasons";
import type { Day } from "../../../agenda/model/day";
import { longDay } from "../../../agenda/text/language";
import { agendaStrings } from "../../strings/agenda";
import { reasonInWords } from "../../strings/overdue/reasons";
import { reminderStrings } from "../../strings/reminder";
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
export function draftReminder(owners: readonly ListedOwner[], { today, rated }: { today: Day; rated: boolean }): Draft {
  const asking = owners.filter(({ asked }) => asked.length > 0);
  const count = new Set(asking.flatMap(({ asked }) => asked.map(({ action }) => action))).size;
  const alone = owners.length === 1 ? owners[0] : null;
  const day = longDay(today);
  const body = alone
    ? [reminderStrings.greeting(alone.name), reminderStrings.opening(count, day), linesOf(alone.asked, rated)]
    : [
        reminderStrings.greetingAll,
        reminderStrings.openingAll(count, day),
        ...asking.map(({ name, asked }) => `${reminderStrings.heading(name)}\n${linesOf(asked, rated)}`),
      ];
  return {
    title: alone ? reminderStrings.titleFor(alone.name) : reminderStrings.titleForAll,
    emails: asking.flatMap(({ registered }) => registered?.email ?? []),
    withoutEmail: asking.filter(({ registered }) => !registered?.email).map(({ name }) => name),
    subject: reminderStrings.subject(count),
    body: [...body, reminderStrings.closing].join("\n\n"),
  };
}

/** Longer links are cut by some email programs. */
export const longestBody = 2000;

/** The address that opens the draft in email; `whole` is false where the message is too long to go with it. */
export function mailAddress(draft: Pick<Draft, "emails" | "subject" | "body">): { href: string; whole: boolean } {
  const body = encoded(draft.body.replace(/\r?\n/g, "\r\n"));
  const whole = body.length < longestBody;
  const to = draft.emails.map((email) => encoded(email).replace("%40", "@")).join(",");
  const sent = whole ? body : encoded(reminderStrings.pasteHere);
  return { href: `mailto:${to}?subject=${encoded(draft.subject)}&body=${sent}`, whole };
}

/** Half of a letter, as a cut text may end in, can't be encoded. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD"));
}

/** Ratings are left out where the agenda has none. */
function linesOf(asked: readonly AskedAction[], rated: boolean): string {
  return asked
    .map(({ action, reasons }, index) =>
      reminderStrings.line(index + 1, {
        action: action.action.replace(/\s+/g, " "),
        rating: rated ? (action.rating ?? agendaStrings.notRated) : null,
        why: reasons.map(reasonInWords).join("; "),
      }),
    )
    .join("\n");
}
