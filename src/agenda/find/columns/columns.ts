/** Gives the columns of a header row their meanings, all at once: of all ways to give them, the likeliest as a whole. */
import { tellingRows } from "../rows/tellingRows";
import { profileColumn, withKey } from "./columnProfile";
import { byNeighbours, scoreRoles } from "./evidence";
import { inPart, scoreHeader } from "./headers";
import { followedShares } from "./dateSequence";
import { headerTexts } from "./headerTexts";
import type { HeaderText } from "./headerTexts";
import { isTimed, withoutTime } from "./periods";
import { pointsKey } from "./pointsKey";
import type { HeaderScores } from "./headers";
import { columnRoles } from "../../model/agenda";
import type { ColumnProfile } from "./columnProfile";
import type { RoleScores } from "./evidence";
import type { CellValue, Grid } from "../../model/grid";
import type { ColumnRole } from "../../model/agenda";

type Row = readonly CellValue[];

/** A column of a grid under a header row that may be an agenda's. `index` counts from 0 in the grid. */
export interface HeadedColumn {
  index: number;
  header: string;
  /** How surely its header says each role. */
  certainty: HeaderScores;
  scores: RoleScores;
  profile: ColumnProfile;
  hidden: boolean;
}

/** For each role, the index of its column in the grid. */
export type Assignment = Partial<Record<ColumnRole, HeadedColumn>>;

/** Those of a grid down to the agenda's last row; null where it goes on to the end. */
export function columnsIn(
  { values, left, hiddenColumns = [] }: Grid,
  headerRow: number,
  lastRow: number | null,
  indexes: readonly number[],
): HeadedColumn[] {
  const columns = headedColumns(values.slice(0, (lastRow ?? values.length) + 1), headerRow, indexes);
  return columns.map((column) => (hiddenColumns.includes(left + column.index) ? { ...column, hidden: true } : column));
}

export function headedColumns(values: readonly Row[], headerRow: number, indexes: readonly number[]): HeadedColumn[] {
  const headers = headerTexts(values, headerRow, Math.max(0, ...indexes) + 1);
  const rows = tellingRows(values, headerRow + 1, indexes);
  const unkeyed = profilesOf(rows, indexes, headers);
  const hasKey = unkeyed.some(({ found }) => found.points > 0.5) && pointsKey(values) !== null;
  const profiles = hasKey ? unkeyed.map(({ index, found }) => ({ index, found: withKey(found) })) : unkeyed;
  const [, most = 0] = profiles.map(({ found }) => found.filled).sort((one, other) => other - one);
  const inParts = profiles.filter(({ index, found }) => found.keyed === 1 && inPart.test(headers[index]?.own ?? ""));
  const rated = inParts.length > 1 ? inParts : [];
  const followed = followedShares(rows, profiles);
  return profiles.map((column, nth) => {
    const { index, found } = column;
    const { own, group, whole } = headers[index] ?? { own: "", group: "", whole: "" };
    const fullness = most === 0 ? 1 : Math.min(1, found.filled / most);
    const profile = { ...found, fullness, followed: followed[nth] ?? 0 };
    const named = own === whole ? scoreHeader(own) : inGroup(group, better(scoreHeader(own), scoreHeader(whole)));
    const meant = rated.includes(column) ? better(named, { rating: ratedByKey }) : named;
    const isGraded = profile.grades > 0.5 && isWeighed.test(whole);
    const isMarked = profile.marks === 1 && profile.distinct < 1 && (meant.rating ?? 0) < surelyRating;
    const isSpent = isActual.test(own) && profile.dates <= 0.5;
    const certainty = { ...meant, ...(isGraded || isMarked ? { rating: 0 } : {}), ...(isSpent ? { stage: 0 } : {}) };
    return { index, header: whole, certainty, scores: scoreRoles(certainty, profile), profile, hidden: false };
  });
}

type FoundProfile = { index: number; found: ColumnProfile };

