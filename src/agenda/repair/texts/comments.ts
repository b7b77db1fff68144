/** Comments that pasting put beside the wrong action: the end of one above another, or the same words twice where two rows meet. */
import { beginsSmall, endsJoining } from "../../read/fragments";
import { joinTexts, longestText, unfinishedEnd, wordCount } from "./brokenTexts";
import { textAt, withCell } from "../rows/draft";
import type { Draft } from "../rows/draft";
import type { ColumnIndexes } from "../../find/rows/rowKind";
import type { RepairNotes } from "../repairNotes";

/** What ends the comment above and, two spaces before its own words, begins this one, is there once too often. */
export function takeOutRepeatedEnds(
  drafts: readonly Draft[],
  { comment: column }: ColumnIndexes,
  notes: RepairNotes,
): Draft[] {
  if (column < 0) return [...drafts];
  let above = "";
  let takenOut = "";
  return drafts.map((draft) => {
    const text = textAt(draft, column);
    const [, part = "", rest = ""] = /^(.*?\S) {2,}(\S.*)$/s.exec(text) ?? [];
    const repeats = wordCount(part) >= 5 && (above.endsWith(part) || takenOut === part);
    above = text;
    takenOut = repeats ? part : "";
    if (!repeats) return draft;
    notes.note("comment-moved", draft.rows, part, "Left out: the comment above ends in the same words", 0.8);
    return withCell(draft, column, rest);
  });
}

/** The last sentence of a comment breaks off, and the next action's comment has its end. */
export function moveUnfinishedEnds(
  drafts: readonly Draft[],
  { comment: column }: ColumnIndexes,
  notes: RepairNotes,
): Draft[] {
  const moved = [...drafts];
  for (let at = 0; column >= 0 && at + 1 < moved.length; at++) {
    const [draft, next] = [moved[at], moved[at + 1]];
    if (draft === undefined || next === undefined || draft.section !== next.section) continue;
    const end = unfinishedEnd(textAt(draft, column));
    const goesOn = textAt(next, column);
    if (end === null || goesOn === "" || goesOn.length + end.rest.length > longestText) continue;
    if (!endsJoining(end.rest) || !(end.separated || beginsSmall(goesOn))) continue;
    const whole = joinTexts(end.rest, goesOn);
    notes.note(
      "comment-moved",
      [...draft.rows, ...next.rows],
      `${end.rest}\n${goesOn}`,
      whole,
      end.separated ? 0.75 : 0.6,
    );
    moved[at] = withCell(draft, column, end.whole.trimEnd());
    moved[at + 1] = withCell(next, column, whole);
  }
  return moved;
}
