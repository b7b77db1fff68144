/** Splits rows that hold several actions: as many as there are owners, or more where the owners' own cell names several. */
import { isBlank } from "../../cells/cellText";
import { readOwner } from "../../cells/owners";
import { beginsSmall, endsJoining } from "../../read/fragments";
import { commentParts, joinComments, joinTexts, longestText, unfinishedEnd } from "../texts/brokenTexts";
import { noteJoined } from "./joinedRows";
import { textAt } from "./draft";
import { columnRoles } from "../../model/agenda";
import type { Draft } from "./draft";
import type { ColumnIndexes } from "../../find/rows/rowKind";
import type { RepairNotes } from "../repairNotes";
import type { CellValue } from "../../model/grid";

/** A text and the rows of the group, from 0, that it is on. */
interface Stretch {
  text: string;
  first: number;
  last: number;
}

/**
 * `parts` are those of each row's action cell. Null where nothing says that there are several actions, or where two
 * ratings, dates or the like would meet.
 */
export function splitRows(
  group: readonly Draft[],
  parts: readonly (readonly string[])[],
  columnIndexes: ColumnIndexes,
  notes: RepairNotes,
): Draft[] | null {
  const [whole] = group;
  if (whole === undefined || lengthOf(group) > longestText) return null;
  const owners = ownersOf(group, columnIndexes);
  const actions = actionsOf(parts);
  if (owners.length < 2 || actions.length < owners.length) return null;
  const meets = (owner: Stretch, action: Stretch) => owner.first <= action.last && owner.last >= action.first;
  if (!owners.every((owner, index) => meets(owner, actions[index] ?? { text: "", first: -1, last: -1 }))) return null;
  const others = otherCells(group, actions, columnIndexes);
  if (others === null) return null;
  const comments = commentsOf(group, actions, columnIndexes, notes);
  const split = actions.map((action, index): Draft => {
    const rows = group.slice(action.first, action.last + 1).flatMap((draft) => draft.rows);
    const cells = others[index] ?? [];
    cells[columnIndexes.action] = action.text;
    cells[columnIndexes.owner] = owners[index]?.text ?? "";
    if (columnIndexes.comment >= 0) cells[columnIndexes.comment] = comments[index] ?? "";
    return { ...whole, cells, rows };
  });
  for (const draft of split) noteJoined(draft, group, columnIndexes, notes);
  const said = (draft: Draft) =>
    `${textAt(draft, columnIndexes.action)} — ${textAt(draft, columnIndexes.owner) || "no owner is left for it"}`;
  const rows = group.flatMap((draft) => draft.rows);
  const saidBefore = (draft: Draft) =>
    [textAt(draft, columnIndexes.action), textAt(draft, columnIndexes.owner)].filter(Boolean).join(" — ");
  const before = group.map(saidBefore).join("\n");
  notes.note("row-split", rows, before, split.map(said).join("\n"), actions.length > owners.length ? 0.4 : 0.65);
  return split;
}

function lengthOf(group: readonly Draft[]): number {
  return group.reduce((sum, { cells }) => cells.reduce((length: number, cell) => length + String(cell).length, sum), 0);
}

/** Each owner once: two in one cell split, one in two cells joined. */
function ownersOf(group: readonly Draft[], columnIndexes: ColumnIndexes): Stretch[] {
  const owners: Stretch[] = [];
  group.forEach((draft, index) => {
    for (const text of ownerParts(textAt(draft, columnIndexes.owner))) {
      const above = owners.at(-1);
      const goesOn = above !== undefined && readOwner(above.text).broken === "unclosed" && above.last < index;
      if (goesOn && readOwner(text).broken === "unopened")
        Object.assign(above, { text: joinTexts(above.text, text), last: index });
      else owners.push({ text, first: index, last: index });
    }
  });
  return owners;
}

/** Two spaces separate owners that are each whole. */
function ownerParts(text: string): string[] {
  if (text === "") return [];
  const parts = text.split(/ {2,}/);
  const whole = parts.every((part) => /^\p{Lu}/u.test(part) && readOwner(part).broken === null && !endsJoining(part));
  return whole ? parts : [text];
}

/** A row's first part goes on from the last of the row above; one that begins with the same words replaces it. */
function actionsOf(parts: readonly (readonly string[])[]): Stretch[] {
  const actions: Stretch[] = [];
  parts.forEach((row, index) => {
    row.forEach((text, part) => {
      const above = actions.at(-1);
      if (above === undefined || part > 0) actions.push({ text, first: index, last: index });
      else
        Object.assign(above, { text: text.startsWith(above.text) ? text : joinTexts(above.text, text), last: index });
    });
  });
  return actions;
}

/** Each action's cells of all other columns: what is on a row goes to the first action there that has nothing yet. */
function otherCells(
  group: readonly Draft[],
  actions: readonly Stretch[],
  columnIndexes: ColumnIndexes,
): CellValue[][] | null {
  const width = Math.max(...group.map(({ cells }) => cells.length));
  const taken = actions.map(() => Array.from({ length: width }, (): CellValue => ""));
  for (const [row, { cells }] of group.entries()) {
    const here = taken.filter((_, action) => isOn(actions[action], row));
    for (const [column, value] of cells.entries()) {
      if (
        isBlank(value) ||
        column === columnIndexes.action ||
        column === columnIndexes.owner ||
        column === columnIndexes.comment
      )
        continue;
      const free = here.find((one) => isBlank(one[column]));
      const present = free ?? here[0];
      if (present === undefined) return null;
      if (free) free[column] = value;
      else if (present[column] === value) continue;
      else if (columnRoles.some((role) => columnIndexes[role] === column)) return null;
      else present[column] = joinTexts(String(present[column]), String(value));
    }
  }
  return taken;
}

function isOn(action: Stretch | undefined, row: number): boolean {
  return action !== undefined && action.first <= row && row <= action.last;
}

/** Each action's comment, in the order of the actions. */
function commentsOf(
  group: readonly Draft[],
  actions: readonly Stretch[],
  columnIndexes: ColumnIndexes,
  notes: RepairNotes,
): string[] {
  const comments = actions.map(() => "");
  group.forEach((draft, row) => {
    const text = textAt(draft, columnIndexes.comment);
    const here = actions.flatMap((action, index) => (isOn(action, row) ? [index] : []));
    if (text === "") return;
    const goesOn = here.some((action) => (actions[action]?.last ?? row) > row);
    const parts = splitComment(text, here.length, goesOn ? textOf(group[row + 1], columnIndexes) : "");
    here.forEach((action, part) => {
      comments[action] = joinComments(comments[action] ?? "", parts[part] ?? "");
    });
    const said = parts.filter((part) => part !== "");
    if (said.length > 1) notes.note("comment-moved", draft.rows, text, said.join("\n"), 0.5);
  });
  return comments;
}

function textOf(draft: Draft | undefined, { comment }: ColumnIndexes): string {
  return draft === undefined ? "" : textAt(draft, comment);
}

/**
 * A part for each of the actions on a row, "" for those of which nothing is said: as many parts as actions; or what is
 * said of the first, and of the last the unfinished sentence that goes on in the comment `below`; or all of the first.
 */
function splitComment(text: string, count: number, below: string): string[] {
  const parts = commentParts(text);
  if (parts.length === count) return parts;
  const end = count > 1 && below !== "" ? unfinishedEnd(text) : null;
  if (end === null || !(endsJoining(end.rest) || beginsSmall(below))) return [text];
  return [end.whole, ...Array.from({ length: count - 2 }, () => ""), end.rest];
}
