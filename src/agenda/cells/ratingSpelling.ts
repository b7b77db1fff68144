/** Slips of the keyboard in the words of a rating: "AMBR", "Gren", "Bleu". One slip, never the first letter. */
import { distance } from "fastest-levenshtein";

const words = ["red", "amber", "green", "blue", "yellow", "complete", "completed"] as const;

/** Words of their own, however near they are. */
const others = new Set([
  "read",
  "reed",
  "reds",
  "rid",
  "rod",
  "greed",
  "greek",
  "greet",
  "greens",
  "greener",
  "amberg",
  "embers",
  "compete",
  "competed",
  "completes",
  "reddy",
  "glue",
  "blues",
]);

/** The rating's word that a word nearly is; null when it is one, or none is near. */
export function nearestRatingWord(word: string): (typeof words)[number] | null {
  if (word.length < 3 || word.length > 12 || others.has(word)) return null;
  for (const right of words) {
    if (word === right) return null;
  }
  for (const right of words) {
    if (word.charAt(0) !== right.charAt(0) || Math.abs(word.length - right.length) > 1) continue;
    if (right === "red" ? isSlipOfRed(word) : distance(word, right) === 1 || isSwapped(word, right)) return right;
  }
  return null;
}

/** Three letters are too few to recognise any slip: only doubled or swapped ones. */
function isSlipOfRed(word: string): boolean {
  return word === "redd" || word === "rred" || word === "rde" || word === "reed";
}

/** Two neighbouring letters swapped. */
function isSwapped(word: string, right: string): boolean {
  if (word.length !== right.length) return false;
  let index = 0;
  while (index < word.length && word.charAt(index) === right.charAt(index)) index++;
  return (
    word.charAt(index) === right.charAt(index + 1) &&
    word.charAt(index + 1) === right.charAt(index) &&
    word.slice(index + 2) === right.slice(index + 2)
  );
}
