/**
 * Snapshots as rows of a table: date, part, text. The first is written whole, each further one as what changed, so that
 * years of snapshots stay small. A text begins with a letter and a colon: no cell takes it for a number or a formula.
 *
 * "F3:" begins a whole snapshot of version 3, "D3:" its changes, "C:" goes on with the row above. What the headline rated
 * and a line break follow, then the entries: see entryText.ts. In version 1, "F:" and "D:", the entries follow at once. In version 4
 * a tab and the name of an agenda follow the headline: each agenda's snapshots are changes of its own, whatever is between them.
 */
import * as z from "zod/mini";
import { isoToDay } from "../dates/days";
import type { AgendaHistory, Snapshot } from "../model/snapshot";
import { DecodedSnapshots } from "./decodedSnapshots";
import type { SnapshotText } from "./decodedSnapshots";

/** ISO date, number of the part from 1, text of at most 32,767 letters. */
export type HistoryRow = [date: string, part: number, text: string];

export interface DecodedHistory {
  /** Of the agenda that has no name, oldest first. */
  snapshots: Snapshot[];
  /** Of those that have one, in the order in which they were first kept. */
  named: AgendaHistory[];
  /** How many rows they are in. */
  rowCount: number;
  /** Why the rows after those were not read, null where all were. Those of a newer version are never written over. */
  unread: "damaged" | "newer" | null;
}

/** Rows that can't be read end the reading: what comes before them is kept. */
export function decodeHistory(rows: readonly unknown[]): DecodedHistory {
  const { texts, unread } = textsOf(rows);
  const counts = new Map<string | null, number>([[null, 0]]);
  for (const { agenda } of texts) counts.set(agenda, (counts.get(agenda) ?? 0) + 1);
  const decoded = new Map([...counts].map(([agenda, count]) => [agenda, new DecodedSnapshots(count)]));
  let rowCount = 0;
  let unreadable: DecodedHistory["unread"] = null;
  for (const text of texts) {
    unreadable = decoded.get(text.agenda)?.add(text) ?? null;
    if (unreadable !== null) break;
    rowCount += text.rowCount;
  }
  const named = [...decoded].flatMap(([agenda, { snapshots }]) =>
    agenda === null || snapshots.length === 0 ? [] : [{ agenda, snapshots }],
  );
  return { snapshots: decoded.get(null)?.snapshots ?? [], named, rowCount, unread: unreadable ?? unread };
}

const namedAgenda = /^[FD]4:[^\t\n]*\t([^\n]+)\n/;

const rowSchema = z.tuple([z.string(), z.int().check(z.minimum(1)), z.string().check(z.regex(/^(?:[FD]\d*|C):/))]);

/** With how many rows it is in, and the name of its agenda. */
type TextInRows = SnapshotText & { rowCount: number; agenda: string | null };

function textsOf(rows: readonly unknown[]): { texts: TextInRows[]; unread: "damaged" | null } {
  const texts: TextInRows[] = [];
  for (const row of rows) {
    const parsed = rowSchema.safeParse(row);
    const day = parsed.success ? isoToDay(parsed.data[0]) : null;
    if (!parsed.success || day === null) return { texts, unread: "damaged" };
    const [, , text] = parsed.data;
    const last = texts.at(-1);
    if (!text.startsWith("C:")) texts.push({ day, text, rowCount: 1, agenda: namedAgenda.exec(text)?.[1] ?? null });
    else if (last === undefined) return { texts, unread: "damaged" };
    else {
      last.text += text.slice(2);
      last.rowCount++;
    }
  }
  return { texts, unread: null };
}
