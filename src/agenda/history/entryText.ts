/**
 * The entries of a snapshot as a text, entry by entry of the one before: a number and "." for so many unchanged, "-" for
 * one that is gone, a rating's letter and six letters of fingerprint for one that changed. Before these is "~" where its
 * words changed, and after them its signature and a space. Where its due date or stage changed, "@", a stage's letter, the
 * number of the day or nothing, and a space come between. New entries follow after "|": letter, fingerprint, due date and stage where
 * there are any, signature, space, key, line break. From version 3 on, the beginning of the action's words comes with its signature: a tab
 * and the text before the line break of a new entry, the text and a line break after that of one that changed.
 * encodedHistory.ts writes such texts; here they are read.
 */
import type { Rating, Stage } from "../model/agenda";
import type { SnapshotEntry } from "../model/snapshot";

export type Dated = Pick<SnapshotEntry, "due" | "stage">;
type Words = Pick<SnapshotEntry, "key" | "signature" | "text">;

export const undated: Dated = { due: null, stage: null };

export const ratingLetters: Record<Rating, string> = {
  Red: "R",
  "Amber/Red": "S",
  Amber: "A",
  "Amber/Green": "H",
  Green: "G",
  Blue: "B",
};
export const stageLetters: Record<Stage, string> = {
  "not started": "W",
  "in progress": "P",
  complete: "C",
  "on hold": "H",
  cancelled: "X",
};
export const without = "N";
export const noComment = "------";

const ratingOfLetter = byLetter(ratingLetters);
const stageOfLetter = byLetter(stageLetters);

function byLetter<Name extends string>(letters: Record<Name, string>): ReadonlyMap<string, Name | null> {
  const names = Object.entries(letters) as [Name, string][];
  return new Map<string, Name | null>([...names.map(([name, letter]) => [letter, name] as const), [without, null]]);
}

/**
 * Makes the changes that the text has from `first` on, and gives the entries that are changed or new; null where the text
 * does not fit the entries, which are then half changed. Read letter by letter: years of history come along with each refresh.
 */
export function applyChanges(
  text: string,
  first: number,
  entries: SnapshotEntry[],
  version: number,
): SnapshotEntry[] | null {
  const changed: SnapshotEntry[] = [];
  const count = entries.length;
  let index = first;
  let old = 0;
  let kept = 0;
  while (index < text.length && text.charCodeAt(index) !== bar) {
    const code = text.charCodeAt(index);
    if (isDigit(code)) {
      let unchanged = 0;
      for (; isDigit(text.charCodeAt(index)); index++) unchanged = unchanged * 10 + text.charCodeAt(index) - zero;
      const to = old + unchanged;
      if (text.charCodeAt(index++) !== stop || to === old || to > count) return null;
      if (kept < old) entries.copyWithin(kept, old, to);
      kept += to - old;
      old = to;
      continue;
    }
    const before = entries[old++];
    if (before === undefined) return null;
    if (code === dash) {
      index++;
      continue;
    }
    const reworded = code === tilde;
    if (reworded) index++;
    const stateEnd = endOfState(text, index);
    const end = reworded && stateEnd >= 0 ? endOfWords(text, stateEnd) : stateEnd;
    const close = reworded && end >= 0 && version > 2 ? text.indexOf("\n", end) : end;
    if (close < 0) return null;
    const words = reworded
      ? { key: before.key, signature: text.slice(stateEnd, end), text: text.slice(end + 1, close) }
      : before;
    const entry = entryAt(text, index, before, words);
    entries[kept++] = entry;
    changed.push(entry);
    index = reworded ? close + 1 : close;
  }
  if (text.charCodeAt(index) !== bar || old !== count) return null;
  entries.length = kept;
  const added = readAdditions(text, index + 1, version);
  if (added === null) return null;
  for (const entry of added) {
    entries.push(entry);
    changed.push(entry);
  }
  return changed;
}

/** Null where the text is none of additions. */
function readAdditions(text: string, first: number, version: number): SnapshotEntry[] | null {
  const added: SnapshotEntry[] = [];
  let index = first;
  while (index < text.length) {
    const stateEnd = endOfState(text, index);
    const end = stateEnd < 0 ? -1 : endOfWords(text, stateEnd);
    const close = end < 0 ? -1 : text.indexOf("\n", end + 1);
    const keyEnd = version > 2 && close >= 0 ? text.indexOf("\t", end + 1) : close;
    if (keyEnd <= end + 1 || keyEnd > close) return null;
    const [key, signature] = [text.slice(end + 1, keyEnd), text.slice(stateEnd, end)];
    added.push(entryAt(text, index, undated, { key, signature, text: text.slice(keyEnd + 1, close) }));
    index = close + 1;
  }
  return added;
}

const zero = 48;
const stop = ".".charCodeAt(0);
const bar = "|".charCodeAt(0);
const dash = "-".charCodeAt(0);
const tilde = "~".charCodeAt(0);
const at = "@".charCodeAt(0);
const space = " ".charCodeAt(0);
const dollar = "$".charCodeAt(0);
const underscore = "_".charCodeAt(0);

function isDigit(code: number): boolean {
  return code >= zero && code <= zero + 9;
}

/** A letter of fingerprints and signatures. */
function isHashLetter(code: number): boolean {
  const small = code | 32;
  return (small >= 97 && small <= 122) || isDigit(code) || code === underscore || code === dollar;
}

/** Where the signature from `index` on ends with a space; -1 where it doesn't. */
function endOfWords(text: string, index: number): number {
  let end = index;
  while (isHashLetter(text.charCodeAt(end))) end++;
  return text.charCodeAt(end) === space ? end : -1;
}

/** Letters of a rating and a fingerprint. */
const rated = 7;

/** Where the state of an entry from `index` on ends; -1 where there is none. */
function endOfState(text: string, index: number): number {
  const end = index + rated;
  if (!ratingOfLetter.has(text.charAt(index)) || !isFingerprint(text, index + 1)) return -1;
  if (text.charCodeAt(end) !== at) return end;
  const close = text.indexOf(" ", end + 2);
  const isDated = stageOfLetter.has(text.charAt(end + 1)) && close >= 0;
  return isDated && /^(?:-?\d{1,7})?$/.test(text.slice(end + 2, close)) ? close + 1 : -1;
}

function isFingerprint(text: string, index: number): boolean {
  if (text.startsWith(noComment, index)) return true;
  for (let next = index; next < index + 6; next++) if (!isHashLetter(text.charCodeAt(next))) return false;
  return true;
}

/** The entry whose state is from `index` on. */
function entryAt(text: string, index: number, before: Dated, words: Words): SnapshotEntry {
  const { key, signature } = words;
  const end = index + rated;
  const rating = ratingOfLetter.get(text.charAt(index)) ?? null;
  const fingerprint = text.charCodeAt(index + 1) === dash ? "" : text.slice(index + 1, end);
  if (text.charCodeAt(end) !== at) {
    return { key, rating, fingerprint, signature, text: words.text, due: before.due, stage: before.stage };
  }
  const due = text.slice(end + 2, text.indexOf(" ", end + 2));
  const stage = stageOfLetter.get(text.charAt(end + 1)) ?? null;
  return { key, rating, fingerprint, signature, text: words.text, due: due === "" ? null : Number(due), stage };
}
