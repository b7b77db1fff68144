/**
 * Snapshots as rows of a table: date, part, text. The first is written whole, each further one as what changed, so that
 * years of snapshots stay small. A text begins with a letter and a colon: no cell takes it for a number or a formula.
 *
 * "F2:" begins a whole snapshot of version 2, "D2:" its changes, "C:" goes on with the row above. What the headline rated
 * and a line break follow, then the entries: see entryText.ts. In version 1, "F:" and "D:", the entries follow at once.
 */
import * as z from "zod/mini";
import { dayToIso, isoToDay } from "../dates/days";
import type { Day } from "../model/day";
import { snapshotVersion } from "../model/snapshot";
import type { Snapshot } from "../model/snapshot";
import { readChanges, writeChanges } from "./entryText";

/** ISO date, number of the part from 1, text of at most 32,767 letters. */
export type HistoryRow = [date: string, part: number, text: string];

/** The rows to add for a snapshot that follows `before`. */
export function encodeSnapshot(snapshot: Snapshot, before: Snapshot | null): HistoryRow[] {
  const changes = writeChanges(before?.entries ?? [], snapshot.entries);
  const parts = cut((before === null ? "F" : "D") + opening(snapshot) + changes);
  return parts.map((part, index) => [dayToIso(snapshot.day), index + 1, index === 0 ? part : "C:" + part]);
}

export function encodeHistory(snapshots: readonly Snapshot[]): HistoryRow[] {
  return snapshots.flatMap((snapshot, index) => encodeSnapshot(snapshot, snapshots[index - 1] ?? null));
}

function opening({ version, headline }: Snapshot): string {
  return version === 1 ? ":" : `${version}:${headline ?? ""}\n`;
}

export interface DecodedHistory {
  /** Oldest first. */
  snapshots: Snapshot[];
  /** How many rows they are in. */
  rowCount: number;
  /** Why the rows after those were not read, null where all were. Those of a newer version are never written over. */
  unread: "damaged" | "newer" | null;
}

/** Rows that can't be read end the reading: what comes before them is kept. */
export function decodeHistory(rows: readonly unknown[]): DecodedHistory {
  const snapshots: Snapshot[] = [];
  const { texts, unread } = textsOf(rows);
  let rowCount = 0;
  for (const text of texts) {
    const snapshot = readSnapshot(text, snapshots.at(-1) ?? null);
    if (typeof snapshot === "string") return { snapshots, rowCount, unread: snapshot };
    snapshots.push(snapshot);
    rowCount += text.rowCount;
  }
  return { snapshots, rowCount, unread };
}

const rowSchema = z.tuple([z.iso.date(), z.int().check(z.minimum(1)), z.string().check(z.regex(/^(?:[FD]\d*|C):/))]);

/** A snapshot's text, of all its rows. */
interface SnapshotText {
  day: Day;
  text: string;
  rowCount: number;
}

function textsOf(rows: readonly unknown[]): { texts: SnapshotText[]; unread: "damaged" | null } {
  const texts: SnapshotText[] = [];
  for (const row of rows) {
    const parsed = rowSchema.safeParse(row);
    const day = parsed.success ? isoToDay(parsed.data[0]) : null;
    if (!parsed.success || day === null) return { texts, unread: "damaged" };
    const [, , text] = parsed.data;
    const last = texts.at(-1);
    if (!text.startsWith("C:")) texts.push({ day, text, rowCount: 1 });
    else if (last === undefined) return { texts, unread: "damaged" };
    else {
      last.text += text.slice(2);
      last.rowCount++;
    }
  }
  return { texts, unread: null };
}

function readSnapshot({ day, text }: SnapshotText, last: Snapshot | null): Snapshot | "damaged" | "newer" {
  const colon = text.indexOf(":");
  const version = colon === 1 ? 1 : Number(text.slice(1, colon));
  if (version > snapshotVersion) return "newer";
  // An older add-in, which could not read the rows above, has gone on from others.
  if (version < (last?.version ?? 1)) return "damaged";
  const end = version === 1 ? colon : text.indexOf("\n");
  const before = text.startsWith("F") ? [] : last?.entries;
  const entries = before === undefined || end < 0 ? null : readChanges(text, end + 1, before);
  return entries === null ? "damaged" : { version, day, headline: text.slice(colon + 1, end) || null, entries };
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
