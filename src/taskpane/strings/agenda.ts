/** How what belongs to an agenda is named in every view. */
import type { Section } from "../../agenda/model/agenda";
import { counted, figures } from "./numbers";

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
