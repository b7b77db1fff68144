/** How like a header's words are to a name: the name itself, with more words around it, cut short or misspelt. */
import { distance } from "fastest-levenshtein";

/** A header's words, as plainWords has them. */
export interface Wording {
  text: string;
  words: number;
  /** With a space around every word. */
  spaced: string;
}

export function wordingOf(text: string): Wording {
  return { text, words: text.split(" ").length, spaced: ` ${text.replace(/[/,&+]/g, " ")} ` };
}

/** 1 is the same; 0 is unlike. `isKnown`: the text is a name itself, and so none misspelt. */
export function likeness({ text, words, spaced }: Wording, name: string, isKnown: boolean): number {
  if (text === name) return 1;
  if (wholeOnly.has(name)) return 0;
  if (text.length > name.length) {
    if (spaced.includes(` ${name} `)) {
      // The last word of a short header says what it is: "Action owner". A long one says it first: "Action What we will do to…".
      if (text.endsWith(" " + name)) {
        const isOther = preposition.test(text.slice(0, text.length - name.length));
        return isOther ? 0.4 : words <= 5 ? 0.9 : 0.4;
      }
      if (text.startsWith(name)) return words <= 5 ? 0.7 : 0.85;
      return words > 6 ? 0.3 : name.length > 2 ? 0.6 : 0;
    }
  } else if (text.length >= shortestCut && text.length * 2 >= name.length && name.startsWith(text)) {
    return name.charAt(text.length) === " " ? 0 : 0.8;
  }
  if (isKnown || text.length < 5 || text.length > 40 || Math.abs(text.length - name.length) > mostSlips) return 0;
  // "Store" is no slip for "Story".
  if (text.length === 5 && name.length === 5) return 0;
  const slips = distance(text, name);
  return slips === 1 ? 0.85 : slips === 2 && text.length >= 8 ? 0.8 : 0;
}

const shortestCut = 4;
const mostSlips = 2;

export const preposition = / (?:of|for|against|on|towards?|behind|from|about|since|at|with|in|per) /;

/** Words that mean a role where they are the whole header; in a longer one, headerForms.ts says what it asks. */
const wholeOnly = new Set("what|how|why|by|with|who|whose|when|until|job|point|matter|so far|name".split("|"));

/**
 * An index of names: of all that a header is like it answers each once, and few others. A name that is in the header begins with one
 * of its words; one that is cut short begins as the header does; one that is misspelt is about as long.
 */
export function indexOfNames<Name extends { words: string }>(names: readonly Name[]): (wording: Wording) => Set<Name> {
  const byFirstWord = groupBy(names, ({ words }) => words.slice(0, (words + " ").indexOf(" ")));
  const byBeginning = groupBy(names, ({ words }) => words.slice(0, shortestCut));
  const byLength = groupBy(names, ({ words }) => words.length);
  return ({ text, spaced }) => {
    const near = new Set<Name>();
    for (const word of [...text.split(" "), ...spaced.split(" ")]) {
      for (const name of byFirstWord.get(word) ?? []) near.add(name);
    }
    for (const name of byBeginning.get(text.slice(0, shortestCut)) ?? []) near.add(name);
    for (let length = text.length - mostSlips; length <= text.length + mostSlips; length++) {
      for (const name of byLength.get(length) ?? []) near.add(name);
    }
    return near;
  };
}

function groupBy<Name, Key>(names: readonly Name[], keyOf: (name: Name) => Key): Map<Key, Name[]> {
  const groups = new Map<Key, Name[]>();
  for (const name of names) {
    const key = keyOf(name);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [name]);
    else group.push(name);
  }
  return groups;
}