/** Columns of one series are of one kind, by the values of all: "Finished" under "Q4 update" is an update where the others are. */
function profilesOf(rows: readonly Row[], indexes: readonly number[], headers: readonly HeaderText[]): FoundProfile[] {
  const profiles = indexes.map((index) => ({ index, found: profileColumn(rows, index) }));
  const series = new Map<string, FoundProfile[]>();
  for (const profile of profiles) {
    const header = headers[profile.index]?.whole ?? "";
    if (profile.found.filled > 0 && isTimed(header))
      series.set(withoutTime(header), [...(series.get(withoutTime(header)) ?? []), profile]);
  }
  for (const members of series.values()) {
    if (members.length < 2) continue;
    const values = members.flatMap(({ index }) => rows.map((row) => [row[index] ?? ""]));
    const all = profileColumn(values, 0);
    if (isMixed(all.dates) || isMixed(all.numbers)) continue;
    for (const member of members) {
      const { filled, grouped, carried, distinct } = member.found;
      member.found = { ...all, filled, grouped, carried, distinct };
    }
  }
  return profiles;
}

function isMixed(share: number): boolean {
  return share > 0.3 && share < 0.7;
}

/** High, medium and low under it weigh the action, and say nothing of how it is. */
const isWeighed = /\b(?:risk|priority|impact|importance|urgency)\b/i;

/** Beside "Planned" or "Budget": dates under it say when, numbers how much. */
const isActual = /^actual\b/i;

/** "BRAG" over A and B is a rating, "Rating" may be a mark. */
const surelyRating = 0.85;

/** "Time", "Cost" and "Quality" over numbers, on a sheet that says what they mean. */
const ratedByKey = 0.45;

/** "Department" under "Who" answers for the action, and divides the agenda in no sections. */
function inGroup(group: string, scores: HeaderScores): HeaderScores {
  return (scoreHeader(group).owner ?? 0) < 0.9 ? scores : { ...scores, section: 0 };
}

/** What a header says against a role stays said: "From" under "Timescale". */
function better(own: HeaderScores, whole: HeaderScores): HeaderScores {
  const roles = columnRoles.filter((role) => own[role] !== undefined || whole[role] !== undefined);
  return Object.fromEntries(
    roles.map((role) => [role, own[role] === 0 ? 0 : Math.max(own[role] ?? 0, whole[role] ?? 0)]),
  );
}

/** A column that means nothing, whatever is in it: by a person’s choice, or as it is only beside the agenda. */
export function withoutMeaning(column: HeadedColumn): HeadedColumn {
  const scores = Object.fromEntries(columnRoles.map((role) => [role, -Infinity])) as RoleScores;
  return { ...column, scores };
}

export function hasNoMeaning({ scores }: HeadedColumn): boolean {
  return columnRoles.every((role) => scores[role] === -Infinity);
}

/** Roles that a person has chosen are kept (null: the agenda has none); the others go to the columns left. */
export function assignColumns(
  columns: readonly HeadedColumn[],
  chosen: Assignment = {},
  none: ReadonlySet<ColumnRole> = new Set(),
): Assignment {
  const free = columns.filter((column) => !Object.values(chosen).includes(column));
  const roles = columnRoles.filter((role) => chosen[role] === undefined && !none.has(role));
  const assignment = withoutGuess(columns, { ...chosen, ...likeliest(free, roles, chosen) }, chosen);
  if (assignment.action !== undefined || none.has("action")) return assignment;
  const action = likeliestActions(free, assignment);
  return action === null ? assignment : assignColumns(columns, { ...chosen, action }, none);
}

/** Of two columns of names, neither with a header that says who, none is taken: the person is asked. */
function withoutGuess(columns: readonly HeadedColumn[], assignment: Assignment, chosen: Assignment): Assignment {
  const { owner } = assignment;
  if (owner === undefined || owner === chosen.owner || (owner.certainty.owner ?? 0) >= leastOwnerHeader)
    return assignment;
  const taken = Object.values(assignment);
  const isAsLikely = (other: HeadedColumn) =>
    !taken.includes(other) && other.scores.owner > Math.max(0, owner.scores.owner - asLikely);
  return columns.some(isAsLikely) ? { ...assignment, owner: undefined } : assignment;
}

