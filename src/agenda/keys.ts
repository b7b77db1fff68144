/**
 * What snapshots know an action by. An action keeps its key when rows are sorted, inserted or lightly reworded: by the
 * same words first, so that numbers given anew on inserting don't mislead; then by its reference; then by likeness.
 */
import { likeness } from "./signatures";
import type { Snapshot, SnapshotEntry } from "./types";

/** What is known of a row before it has its key. */
export interface KeyedRow {
  ref: string | null;
  /** Short hash of the action's words. */
  words: string;
  /** Tells rows of the same words apart: by section, owner and, last, how many came before. "" where the words are the only ones. */
  apart: string;
  signature: string;
}

/** Keys in the order of the rows, all different. `last` is the snapshot to follow on from. */
export function assignKeys(rows: readonly KeyedRow[], last: Snapshot | null): string[] {
  const own = ownKeys(rows);
  if (last === null) return own;
  const matcher = createMatcher(rows, last);
  const byWords = groupBy(last.entries, (entry) => entry.signature);
  rows.forEach((row, place) => {
    const key = own[place] ?? "";
    if (matcher.known(key)?.signature === row.signature) matcher.match(place, key);
  });
  rows.forEach((row, place) => {
    for (const entry of byWords.get(row.signature) ?? []) if (row.signature !== "") matcher.match(place, entry.key);
  });
  own.forEach((key, place) => {
    if (matcher.known(key) !== undefined) matcher.match(place, key);
  });
  matchAlike(rows, matcher);
  return matcher.keysOr(own);
}

function ownKeys(rows: readonly KeyedRow[]): string[] {
  const refs = new Map<string, number>();
  for (const { ref } of rows) if (ref !== null) refs.set(ref, (refs.get(ref) ?? 0) + 1);
  return rows.map(({ ref, words, apart }) => (ref !== null && refs.get(ref) === 1 ? "#" + tidy(ref) : words + apart));
}

function tidy(ref: string): string {
  return ref.replace(/\s+/g, " ").trim().slice(0, 60);
}

interface Matcher {
  known(key: string): SnapshotEntry | undefined;
  /** Gives a row the key, unless either is taken. */
  match(place: number, key: string): void;
  unmatchedRows(): number[];
  unmatchedEntries(): SnapshotEntry[];
  keysOr(own: readonly string[]): string[];
}

function createMatcher(rows: readonly KeyedRow[], last: Snapshot): Matcher {
  const entries = new Map(last.entries.map((entry) => [entry.key, entry]));
  const keys: (string | null)[] = rows.map(() => null);
  const taken = new Set<string>();
  return {
    known: (key) => entries.get(key),
    match(place, key) {
      if (keys[place] !== null || taken.has(key)) return;
      keys[place] = key;
      taken.add(key);
    },
    unmatchedRows: () => keys.flatMap((key, place) => (key === null ? [place] : [])),
    unmatchedEntries: () => last.entries.filter((entry) => !taken.has(entry.key)),
    keysOr: (own) =>
      keys.map((key, place) => {
        if (key !== null) return key;
        let fresh = own[place] ?? "";
        while (taken.has(fresh) || entries.has(fresh)) fresh += "+";
        taken.add(fresh);
        return fresh;
      }),
  };
}

/** Half of the words must be the same. */
const alike = 0.5;
/** Words that so many entries share tell nothing. */
const commonWord = 200;

/** The likest pairs first. Only entries that share an uncommon word with a row are compared. */
function matchAlike(rows: readonly KeyedRow[], matcher: Matcher): void {
  const places = matcher.unmatchedRows();
  const entries = matcher.unmatchedEntries();
  if (places.length === 0 || entries.length === 0) return;
  const byMark = new Map<string, SnapshotEntry[]>();
  for (const entry of entries) {
    for (const mark of marksOf(entry.signature)) {
      const others = byMark.get(mark);
      if (others === undefined) byMark.set(mark, [entry]);
      else others.push(entry);
    }
  }
  const pairs: { place: number; entry: SnapshotEntry; alike: number }[] = [];
  for (const place of places) {
    const signature = rows[place]?.signature ?? "";
    const met = new Set<SnapshotEntry>();
    for (const mark of marksOf(signature)) {
      const sharing = byMark.get(mark) ?? [];
      if (sharing.length <= commonWord) for (const entry of sharing) met.add(entry);
    }
    for (const entry of met) {
      const how = likeness(signature, entry.signature);
      if (how >= alike) pairs.push({ place, entry, alike: how });
    }
  }
  pairs.sort((one, other) => other.alike - one.alike || (one.entry.key < other.entry.key ? -1 : 1));
  for (const { place, entry } of pairs) matcher.match(place, entry.key);
}

function marksOf(signature: string): string[] {
  const marks: string[] = [];
  for (let place = 0; place < signature.length; place += 2) marks.push(signature.slice(place, place + 2));
  return marks;
}

function groupBy(
  entries: readonly SnapshotEntry[],
  keyOf: (entry: SnapshotEntry) => string,
): Map<string, SnapshotEntry[]> {
  const groups = new Map<string, SnapshotEntry[]>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry));
    if (group === undefined) groups.set(keyOf(entry), [entry]);
    else group.push(entry);
  }
  return groups;
}
