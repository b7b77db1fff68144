/**
 * Snapshots as rows of a table: date, part, text. The first is written whole, each further one as what changed, so that
 * years of snapshots stay small. A text begins with a letter and a colon: no cell takes it for a number or a formula.
 *
 * Text of a snapshot, entry by entry of the one before: a number and "." for so many unchanged, "-" for one that is gone,
 * a rating's letter and six letters of fingerprint for one that changed, with "~" before and its signature and a space
 * after where its words changed. New entries follow after "|": letter, fingerprint, signature, space, key, line break.
 */
import * as z from "zod/mini";
import { dayToIso, isoToDay } from "../dates";
import type { Day, Rating, Snapshot, SnapshotEntry } from "../types";

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

/** The snapshots, oldest first. Damaged rows end the reading: what stands before them is kept, and a sentence says so. */
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
  const notice = "Part of the kept history can't be read; movement is told from what can.";
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
const ratingOfLetter = new Map(Object.entries(ratingLetters).map(([rating, letter]) => [letter, rating as Rating]));
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

const change = /(\d+)\.|-|(~?)([RSAHGBN])([\w$]{6}|-{6})(?:(?<=~.{7})([\w$]*) )?/y;
const addition = /([RSAHGBN])([\w$]{6}|-{6})([\w$]*) ([^\n]+)\n/y;

/** Null where the text does not fit the entries before. */
function readChanges(text: string, before: readonly SnapshotEntry[]): SnapshotEntry[] | null {
  const entries: SnapshotEntry[] = [];
  let place = 2;
  let old = 0;
  while (place < text.length && text.charAt(place) !== "|") {
    change.lastIndex = place;
    const found = change.exec(text);
    if (found === null || old >= before.length) return null;
    place = change.lastIndex;
    const [, unchanged, reworded, rating, fingerprint, signature] = found;
    if (unchanged !== undefined) {
      const to = old + Number(unchanged);
      if (to > before.length) return null;
      for (; old < to; old++) entries.push(before[old]!);
      continue;
    }
    const entry = before[old++]!;
    if (rating === undefined) continue;
    if (reworded === "~" && signature === undefined) return null;
    entries.push(entryOf(entry.key, rating, fingerprint ?? "", signature ?? entry.signature));
  }
  if (text.charAt(place) !== "|" || old !== before.length) return null;
  place++;
  while (place < text.length) {
    addition.lastIndex = place;
    const found = addition.exec(text);
    if (found === null) return null;
    place = addition.lastIndex;
    const [, rating = "", fingerprint = "", signature = "", key = ""] = found;
    entries.push(entryOf(key, rating, fingerprint, signature));
  }
  return entries;
}

function entryOf(key: string, rating: string, fingerprint: string, signature: string): SnapshotEntry {
  return {
    key,
    rating: ratingOfLetter.get(rating) ?? null,
    fingerprint: fingerprint === noComment ? "" : fingerprint,
    signature,
  };
}
