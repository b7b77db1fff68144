/**
 * Snapshots as rows of a table: date, part, text. The first is written whole, each further one as what changed, so that
 * years of snapshots stay small. A text begins with a letter and a colon: no cell takes it for a number or a formula.
 *
 * Text of a snapshot, entry by entry of the one before: a number and "." for so many unchanged, "-" for one that is gone,
 * a rating's letter and six letters of fingerprint for one that changed, with "~" before and its signature and a space
 * after where its words changed. New entries follow after "|": letter, fingerprint, signature, space, key, line break.
 */
import * as z from "zod/mini";
import { dayToIso, isoToDay } from "../dates/days";
import type { Day } from "../model/day";
import type { Rating } from "../model/agenda";
import type { Snapshot, SnapshotEntry } from "../model/snapshot";

/** ISO date, number of the part from 1, text of at most 32,767 letters. */
export type HistoryRow = [date: string, part: number, text: string];

/** The rows to add for a snapshot that follows `before`. */
export function encodeSnapshot(snapshot: Snapshot, before: Snapshot | null): HistoryRow[] {
  const text = (before === null ? "F:" : "D:") + changes(before?.entries ?? [], snapshot.entries);
  const parts = cut(text);
  return parts.map((part, index) => [dayToIso(snapshot.day), index + 1, index === 0 ? part : "C:" + part]);
}

export function encodeHistory(snapshots: readonly Snapshot[]): HistoryRow[] {
  return snapshots.flatMap((snapshot, index) => encodeSnapshot(snapshot, snapshots[index - 1] ?? null));
}

const rowSchema = z.tuple([z.iso.date(), z.int().check(z.minimum(1)), z.string().check(z.regex(/^[FDC]:/))]);

/** The snapshots, oldest first. Damaged rows end the reading: what comes before them is kept, and a sentence says so. */
export function decodeHistory(rows: readonly unknown[]): { snapshots: Snapshot[]; notice: string | null } {
  const snapshots: Snapshot[] = [];
  const texts: { day: Day; text: string }[] = [];
  let damaged = false;
  for (const row of rows) {
    const parsed = rowSchema.safeParse(row);
    const day = parsed.success ? isoToDay(parsed.data[0]) : null;
    const last = texts[texts.length - 1];
    if (!parsed.success || day === null) damaged = true;
    else if (!parsed.data[2].startsWith("C:")) texts.push({ day, text: parsed.data[2] });
    else if (last !== undefined) last.text += parsed.data[2].slice(2);
    else damaged = true;
    if (damaged) break;
  }
  for (const { day, text } of texts) {
    const before = text.startsWith("F:") ? [] : snapshots[snapshots.length - 1]?.entries;
    const entries = before === undefined ? null : readChanges(text, before);
    if (entries === null) {
      damaged = true;
      break;
    }
    snapshots.push({ day, entries });
  }
  const notice = "Part of the kept history can't be read; movement is shown from what can.";
  return { snapshots, notice: damaged ? notice : null };
}

/** Less than a cell holds; never between the two halves of one letter. */
const longest = 32_000;

function cut(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  while (from < text.length) {
    let to = Math.min(from + longest, text.length);
    if (to < text.length && (text.charCodeAt(to) & 0xfc00) === 0xdc00) to--;
    parts.push(text.slice(from, to));
    from = to;
  }
  return parts;
}

const ratingLetters: Record<Rating, string> = {
  Red: "R",
  "Amber/Red": "S",
  Amber: "A",
  "Amber/Green": "H",
  Green: "G",
  Blue: "B",
};
const unrated = "N";
const ratingOfLetter = new Map<string, Rating | null>([
  ...Object.entries(ratingLetters).map(([rating, letter]): [string, Rating] => [letter, rating as Rating]),
  [unrated, null],
]);
const noComment = "------";

function changes(before: readonly SnapshotEntry[], entries: readonly SnapshotEntry[]): string {
  const now = new Map(entries.map((entry) => [entry.key, entry]));
  let text = "";
  let unchanged = 0;
  for (const old of before) {
    const entry = now.get(old.key);
    now.delete(old.key);
    if (entry !== undefined && state(old) === state(entry) && old.signature === entry.signature) {
      unchanged++;
      continue;
    }
    if (unchanged > 0) text += `${unchanged}.`;
    unchanged = 0;
    if (entry === undefined) text += "-";
    else if (entry.signature === old.signature) text += state(entry);
    else text += `~${state(entry)}${entry.signature} `;
  }
  if (unchanged > 0) text += `${unchanged}.`;
  let added = "";
  for (const entry of now.values()) added += `${state(entry)}${entry.signature} ${entry.key}\n`;
  return `${text}|${added}`;
}

function state(entry: SnapshotEntry): string {
  return (entry.rating === null ? unrated : ratingLetters[entry.rating]) + (entry.fingerprint || noComment);
}

/** Null where the text does not fit the entries before. Read letter by letter: years of history come along with each refresh. */
function readChanges(text: string, before: readonly SnapshotEntry[]): SnapshotEntry[] | null {
  const entries = before.slice();
  let index = 2;
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
    const end = reworded ? endOfWords(text, index + 7) : index + 7;
    if (end < 0 || !isState(text, index)) return null;
    entries[kept++] = entryAt(text, index, entry.key, reworded ? text.slice(index + 7, end) : entry.signature);
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
    const end = endOfWords(text, index + 7);
    const close = end < 0 ? -1 : text.indexOf("\n", end + 1);
    if (close <= end + 1 || !isState(text, index)) return null;
    entries.push(entryAt(text, index, text.slice(end + 1, close), text.slice(index + 7, end)));
    index = close + 1;
  }
  return entries;
}

const zero = 48;
const stop = ".".charCodeAt(0);
const bar = "|".charCodeAt(0);
const dash = "-".charCodeAt(0);
const tilde = "~".charCodeAt(0);
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

/** A rating's letter and a fingerprint. */
function isState(text: string, index: number): boolean {
  if (!ratingOfLetter.has(text.charAt(index))) return false;
  if (text.startsWith(noComment, index + 1)) return true;
  for (let next = index + 1; next < index + 7; next++) if (!isHashLetter(text.charCodeAt(next))) return false;
  return true;
}

function entryAt(text: string, index: number, key: string, signature: string): SnapshotEntry {
  const fingerprint = text.charCodeAt(index + 1) === dash ? "" : text.slice(index + 1, index + 7);
  return { key, rating: ratingOfLetter.get(text.charAt(index)) ?? null, fingerprint, signature };
}
