/**
 * Record linkage: which action of the last snapshot each row is. An action keeps its key when rows are sorted, inserted
 * or lightly reworded: by the same words first, so that references that inserting a row renumbers don't mislead; then by
 * its own key; then by likeness.
 */
import type { Snapshot, SnapshotEntry } from "../model/snapshot";
import { likeness, wordsOfSignature } from "./signatures";

/** Keys in the order of the rows, all different. `own` are those that the rows have by themselves. */
export function linkToSnapshot(own: readonly string[], signatures: readonly string[], last: Snapshot): string[] {
  const links = new Links(own, last.entries);
  for (const [index, key] of own.entries()) {
    if (links.entryOf(key)?.signature === signatures[index]) links.link(index, key);
  }
  const byWords = entriesByWords(last.entries, ({ signature }) => [signature]);
  for (const [index, signature] of signatures.entries()) {
    if (signature !== "") for (const entry of byWords.get(signature) ?? []) links.link(index, entry.key);
  }
  for (const [index, key] of own.entries()) {
    if (links.entryOf(key) !== undefined) links.link(index, key);
  }
  linkAlike(signatures, links);
  return links.keys();
}

/** Which row has which key of the snapshot; each is given once. */
class Links {
  private readonly entries: ReadonlyMap<string, SnapshotEntry>;
  private readonly linked = new Map<number, string>();
  private readonly taken = new Set<string>();

  constructor(
    private readonly own: readonly string[],
    entries: readonly SnapshotEntry[],
  ) {
    this.entries = new Map(entries.map((entry) => [entry.key, entry]));
  }

  entryOf(key: string): SnapshotEntry | undefined {
    return this.entries.get(key);
  }

  /** Gives a row the key, unless it has one or the key is taken. */
  link(index: number, key: string): void {
    if (this.linked.has(index) || this.taken.has(key)) return;
    this.linked.set(index, key);
    this.taken.add(key);
  }

  unlinkedRows(): number[] {
    return [...this.own.keys()].filter((index) => !this.linked.has(index));
  }

  unlinkedEntries(): SnapshotEntry[] {
    return [...this.entries.values()].filter(({ key }) => !this.taken.has(key));
  }

  /** Rows left over get their own key, made different where it is taken. */
  keys(): string[] {
    return this.own.map((own, index) => {
      const linked = this.linked.get(index);
      if (linked !== undefined) return linked;
      let fresh = own;
      while (this.taken.has(fresh) || this.entries.has(fresh)) fresh += "+";
      this.taken.add(fresh);
      return fresh;
    });
  }
}

/** Half of the words must be the same. */
const alike = 0.5;
/** Words that more entries share say nothing of which is meant. */
const commonWord = 200;

/** The most alike pairs first. Only entries that share an uncommon word with a row are compared. */
function linkAlike(signatures: readonly string[], links: Links): void {
  const rows = links.unlinkedRows();
  const byWord = entriesByWords(links.unlinkedEntries(), ({ signature }) => wordsOfSignature(signature));
  const pairs: { index: number; entry: SnapshotEntry; likeness: number }[] = [];
  for (const index of rows) {
    const signature = signatures[index] ?? "";
    const sharing = wordsOfSignature(signature).map((word) => byWord.get(word) ?? []);
    for (const entry of new Set(sharing.filter(({ length }) => length <= commonWord).flat())) {
      const how = likeness(signature, entry.signature);
      if (how >= alike) pairs.push({ index, entry, likeness: how });
    }
  }
  pairs.sort((one, other) => other.likeness - one.likeness || (one.entry.key < other.entry.key ? -1 : 1));
  for (const { index, entry } of pairs) links.link(index, entry.key);
}

/** An inverted index of the entries. */
function entriesByWords(
  entries: readonly SnapshotEntry[],
  wordsOf: (entry: SnapshotEntry) => readonly string[],
): Map<string, SnapshotEntry[]> {
  const index = new Map<string, SnapshotEntry[]>();
  for (const entry of entries) {
    for (const word of wordsOf(entry)) {
      const sharing = index.get(word);
      if (sharing === undefined) index.set(word, [entry]);
      else sharing.push(entry);
    }
  }
  return index;
}
