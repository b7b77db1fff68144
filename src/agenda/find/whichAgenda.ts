/** Which of several agendas is taken, and the evidence that decided it, in a sentence. */
import { columnLetters } from "../model/addresses";
import { columnRoles } from "../model/agenda";
import type { ColumnRole } from "../model/agenda";
import { counted } from "../text/language";
import { quoted } from "../text/quoted";
import { actionsWorth, tableWorth } from "./agendaEvidence";
import type { AgendaCandidate } from "./candidate";

/** Best first: actions before risks, then whatever has more evidence for it. */
export function byWorth(one: AgendaCandidate, other: AgendaCandidate): number {
  return Number(isOfRisks(one)) - Number(isOfRisks(other)) || other.score - one.score;
}

/** One sentence; null where there was nothing to choose from. */
export function whyTaken(taken: AgendaCandidate, [next, ...others]: readonly AgendaCandidate[]): string | null {
  if (next === undefined) return null;
  const [name, nextName] = namesOf(taken, next);
  return `${name} was taken rather than ${nextName}${andOthers(others)}, because ${reason(taken, next)}.`;
}

/** The same of sheets that list things and their owners, and are no agendas. */
export function whyNotInventory({ place }: AgendaCandidate, inventories: ReadonlySet<string>): string | null {
  const [next, ...others] = [...inventories].filter((sheet) => sheet !== place.sheet);
  if (next === undefined) return null;
  const reasons = "because its rows say how they are or when they are due";
  return `Sheet ${quoted(place.sheet)} was taken rather than ${quoted(next)}${andOthers(others)}, ${reasons}.`;
}

function andOthers({ length }: readonly unknown[]): string {
  return length === 0 ? "" : ` and ${counted(length, "other", "others")}`;
}

export function isOfRisks({ evidence }: AgendaCandidate): boolean {
  return evidence.riskHeaders.length > 0;
}

function namesOf({ place }: AgendaCandidate, { place: other }: AgendaCandidate): [string, string] {
  if (place.sheet !== other.sheet) return [`Sheet ${quoted(place.sheet)}`, quoted(other.sheet)];
  if (place.headerRow !== other.headerRow)
    return [`The agenda with its headers in row ${place.headerRow}`, `the one in row ${other.headerRow}`];
  const [column, otherColumn] = [place.firstColumn, other.firstColumn].map(columnLetters);
  return [`The agenda from column ${column ?? ""}`, `the one from column ${otherColumn ?? ""}`];
}

interface Difference {
  worth: number;
  sentence: string;
}

/** What made the greatest difference between two candidates. */
function reason(taken: AgendaCandidate, next: AgendaCandidate): string {
  if (isOfRisks(next) && !isOfRisks(taken)) {
    const headers = next.evidence.riskHeaders.map((header) => quoted(header)).join(" and ");
    return `its rows are actions and the other’s are risks, with ${headers}`;
  }
  const [own, other] = [taken.evidence, next.evidence];
  const onlyHere = columnRoles.filter((role) => own.roles[role] !== undefined && other.roles[role] === undefined);
  const differences: Difference[] = [
    {
      worth: onlyHere.reduce((sum, role) => sum + (own.roles[role] ?? 0), 0),
      sentence: `its actions have ${listed(onlyHere.map((role) => oneOf[role]))}`,
    },
    ...columnRoles
      .filter((role) => other.roles[role] !== undefined)
      .map((role) => ({
        worth: (own.roles[role] ?? 0) - (other.roles[role] ?? 0),
        sentence: `its column of ${manyOf[role]} is clearer`,
      })),
    { worth: actionsWorth(own.actions) - actionsWorth(other.actions), sentence: "it has more actions" },
    { worth: tableWorth(own.isTable) - tableWorth(other.isTable), sentence: "it is a table" },
  ];
  const greatest = differences.reduce((most, one) => (one.worth > most.worth ? one : most));
  return greatest.worth > 0 ? greatest.sentence : "it comes first";
}

const oneOf: Readonly<Record<ColumnRole, string>> = {
  action: "an action",
  comment: "a status comment",
  owner: "an owner",
  rating: "a RAG rating",
  due: "a due date",
  updated: "a date of update",
  section: "a section",
  ref: "a reference",
  stage: "a stage",
  direction: "a direction of travel",
};

const manyOf: Readonly<Record<ColumnRole, string>> = {
  action: "actions",
  comment: "comments",
  owner: "owners",
  rating: "ratings",
  due: "due dates",
  updated: "dates of update",
  section: "sections",
  ref: "references",
  stage: "stages",
  direction: "directions of travel",
};

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}
