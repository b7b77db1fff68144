/** What an agenda does not say, in the words that every sheet, page and view has for it. */
import { counted, eitherOf, figures, plural } from "../../text/language";
import type { MissingRole } from "./coverage";

/** "No column of due dates or ratings was recognised". */
export function unrecognisedInWords(roles: readonly MissingRole[]): string {
  return `No column of ${eitherOf(roles.map((role) => roleNames[role].many))} was recognised`;
}

/** "12 of 50 actions have a due date". */
export function haveInWords(having: number, actions: number, roles: readonly MissingRole[]): string {
  const what = eitherOf(roles.map((role) => roleNames[role].one));
  return `${figures(having)} of ${counted(actions, "action", "actions")} ${plural(having, "has", "have")} ${what}`;
}

/** "2 actions have no due date". */
export function withoutInWords(actions: number, role: MissingRole): string {
  return `${counted(actions, "action has", "actions have")} no ${roleNames[role].one.replace(/^an? /, "")}`;
}

export function notUpdatedInWords(actions: number): string {
  return `When ${counted(actions, "action was", "actions were")} last updated is not known.`;
}

export const roleNames: Record<MissingRole, { one: string; many: string }> = {
  due: { one: "a due date", many: "due dates" },
  owner: { one: "an owner", many: "owners" },
  rating: { one: "a rating", many: "ratings" },
  comment: { one: "a comment", many: "comments" },
};