const leastOwnerHeader = 0.4;
const asLikely = 0.3;

/** An agenda needs its actions: "Objective" is taken for them before it is taken for the section, a comment hardly ever. */
function likeliestActions(columns: readonly HeadedColumn[], assignment: Assignment): HeadedColumn | null {
  const worthOf = (column: HeadedColumn) => {
    const role = columnRoles.find((one) => assignment[one] === column);
    const isLeft = (other: HeadedColumn | undefined) => other !== undefined && other.index < column.index;
    const neighbours = byNeighbours("action", (other) => isLeft(assignment[other]));
    return column.scores.action + neighbours - (role === undefined ? 0 : column.scores[role] / 2);
  };
  const said = (["owner", "due", "rating", "stage", "comment"] as const).flatMap((role) => assignment[role] ?? []);
  const leastOf = (column: HeadedColumn) =>
    said.filter((other) => other !== column).length < 2 ? leastForActions : leastAmongKnown;
  let best: HeadedColumn | null = null;
  const filled = columns.filter(({ profile }) => profile.filled > 0);
  for (const column of filled.length > 0 ? filled : columns)
    if (column.scores.action > leastOf(column) && (best === null || worthOf(column) > worthOf(best))) best = column;
  return best;
}

/** What speaks against the actions' column may be this much, where the other columns are an agenda's. */
const leastForActions = -1.9;
/** The same where two columns beside it say who, when or how actions are. */
const leastAmongKnown = -4.5;

/** Some roles given to the columns so far, and what they add up to. */
interface Given {
  score: number;
  assignment: Assignment;
}

/**
 * Column by column the best for each set of roles that may have been given: exact, in time linear in the columns. A role
 * is only given where more speaks for it than against it.
 */
function likeliest(columns: readonly HeadedColumn[], roles: readonly ColumnRole[], chosen: Assignment): Assignment {
  let best = new Map<number, Given>([[0, { score: 0, assignment: chosen }]]);
  for (const column of columns) {
    const isLeft = (other: HeadedColumn | undefined) => other !== undefined && other.index < column.index;
    const next = new Map(best);
    for (const [given, { score, assignment }] of best) {
      for (const [bit, role] of roles.entries()) {
        const neighbours = column.profile.filled === 0 ? 0 : byNeighbours(role, (other) => isLeft(assignment[other]));
        const worth = inSight(column, column.scores[role] + neighbours + tieBreak(column, role));
        if (worth <= 0 || (given & (1 << bit)) !== 0) continue;
        const set = given | (1 << bit);
        if (score + worth > (next.get(set)?.score ?? 0))
          next.set(set, { score: score + worth, assignment: { ...assignment, [role]: column } });
      }
    }
    best = next;
  }
  return [...best.values()].reduce((most, one) => (one.score > most.score ? one : most)).assignment;
}

/** Of two columns that could be meant the one that people see is. One that is hidden is meant where no other is. */
function inSight({ hidden }: HeadedColumn, worth: number): number {
  return hidden && worth > 0 ? Math.max(worth - lessForHidden, 0.01) : worth;
}

const lessForHidden = 2;

/** Of columns that are equal otherwise the first; of several periods the last that is filled: "RAG Q1", "RAG Q2". */
function tieBreak({ header, index, profile }: HeadedColumn, role: ColumnRole): number {
  const later = (role === "rating" || role === "comment") && profile.filled > 0 && isTimed(header);
  return (later ? index : -index) / 1e4;
}

/** Columns that could have been meant for each role and were not taken for any other, the likeliest first. */
export function alternativesOf(
  columns: readonly HeadedColumn[],
  assignment: Assignment,
): Partial<Record<ColumnRole, HeadedColumn[]>> {
  const taken = new Set(Object.values(assignment));
  const alternatives: Partial<Record<ColumnRole, HeadedColumn[]>> = {};
  for (const role of columnRoles) {
    const others = columns
      .filter((column) => !taken.has(column) && column.scores[role] > 0)
      .sort((one, other) => other.scores[role] - one.scores[role]);
    if (others.length > 0) alternatives[role] = others;
  }
  return alternatives;
}
