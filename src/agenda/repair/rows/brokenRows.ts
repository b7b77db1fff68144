/** Joins the rows of a broken action, and splits a row of several actions. Rows that say two things of one column stay apart. */
import { beginsSmall, findFragments } from "../../read/fragments";
import { readOwner } from "../../cells/owners";
import { isBlank } from "../../cells/cellText";
import { columnRoles } from "../../model/agenda";
import { actionParts, endsSentence, joinComments, joinTexts, longestText } from "../texts/brokenTexts";
import { textAt } from "./draft";
import { noteJoined } from "./joinedRows";
import { splitRows } from "./runTogether";
import type { Draft } from "./draft";
import type { OwnerReading } from "../../cells/owners";
import type { ColumnIndexes } from "../../find/rows/rowKind";
import type { RepairNotes } from "../repairNotes";
import type { CellValue } from "../../model/grid";

/** Rows that are neighbours once all else is left out may be halves: the drafts' readings are changed to say so. */
export function repairRows(drafts: readonly Draft[], columnIndexes: ColumnIndexes, notes: RepairNotes): Draft[] {
  const owners = new Map<string, OwnerReading>();
  const actions = drafts.map(({ read }) => read);
  const ownerReadings = drafts.map((draft, row) => {
    const ownerText = textAt(draft, columnIndexes.owner);
    const { section, read } = draft;
    Object.assign(read, { row, section, action: textAt(draft, columnIndexes.action), ownerText, continues: null });
    let reading = owners.get(ownerText);
    if (reading === undefined) owners.set(ownerText, (reading = readOwner(ownerText)));
    return reading;
  });
  findFragments(actions, ownerReadings);
  const repaired: Draft[] = [];
  for (let first = 0; first < drafts.length;) {
    let end = first + 1;
    while (end < drafts.length && typeof actions[end]?.continues === "number") end++;
    for (const draft of repairGroup(drafts.slice(first, end), columnIndexes, notes)) repaired.push(draft);
    first = end;
  }
  return repaired;
}

/** Rows of which each seems to go on in the next. */
function repairGroup(group: readonly Draft[], columnIndexes: ColumnIndexes, notes: RepairNotes): Draft[] {
  const parts = group.map((draft) => actionParts(textAt(draft, columnIndexes.action)));
  const maySplit = parts.some(({ length }) => length > 1) && columnIndexes.owner >= 0;
  const split = maySplit ? splitRows(group, parts, columnIndexes, notes) : null;
  if (split !== null) return split;
  const repaired: Draft[] = [];
  for (const draft of group) {
    const above = repaired.at(-1);
    const joined = above === undefined ? null : joinDrafts(above, draft, columnIndexes);
    if (joined === null) repaired.push(draft);
    else repaired[repaired.length - 1] = joined;
  }
  for (const draft of repaired) noteJoined(draft, group, columnIndexes, notes);
  return repaired;
}

/** Two halves as one row; null where they say two things of one column. */
function joinDrafts(above: Draft, below: Draft, columnIndexes: ColumnIndexes): Draft | null {
  const cells: CellValue[] = [];
  for (let column = 0; column < Math.max(above.cells.length, below.cells.length); column++) {
    const joined = joinCells(above.cells[column] ?? "", below.cells[column] ?? "", column, columnIndexes);
    if (joined === null) return null;
    cells.push(joined);
  }
  return { ...above, cells, rows: [...above.rows, ...below.rows] };
}

function joinCells(above: CellValue, below: CellValue, column: number, columnIndexes: ColumnIndexes): CellValue | null {
  if (isBlank(below) || above === below) return above;
  if (isBlank(above)) return below;
  const [upper, lower] = [String(above).trim(), String(below).trim()];
  if (upper.length + lower.length > longestText) return null;
  if (column === columnIndexes.owner) {
    const whole = joinTexts(upper, lower);
    const halves = readOwner(upper).broken === "unclosed" && readOwner(lower).broken === "unopened";
    return halves && readOwner(whole).broken === null ? whole : null;
  }
  if (column === columnIndexes.action) return joinActions(upper, lower);
  if (column === columnIndexes.comment) return joinComments(upper, lower);
  return columnRoles.some((role) => columnIndexes[role] === column) ? null : joinTexts(upper, lower);
}

/** Null where each is an action in itself, though an owner's bracket seems to go on from one to the other. */
function joinActions(above: string, below: string): string | null {
  if (below.startsWith(above)) return below;
  return endsSentence(above) && !beginsSmall(below) ? null : joinTexts(above, below);
}
