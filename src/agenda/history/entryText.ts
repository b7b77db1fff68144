/**
 * The entries of a snapshot as a text, entry by entry of the one before: a number and "." for so many unchanged, "-" for
 * one that is gone, a rating's letter and six letters of fingerprint for one that changed. Before these is "~" where its
 * words changed, and after them its signature and a space. Where its due date or stage changed, "@", a stage's letter, the
 * number of the day or nothing, and a space come between. New entries follow after "|": letter, fingerprint, due date and stage where
 * there are any, signature, space, key, line break.
 */
import type { Rating, Stage } from "../model/agenda";
import type { SnapshotEntry } from "../model/snapshot";

export function writeChanges(before: readonly SnapshotEntry[], entries: readonly SnapshotEntry[]): string {
  const now = new Map(entries.map((entry) => [entry.key, entry]));
  let text = "";
  let unchanged = 0;
  for (const old of before) {
    const entry = now.get(old.key);
    now.delete(old.key);
    if (entry !== undefined && isSameEntry(old, entry)) {
      unchanged++;
      continue;
    }
    if (unchanged > 0) text += `${unchanged}.`;
    unchanged = 0;
    if (entry === undefined) text += "-";
    else if (entry.signature === old.signature) text += state(entry, old);
    else text += `~${state(entry, old)}${entry.signature} `;
  }
  if (unchanged > 0) text += `${unchanged}.`;
  let added = "";
  for (const entry of now.values()) added += `${state(entry, undated)}${entry.signature} ${entry.key}\n`;
  return `${text}|${added}`;
}

export function isSameEntry(one: SnapshotEntry, other: SnapshotEntry): boolean {
  return (
    one.rating === other.rating &&
    one.fingerprint === other.fingerprint &&
    one.signature === other.signature &&
    isSameDate(one, other)
  );
}

type Dated = Pick<SnapshotEntry, "due" | "stage">;

const undated: Dated = { due: null, stage: null };

function isSameDate(one: Dated, other: Dated): boolean {
  return one.due === other.due && one.stage === other.stage;
}

const ratingLetters: Record<Rating, string> = {
  Red: "R",
  "Amber/Red": "S",
  Amber: "A",
  "Amber/Green": "H",
  Green: "G",
  Blue: "B",
};
const stageLetters: Record<Stage, string> = {
  "not started": "W",
  "in progress": "P",
  complete: "C",
  "on hold": "H",
  cancelled: "X",
};
const without = "N";
const noComment = "------";

const ratingOfLetter = byLetter(ratingLetters);
const stageOfLetter = byLetter(stageLetters);

function byLetter<Name extends string>(letters: Record<Name, string>): ReadonlyMap<string, Name | null> {
  const names = Object.entries(letters) as [Name, string][];
  return new Map<string, Name | null>([...names.map(([name, letter]) => [letter, name] as const), [without, null]]);
}

function state(entry: SnapshotEntry, before: Dated): string {
  const rated = (entry.rating === null ? without : ratingLetters[entry.rating]) + (entry.fingerprint || noComment);
  if (isSameDate(entry, before)) return rated;
  const stage = entry.stage === null ? without : stageLetters[entry.stage];
  return `${rated}@${stage}${entry.due ?? ""} `;
}

/**
 * The entries after the changes that the text has from `first` on; null where it does not fit the entries before. Read
 * letter by letter: years of history come along with each refresh.
 */
export function readChanges(text: string, first: number, before: readonly SnapshotEntry[]): SnapshotEntry[] | null {
  const entries = before.slice();
  let index = first;
  let old = 0;
  let kept = 0;
  while (index < text.length && text.charCodeAt(index) !== bar) {
    const code = text.charCodeAt(index);
    if (isDigit(code)) {
      let unchanged = 0;
      for (; isDigit(text.charCodeAt(index)); index++) unchanged = unchanged * 10 + text.charCodeAt(index) - zero;
      const to = old + unchanged;
      if (text.charCodeAt(index++) !== stop || to === old || to > before.length) return null;
      if (kept < old) entries.copyWithin(kept, old, to);
      kept += to - old;
      old = to;
      continue;
    }
    const entry = before[old++];
    if (entry === undefined) return null;
    if (code === dash) {
      index++;
      continue;
    }
    const reworded = code === tilde;
    if (reworded) index++;
    const now = stateAt(text, index, entry);
    if (now === null) return null;
    const end = reworded ? endOfWords(text, now.end) : now.end;
    if (end < 0) return null;
    const signature = reworded ? text.slice(now.end, end) : entry.signature;
    entries[kept++] = entryOf(now, entry.key, signature);
    index = reworded ? end + 1 : end;
  }
  if (text.charCodeAt(index) !== bar || old !== before.length) return null;
  entries.length = kept;
  return readAdditions(text, index + 1, entries);
}

/** Adds to `entries`; null where the text is none of additions. */
function readAdditions(text: string, first: number, entries: SnapshotEntry[]): SnapshotEntry[] | null {
  let index = first;
  while (index < text.length) {
    const now = stateAt(text, index, undated);
    const end = now === null ? -1 : endOfWords(text, now.end);
    const close = end < 0 ? -1 : text.indexOf("\n", end + 1);
    if (now === null || close <= end + 1) return null;
    entries.push(entryOf(now, text.slice(end + 1, close), text.slice(now.end, end)));
    index = close + 1;
  }
  return entries;
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

type EntryState = Omit<SnapshotEntry, "key" | "signature">;

/** What an entry's state is from `index` on, and where it ends; null where there is none. */
function stateAt(text: string, index: number, before: Dated): (EntryState & { end: number }) | null {
  const rating = ratingOfLetter.get(text.charAt(index));
  const end = index + 7;
  if (rating === undefined || !isFingerprint(text, index + 1)) return null;
  const fingerprint = text.charCodeAt(index + 1) === dash ? "" : text.slice(index + 1, end);
  if (text.charCodeAt(end) !== at) return { rating, fingerprint, due: before.due, stage: before.stage, end };
  const stage = stageOfLetter.get(text.charAt(end + 1));
  const close = text.indexOf(" ", end + 2);
  const due = text.slice(end + 2, Math.max(close, end + 2));
  if (stage === undefined || close < 0 || !/^(?:-?\d{1,7})?$/.test(due)) return null;
  return { rating, fingerprint, due: due === "" ? null : Number(due), stage, end: close + 1 };
}

function isFingerprint(text: string, index: number): boolean {
  if (text.startsWith(noComment, index)) return true;
  for (let next = index; next < index + 6; next++) if (!isHashLetter(text.charCodeAt(next))) return false;
  return true;
}

function entryOf({ rating, fingerprint, due, stage }: EntryState, key: string, signature: string): SnapshotEntry {
  return { key, rating, fingerprint, signature, due, stage };
}
