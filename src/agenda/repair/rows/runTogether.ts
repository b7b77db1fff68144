/** Parts rows in which several actions stand: as many as there are owners, or more where the owners' own cell names several. */
import { isBlank } from "../../cells/cellText";
import { readOwner } from "../../cells/owners";
import { beginsSmall, endsJoining } from "../../read/fragments";
import { commentPieces, joinComments, joinTexts, longestText, unfinishedEnd } from "../texts/brokenTexts";
import { noteJoined } from "./joinedRows";
import { textAt } from "./draft";
import { columnRoles } from "../../model/agenda";
import type { Draft } from "./draft";
import type { Places } from "../../find/rowKinds";
import type { RepairNotes } from "../repairNotes";
import type { CellValue } from "../../model/grid";

/** A text and the rows of the group, from 0, on which it stands. */
interface Stretch {
  text: string;
  first: number;
  last: number;
}

/**
 * `pieces` are those of each row's action cell. Null where nothing tells that there are several actions, or where two
 * ratings, dates or the like would meet.
 */
export function partRows(
  group: readonly Draft[],
  pieces: readonly (readonly string[])[],
  places: Places,
  notes: RepairNotes,
): Draft[] | null {
  const [whole] = group;
  if (whole === undefined || lengthOf(group) > longestText) return null;
  const owners = ownersOf(group, places);
  const actions = actionsOf(pieces);
  if (owners.length < 2 || actions.length < owners.length) return null;
  const meets = (owner: Stretch, action: Stretch) => owner.first <= action.last && owner.last >= action.first;
  if (!owners.every((owner, place) => meets(owner, actions[place] ?? { text: "", first: -1, last: -1 }))) return null;
  const others = otherCells(group, actions, places);
  if (others === null) return null;
  const comments = commentsOf(group, actions, places, notes);
  const parted = actions.map((action, place): Draft => {
    const rows = group.slice(action.first, action.last + 1).flatMap((draft) => draft.rows);
    const cells = others[place] ?? [];
    cells[places.action] = action.text;
    cells[places.owner] = owners[place]?.text ?? "";
    if (places.comment >= 0) cells[places.comment] = comments[place] ?? "";
    return { ...whole, cells, rows };
  });
  for (const draft of parted) noteJoined(draft, group, places, notes);
  const said = (draft: Draft) =>
    `${textAt(draft, places.action)} — ${textAt(draft, places.owner) || "no owner is left for it"}`;
  const rows = group.flatMap((draft) => draft.rows);
  const stood = (draft: Draft) =>
    [textAt(draft, places.action), textAt(draft, places.owner)].filter(Boolean).join(" — ");
  const before = group.map(stood).join("\n");
  notes.note("row-split", rows, before, parted.map(said).join("\n"), actions.length > owners.length ? 0.4 : 0.65);
  return parted;
}

function lengthOf(group: readonly Draft[]): number {
  return group.reduce((sum, { cells }) => cells.reduce((length: number, cell) => length + String(cell).length, sum), 0);
}

/** Each owner once: two in one cell parted, one in two cells joined. */
function ownersOf(group: readonly Draft[], places: Places): Stretch[] {
  const owners: Stretch[] = [];
  group.forEach((draft, place) => {
    for (const text of ownerPieces(textAt(draft, places.owner))) {
      const above = owners.at(-1);
      const goesOn = above !== undefined && readOwner(above.text).broken === "unclosed" && above.last < place;
      if (goesOn && readOwner(text).broken === "unopened")
        Object.assign(above, { text: joinTexts(above.text, text), last: place });
      else owners.push({ text, first: place, last: place });
    }
  });
  return owners;
}

/** Two spaces part owners that are each whole. */
function ownerPieces(text: string): string[] {
  if (text === "") return [];
  const pieces = text.split(/ {2,}/);
  const whole = pieces.every(
    (piece) => /^\p{Lu}/u.test(piece) && readOwner(piece).broken === null && !endsJoining(piece),
  );
  return whole ? pieces : [text];
}

/** A row's first piece goes on from the last of the row above; one that begins it anew takes its place. */
function actionsOf(pieces: readonly (readonly string[])[]): Stretch[] {
  const actions: Stretch[] = [];
  pieces.forEach((row, place) => {
    row.forEach((text, piece) => {
      const above = actions.at(-1);
      if (above === undefined || piece > 0) actions.push({ text, first: place, last: place });
      else
        Object.assign(above, { text: text.startsWith(above.text) ? text : joinTexts(above.text, text), last: place });
    });
  });
  return actions;
}

/** Each action's cells of all other columns: what stands on a row goes to the first action there that has nothing yet. */
function otherCells(group: readonly Draft[], actions: readonly Stretch[], places: Places): CellValue[][] | null {
  const width = Math.max(...group.map(({ cells }) => cells.length));
  const taken = actions.map(() => Array.from({ length: width }, (): CellValue => ""));
  for (const [row, { cells }] of group.entries()) {
    const here = taken.filter((_, action) => standsOn(actions[action], row));
    for (const [place, value] of cells.entries()) {
      if (isBlank(value) || place === places.action || place === places.owner || place === places.comment) continue;
      const free = here.find((one) => isBlank(one[place]));
      const held = free ?? here[0];
      if (held === undefined) return null;
      if (free) free[place] = value;
      else if (held[place] === value) continue;
      else if (columnRoles.some((role) => places[role] === place)) return null;
      else held[place] = joinTexts(String(held[place]), String(value));
    }
  }
  return taken;
}

function standsOn(action: Stretch | undefined, row: number): boolean {
  return action !== undefined && action.first <= row && row <= action.last;
}

/** Each action's comment, in the order of the actions. */
function commentsOf(
  group: readonly Draft[],
  actions: readonly Stretch[],
  places: Places,
  notes: RepairNotes,
): string[] {
  const comments = actions.map(() => "");
  group.forEach((draft, row) => {
    const text = textAt(draft, places.comment);
    const here = actions.flatMap((action, place) => (standsOn(action, row) ? [place] : []));
    if (text === "") return;
    const goesOn = here.some((action) => (actions[action]?.last ?? row) > row);
    const parts = partComment(text, here.length, goesOn ? textOf(group[row + 1], places) : "");
    here.forEach((action, part) => {
      comments[action] = joinComments(comments[action] ?? "", parts[part] ?? "");
    });
    const said = parts.filter((part) => part !== "");
    if (said.length > 1) notes.note("comment-moved", draft.rows, text, said.join("\n"), 0.5);
  });
  return comments;
}

function textOf(draft: Draft | undefined, { comment }: Places): string {
  return draft === undefined ? "" : textAt(draft, comment);
}

/**
 * A part for each of the actions on a row, "" for those of which nothing is said: as many pieces as actions; or what is
 * said of the first, and of the last the unfinished sentence that goes on in the comment `below`; or all of the first.
 */
function partComment(text: string, count: number, below: string): string[] {
  const pieces = commentPieces(text);
  if (pieces.length === count) return pieces;
  const end = count > 1 && below !== "" ? unfinishedEnd(text) : null;
  if (end === null || !(endsJoining(end.rest) || beginsSmall(below))) return [text];
  return [end.whole, ...Array.from({ length: count - 2 }, () => ""), end.rest];
}
