/** Rows that are the broken-off half of another, as scans and pasted tables leave them. Only where two signs agree. */
import type { OwnerReading } from "../cells/owners";
import type { ReadAction } from "./reading";

/** Two neighbouring rows that seem to be one, and what shows it. */
export interface Fragment {
  above: ReadAction;
  below: ReadAction;
  why: string;
}

/**
 * Says in both halves that they are (`continues`, `continuedIn`); the rows stay two actions until a person has joined
 * them, so that nothing is lost by mistake. `owners` are parallel to `actions`.
 */
export function findFragments(actions: readonly ReadAction[], owners: readonly OwnerReading[]): Fragment[] {
  let begunSmall = 0;
  for (const { action } of actions) if (beginsSmall(action)) begunSmall++;
  const sentences = actions.length - begunSmall >= actions.length * 0.7;
  const fragments: Fragment[] = [];
  for (let index = 1; index < actions.length; index++) {
    const above = actions[index - 1];
    const below = actions[index];
    if (above === undefined || below === undefined) continue;
    if (below.row !== above.row + 1 || below.section !== above.section) continue;
    const brokenAbove = owners[index - 1]?.broken ?? null;
    const brokenBelow = owners[index]?.broken ?? null;
    const why = whyFragment(above, below, brokenAbove, brokenBelow, sentences);
    if (why === null) continue;
    below.continues = above.row;
    above.continuedIn = below.row;
    fragments.push({ above, below, why });
  }
  return fragments;
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

export function beginsSmall(text: string): boolean {
  const letter = text.charAt(0);
  if (letter >= "A" && letter <= "Z") return false;
  return letter !== letter.toUpperCase();
}

function endsSentence(text: string): boolean {
  return sentenceEnd.test(text.slice(-3));
}

const sentenceEnd = /[.;:!?)\]"”'’]\s*$/;

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
