/**
 * What a column means is decided once, by all that speaks for and against it, added up in log-odds: 0 is as likely as not, +2 seven times
 * as likely, −2 seven times less. The header says some of it, the values under it the rest.
 */
import type { ColumnProfile, Share } from "./columnProfile";
import type { HeaderScores } from "./headers";
import { columnRoles } from "../../model/agenda";
import type { ColumnRole } from "../../model/agenda";

/** Log-odds of each role for one column. */
export type RoleScores = Record<ColumnRole, number>;

/** A kind of value: what it is worth where no cell is of it, and where all are; in between in proportion. */
type Evidence = readonly [share: Share, none: number, all: number];

/** What kinds of values say of each role. Fitted by hand on the shapes in tests/fixtures/shapes. */
export const byValues: Readonly<Record<ColumnRole, readonly Evidence[]>> = {
  action: [
    ["distinct", -1, 1],
    ["fullness", -3, 0],
    ["prose", 0, 0.8],
    ["commands", -0.2, 1.6],
    ["names", 0.3, -2.2],
    ["dates", 0, -5],
    ["numbers", 0, -5],
    ["amounts", 0, -5],
    ["ratings", 0, -5],
    ["stages", 0, -3],
    ["references", 0, -5],
  ],
  owner: [
    ["people", -1.9, 4.6],
    ["prose", 0, -2.5],
    ["dates", 0, -5],
    ["numbers", 0, -4],
    ["stages", 0, -3],
    ["grades", 0, -3],
  ],
  rating: [
    ["ratings", -3, 3.7],
    ["points", 0, 3.9],
    ["grades", 0, 2.9],
    ["stages", 0, -0.5],
    ["prose", 0, -3],
    ["dates", 0, -5],
    ["names", 0, -0.5],
  ],
  stage: [
    ["stages", -1.5, 3.6],
    ["answers", 0, 3],
    ["ratings", 0, -3],
    ["prose", 0, -2],
    ["dates", 0, 0.5],
    ["numbers", 0, 1],
    ["amounts", 0, -4],
  ],
  due: [
    ["dates", -2, 3.6],
    ["followed", 0, -1.5],
    ["prose", 0, -2],
    ["ratings", 0, -3],
    ["names", 0, -1],
  ],
  updated: [
    ["dates", -4, 1.5],
    ["prose", 0, -3],
  ],
  comment: [
    ["prose", -0.4, 2.2],
    ["remarks", -0.3, 1.6],
    ["commands", 0, -1.5],
    ["dates", 0, -4],
    ["numbers", 0, -4],
    ["amounts", 0, -4],
    ["grades", 0, -4],
    ["ratings", 0, -4],
    ["stages", 0, -5],
    ["names", 0, -0.8],
    ["people", 0, -1.2],
    ["references", 0, -2],
    ["answers", 0, -4],
    ["distinct", -0.3, 0.3],
  ],
  section: [
    ["distinct", 0.8, -0.8],
    ["grouped", 0, 2],
    ["carried", 0, 5.5],
    ["prose", 0, -1.5],
    ["dates", 0, -4],
    ["numbers", 0, -4],
    ["amounts", 0, -6],
    ["points", 0, -4],
    ["codes", 0, -6],
    ["grades", 0, -5],
    ["ratings", 0, -4],
    ["names", 0, -0.3],
  ],
  ref: [
    ["references", -5, 2.2],
    ["distinct", -1, 0.7],
    ["prose", 0, -4],
    ["names", 0, -1],
    ["dates", 0, -1],
  ],
  direction: [
    ["directions", -3, 3.5],
    ["ratings", 0, -2],
    ["dates", 0, -4],
    ["numbers", 0, -3],
  ],
};

/**
 * What the columns to the left say of a role: references and sections come before the actions, what is said of actions after them, and
 * comments after the values that they explain.
 */
export function byNeighbours(role: ColumnRole, left: (role: ColumnRole) => boolean): number {
  if (role === "action") return saidOfActions.reduce((sum, [other, worth]) => sum + (left(other) ? worth : 0), 0);
  if (role === "ref") return left("action") ? -1.5 : 1.2;
  if (role === "section") return left("action") ? -1.6 : 0.6;
  if (role === "owner") return left("action") ? 0.6 : 0;
  if (role !== "comment") return 0;
  // What comes before the actions is why they are needed: a finding, an issue.
  if (!left("action")) return -3;
  return left("rating") || left("stage") ? 1.5 : left("owner") || left("due") ? 0.4 : 0;
}

/** What is said of actions, and what it is worth where it comes before them. */
const saidOfActions = [
  ["owner", -0.1],
  ["due", -0.7],
  ["rating", -0.9],
  ["stage", -0.7],
  ["comment", -0.7],
] as const satisfies readonly (readonly [ColumnRole, number])[];

/** Roles whose header over nothing is worth asking about, because it is the role's own name. */
const headerOverNothing = 0.5;
/** What a header of no known meaning, or none, says against every role. */
const unknownHeader = -2.4;
/** What a header that means another role says against the rest. */
const anotherHeader = -3;

/** Links and tools are words as comments are, and places have names as people have: only the header tells. */
const saidAgainst = -6;

export function scoreRoles(header: HeaderScores, profile: ColumnProfile): RoleScores {
  const saysAnother = columnRoles.some((role) => (header[role] ?? 0) >= 0.6 && !isContradicted(role, profile));
  const unnamed = saysAnother ? anotherHeader : unknownHeader;
  const most = Math.max(0, ...Object.values(header));
  const said = (role: ColumnRole) => {
    const certainty = role === "stage" && arePlanned(header, profile) ? undefined : header[role];
    if (certainty === undefined) return unnamed;
    if ((role === "comment" || role === "owner") && certainty === 0) return saidAgainst;
    // Over nothing, "Update" is what was done, "Delivery RAG" a rating; beside columns that are filled, "Outcome" is no section.
    if (role === "section" && profile.filled === 0 && profile.fullness === 0) return anotherHeader;
    const isDate = role === "updated" || role === "due";
    return isDate && profile.filled === 0 && certainty < most ? anotherHeader : headerLogOdds(certainty);
  };
  return Object.fromEntries(columnRoles.map((role) => [role, scoreRole(role, said(role), profile)])) as RoleScores;
}

/** "Completion date" over a date for each action is when it is to be complete; where only some have one, when it was. */
function arePlanned({ due = 0, stage = 0 }: HeaderScores, { dates, fullness }: ColumnProfile): boolean {
  return dates > 0.5 && fullness > 0.9 && due >= stage;
}

function scoreRole(role: ColumnRole, said: number, profile: ColumnProfile): number {
  return profile.filled === 0 ? said * headerOverNothing : said + saidByValues(role, profile);
}

function saidByValues(role: ColumnRole, profile: ColumnProfile): number {
  // A few cells say less than many.
  const trust = profile.filled / (profile.filled + 0.6);
  return trust * byValues[role].reduce((sum, [share, none, all]) => sum + none + (all - none) * profile[share], 0);
}

/** No value under "Judgement" is a rating, all under "Position" are, and no remark: the words mean something else here. */
function isContradicted(role: ColumnRole, profile: ColumnProfile): boolean {
  const mayBe = role === "rating" || (role === "comment" && profile.ratings > 0.8);
  return mayBe && profile.filled > 1 && saidByValues(role, profile) < -2.5;
}

/** 1, the role's own name, is +4; 0.5, a word that may mean several, 0. */
function headerLogOdds(certainty: number): number {
  return 8 * certainty - 4;
}
