/** How what belongs to an agenda, and what is missing from it, is named in every view. */
import type { MissingRole } from "../../agenda/judge/counts/coverage";
import { haveInWords, unrecognisedInWords } from "../../agenda/judge/counts/coverageWords";
import type { Section } from "../../agenda/model/agenda";
import { counted, figures, plural } from "../../agenda/text/language";

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
  unrecognised: (roles: readonly MissingRole[]) => `${unrecognisedInWords(roles)}.`,
  choose: (columns: number) => plural(columns, "Choose it", "Choose them"),
  have: haveInWords,
};
