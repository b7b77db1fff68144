/**
 * Snapshots as rows of a table: date, part, text. The first is written whole, each further one as what changed, so that
 * years of snapshots stay small. A text begins with a letter and a colon: no cell takes it for a number or a formula.
 *
 * "F3:" begins a whole snapshot of version 3, "D3:" its changes, "C:" goes on with the row above. What the headline rated
 * and a line break follow, then the entries: see entryText.ts. In version 1, "F:" and "D:", the entries follow at once.
 */
import * as z from "zod/mini";
import { isoToDay } from "../dates/days";
import type { Snapshot } from "../model/snapshot";
import { DecodedSnapshots } from "./decodedSnapshots";
import type { SnapshotText } from "./decodedSnapshots";

export const historyHeader = ["Date", "Part", "Text"];

/** ISO date, number of the part from 1, text of at most 32,767 letters. */
export type HistoryRow = [date: string, part: number, text: string];

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
  const { texts, unread } = textsOf(rows);
  const decoded = new DecodedSnapshots(texts.length);
  let rowCount = 0;
  for (const text of texts) {
    const unreadable = decoded.add(text);
    if (unreadable !== null) return { snapshots: decoded.snapshots, rowCount, unread: unreadable };
    rowCount += text.rowCount;
  }
  return { snapshots: decoded.snapshots, rowCount, unread };
}

const rowSchema = z.tuple([z.iso.date(), z.int().check(z.minimum(1)), z.string().check(z.regex(/^(?:[FD]\d*|C):/))]);

/** With how many rows it is in. */
type TextInRows = SnapshotText & { rowCount: number };

function textsOf(rows: readonly unknown[]): { texts: TextInRows[]; unread: "damaged" | null } {
  const texts: TextInRows[] = [];
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
