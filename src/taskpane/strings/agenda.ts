/** How what belongs to an agenda, and what is missing from it, is named in every view. */
import type { MissingRole } from "../../agenda/judge/counts/coverage";
import type { Section } from "../../agenda/model/agenda";
import { counted, eitherOf, figures, plural } from "../../agenda/text/language";

export const agendaStrings = {
  notRated: "Not rated",
  ratingsOf: (rated: number) => `Ratings of ${counted(rated, "rated action", "rated actions")}`,
  rated: (rated: number) => `${figures(rated)} rated:`,
  parts: { notRated: "not rated", complete: "complete" },
  countOf: (count: number, part: string) => `${figures(count)} ${part}`,
  unassigned: "Unassigned",
  noSection: "No section",
  section: ({ number, title }: Section) => [number, title].filter((part) => part !== null).join(". "),
  owner: (lead: string[], support: string[]) =>
    support.length === 0 ? lead.join(", ") : `${lead.join(", ")} with ${support.join(", ")}`,
};

/** Sentences about what the agenda does not say. */
export const coverageStrings = {
  unrecognised: (roles: readonly MissingRole[]) =>
    `No column of ${eitherOf(roles.map((role) => names[role].many))} was recognised.`,
  choose: (columns: number) => plural(columns, "Choose it", "Choose them"),
  /** "12 of 50 actions have a due date". */
  have: (having: number, actions: number, roles: readonly MissingRole[]) =>
    `${figures(having)} of ${counted(actions, "action", "actions")} ${plural(having, "has", "have")} ${eitherOf(roles.map((role) => names[role].one))}`,
};

const names: Record<MissingRole, { one: string; many: string }> = {
  due: { one: "a due date", many: "due dates" },
  owner: { one: "an owner", many: "owners" },
  rating: { one: "a rating", many: "ratings" },
};
