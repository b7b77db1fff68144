/**
 * What a column means is decided once, by all that speaks for and against it, added up in log-odds: 0 is as likely as not, +2 seven times
 * as likely, −2 seven times less. The header says some of it, the values under it the rest.
 */
import type { ColumnProfile, Share } from "./columnProfile";
import type { HeaderScores } from "./headers";
import type { ColumnRole } from "../../model/agenda";

/** Log-odds of each role for one column. */
export type RoleScores = Record<ColumnRole, number>;

/** A kind of value: what it is worth where no cell is of it, and where all are; in between in proportion. */
type Evidence = readonly [share: Share, none: number, all: number];

/** What kinds of values say of each role. Fitted by hand on the shapes in tests/fixtures/shapes. */
export const byValues: Readonly<Record<ColumnRole, readonly Evidence[]>> = {
  action: [
    ["distinct", -1, 1],
    ["prose", 0, 0.8],
    ["names", 0.3, -1.2],
    ["dates", 0, -5],
    ["numbers", 0, -5],
    ["ratings", 0, -5],
    ["stages", 0, -3],
    ["references", 0, -3],
  ],
  owner: [
    ["names", -2.2, 3.6],
    ["prose", 0, -3],
    ["dates", 0, -5],
    ["numbers", 0, -4],
    ["stages", 0, -3],
    ["grades", 0, -3],
  ],
  rating: [
    ["ratings", -1.5, 3.5],
    ["points", 0, 1.8],
    ["stages", 0, -0.5],
    ["prose", 0, -3],
    ["dates", 0, -5],
    ["names", 0, -0.5],
  ],
  stage: [
    ["stages", -1.5, 3],
    ["ratings", 0, -3],
    ["prose", 0, -2],
    ["dates", 0, 0.5],
    ["numbers", 0, 1],
  ],
  due: [
    ["dates", -2, 2.5],
    ["prose", 0, -2],
    ["ratings", 0, -3],
    ["names", 0, -1],
  ],
  updated: [
    ["dates", -4, 1.5],
    ["prose", 0, -3],
  ],
  comment: [
    ["prose", -0.4, 1.5],
    ["dates", 0, -4],
    ["numbers", 0, -4],
    ["ratings", 0, -4],
    ["stages", 0, -2],
    ["names", 0, -0.8],
    ["distinct", -0.3, 0.3],
  ],
  section: [
    ["distinct", 0.8, -0.8],
    ["prose", 0, -1.5],
    ["dates", 0, -4],
    ["points", 0, -4],
    ["grades", 0, -5],
    ["ratings", 0, -4],
    ["names", 0, -0.3],
  ],
  ref: [
    ["references", -1, 1.5],
    ["distinct", -1, 0.5],
    ["prose", 0, -4],
    ["dates", 0, -1],
  ],
  direction: [
    ["directions", -3, 3.5],
    ["ratings", 0, -2],
    ["dates", 0, -4],
    ["numbers", 0, -3],
  ],
};

/** Roles whose header over nothing is worth asking about, because it is the role's own name. */
const headerOverNothing = 0.5;
/** What a header of no known meaning, or none, says against every role. */
const unknownHeader = -2.4;

export function scoreRoles(header: HeaderScores, profile: ColumnProfile): RoleScores {
  return Object.fromEntries(
    (Object.keys(byValues) as ColumnRole[]).map((role) => [role, scoreRole(role, header[role], profile)]),
  ) as RoleScores;
}

function scoreRole(role: ColumnRole, certainty: number | undefined, profile: ColumnProfile): number {
  const said = certainty === undefined ? unknownHeader : headerLogOdds(certainty);
  if (profile.filled === 0) return said * headerOverNothing;
  // A few cells say less than many.
  const trust = profile.filled / (profile.filled + 0.6);
  const values = byValues[role].reduce((sum, [share, none, all]) => sum + none + (all - none) * profile[share], 0);
  return said + trust * values;
}

/** 1, the role's own name, is +4; 0.5, a word that may mean several, 0. */
function headerLogOdds(certainty: number): number {
  return 8 * certainty - 4;
}
