/** Notes what became of the rows of one action. */
import { textAt } from "./draft";
import type { Draft } from "./draft";
import type { ColumnIndexes } from "../../find/rows/rowKind";
import type { RepairNotes } from "../repairNotes";

/** `group` are the rows as they were; says nothing where the draft is one of them. */
export function noteJoined(
  draft: Draft,
  group: readonly Draft[],
  columnIndexes: ColumnIndexes,
  notes: RepairNotes,
): void {
  const parts = group.filter(({ rows }) => rows.every((row) => draft.rows.includes(row)));
  if (parts.length < 2) return;
  const lines = parts.map((part) => textAt(part, columnIndexes.action)).join("\n");
  notes.note("rows-joined", draft.rows, lines, textAt(draft, columnIndexes.action), 0.85);
  const owner = textAt(draft, columnIndexes.owner);
  const halves = parts
    .map((part) => textAt(part, columnIndexes.owner))
    .filter((text) => text !== "" && owner.includes(text));
  if (halves.length > 1 && !halves.includes(owner))
    notes.note("owner-repaired", draft.rows, halves.join("\n"), owner, 0.9);
}
