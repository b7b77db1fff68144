/** Rows that are the broken-off half of another, as scans and pasted tables leave them. Told only where two signs agree. */
import { cellAddress } from "../model/addresses";
import type { FaultNotes } from "./faults";
import type { OwnerReading } from "../cells/owners";
import type { ReadAction } from "./reading";

/**
 * Marks both halves (`continues`, `continuedIn`); the rows stay two actions until a person has joined them, so that
 * nothing is lost by mistake. `owners` and `begins` (with a small letter) are parallel to `actions`.
 */
export function findFragments(
  actions: readonly ReadAction[],
  owners: readonly OwnerReading[],
  begins: readonly boolean[],
  column: number,
  notes: FaultNotes,
): void {
  const sentences = actions.length - begins.filter(Boolean).length >= actions.length * 0.7;
  for (let place = 1; place < actions.length; place++) {
    const [above, below] = [actions[place - 1], actions[place]];
    if (above === undefined || below === undefined || below.row !== above.row + 1 || below.section !== above.section)
      continue;
    if (begins[place] !== true && above.ownerText !== "" && !owners[place - 1]?.broken) continue;
    const why = whyFragment(above, below, owners[place - 1]?.broken ?? null, owners[place]?.broken ?? null, sentences);
    if (why === null) continue;
    below.continues = above.row;
    above.continuedIn = below.row;
    const message = `Row ${below.row} looks like the rest of row ${above.row}: ${why}. If so, join the two in one row.`;
    notes.note({ code: "row-fragment", message }, [cellAddress(above.row, column), cellAddress(below.row, column)]);
  }
}

function whyFragment(
  above: ReadAction,
  below: ReadAction,
  brokenAbove: OwnerReading["broken"],
  brokenBelow: OwnerReading["broken"],
  sentences: boolean,
): string | null {
  if (brokenAbove === "unclosed" && brokenBelow === "unopened")
    return "the owner's bracket opens in one and closes in the other";
  const oneHasNoOwner = above.ownerText === "" || below.ownerText === "";
  if (beginsSmall(below.action) && !endsSentence(above.action)) {
    if (endsJoining(above.action) || (oneHasNoOwner && sentences))
      return "the action breaks off in one and goes on in the other";
  }
  const cutShort = above.ownerText === "" && above.action.length < below.action.length && endsJoining(above.action);
  if (cutShort && below.action.startsWith(above.action)) return "it begins with the same words and goes on";
  return null;
}

/** Begins with a small letter. */
export function beginsSmall(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 128) return code >= 97 && code <= 122;
  const letter = text.charAt(0);
  return letter !== letter.toUpperCase();
}

function endsSentence(text: string): boolean {
  return /[.;:!?)\]"”'’]\s*$/.test(text.slice(-3));
}

const joiningWords = new Set(
  "a an the and or of for in on to with by from at as into so that which same such other is are be including through via between within its their our your this these those not also both".split(
    " ",
  ),
);

/** Ends with a word that must be followed by another, or a comma. */
export function endsJoining(text: string): boolean {
  const end = text.slice(-12).trimEnd();
  return (
    end.endsWith(",") ||
    end.endsWith("-") ||
    joiningWords.has(end.slice(Math.max(end.lastIndexOf(" "), end.lastIndexOf("\n")) + 1).toLowerCase())
  );
}
