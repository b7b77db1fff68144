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
  return parts.map((part, place) => [dayToIso(snapshot.day), place + 1, place === 0 ? part : "C:" + part]);
}

export function encodeHistory(snapshots: readonly Snapshot[]): HistoryRow[] {
  return snapshots.flatMap((snapshot, place) => encodeSnapshot(snapshot, snapshots[place - 1] ?? null));
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
    if (entry !== undefined && standing(old) === standing(entry) && old.signature === entry.signature) {
      unchanged++;
      continue;
    }
    if (unchanged > 0) text += `${unchanged}.`;
    unchanged = 0;
    if (entry === undefined) text += "-";
    else if (entry.signature === old.signature) text += standing(entry);
    else text += `~${standing(entry)}${entry.signature} `;
  }
  if (unchanged > 0) text += `${unchanged}.`;
  let added = "";
  for (const entry of now.values()) added += `${standing(entry)}${entry.signature} ${entry.key}\n`;
  return `${text}|${added}`;
}

function standing(entry: SnapshotEntry): string {
  return (entry.rating === null ? unrated : ratingLetters[entry.rating]) + (entry.fingerprint || noComment);
}

/** Null where the text does not fit the entries before. Read letter by letter: years of history come along with each refresh. */
function readChanges(text: string, before: readonly SnapshotEntry[]): SnapshotEntry[] | null {
  const entries = before.slice();
  let place = 2;
  let old = 0;
  let kept = 0;
  while (place < text.length && text.charCodeAt(place) !== bar) {
    const code = text.charCodeAt(place);
    if (isDigit(code)) {
      let unchanged = 0;
      for (; isDigit(text.charCodeAt(place)); place++) unchanged = unchanged * 10 + text.charCodeAt(place) - zero;
      const to = old + unchanged;
      if (text.charCodeAt(place++) !== stop || to === old || to > before.length) return null;
      if (kept < old) entries.copyWithin(kept, old, to);
      kept += to - old;
      old = to;
      continue;
    }
    const entry = before[old++];
    if (entry === undefined) return null;
    if (code === dash) {
      place++;
      continue;
    }
    const reworded = code === tilde;
    if (reworded) place++;
    const end = reworded ? endOfWords(text, place + 7) : place + 7;
    if (end < 0 || !isStanding(text, place)) return null;
    entries[kept++] = entryAt(text, place, entry.key, reworded ? text.slice(place + 7, end) : entry.signature);
    place = reworded ? end + 1 : end;
  }
  if (text.charCodeAt(place) !== bar || old !== before.length) return null;
  entries.length = kept;
  return readAdditions(text, place + 1, entries);
}

/** Adds to `entries`; null where the text is none of additions. */
function readAdditions(text: string, first: number, entries: SnapshotEntry[]): SnapshotEntry[] | null {
  let place = first;
  while (place < text.length) {
    const end = endOfWords(text, place + 7);
    const close = end < 0 ? -1 : text.indexOf("\n", end + 1);
    if (close <= end + 1 || !isStanding(text, place)) return null;
    entries.push(entryAt(text, place, text.slice(end + 1, close), text.slice(place + 7, end)));
    place = close + 1;
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
function isMark(code: number): boolean {
  const small = code | 32;
  return (small >= 97 && small <= 122) || isDigit(code) || code === underscore || code === dollar;
}

/** Where the signature from `place` on ends with a space; -1 where it doesn't. */
function endOfWords(text: string, place: number): number {
  let end = place;
  while (isMark(text.charCodeAt(end))) end++;
  return text.charCodeAt(end) === space ? end : -1;
}

/** A rating's letter and a fingerprint. */
function isStanding(text: string, place: number): boolean {
  if (!ratingOfLetter.has(text.charAt(place))) return false;
  if (text.startsWith(noComment, place + 1)) return true;
  for (let mark = place + 1; mark < place + 7; mark++) if (!isMark(text.charCodeAt(mark))) return false;
  return true;
}

function entryAt(text: string, place: number, key: string, signature: string): SnapshotEntry {
  const fingerprint = text.charCodeAt(place + 1) === dash ? "" : text.slice(place + 1, place + 7);
  return { key, rating: ratingOfLetter.get(text.charAt(place)) ?? null, fingerprint, signature };
}
