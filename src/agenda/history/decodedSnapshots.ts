/** Snapshots read from their texts, one after the other: each as what changed, and whole only where somebody asks for its entries. */
import type { Day } from "../model/day";
import { namedSnapshotVersion } from "../model/snapshot";
import type { Snapshot, SnapshotEntry } from "../model/snapshot";
import { applyChanges } from "./entryText";

/** A snapshot's text, of all its rows. */
export interface SnapshotText {
  day: Day;
  text: string;
}

interface Delta {
  version: number;
  text: string;
  /** Where the changes begin in the text. */
  first: number;
}

/** Of the last ones the trend shows each, and movement is measured from one of them: the entries of these are kept at once. */
const lastWhole = 8;

export class DecodedSnapshots {
  /** Oldest first. */
  readonly snapshots: Snapshot[] = [];
  private readonly deltas: Delta[] = [];
  /** Entries by the index of their snapshot. */
  private readonly whole = new Map<number, readonly SnapshotEntry[]>();
  /** Those of the snapshot that was added last. */
  private readonly latest: SnapshotEntry[] = [];

  /** `count` is how many are to be added. */
  constructor(private readonly count: number) {}

  /** Why it can't be read; null where it was added. Nothing can be added after one that can't be read. */
  add({ day, text }: SnapshotText): "damaged" | "newer" | null {
    const index = this.snapshots.length;
    const last = this.snapshots.at(-1);
    const colon = text.indexOf(":");
    const version = colon === 1 ? 1 : Number(text.slice(1, colon));
    if (version > namedSnapshotVersion) return "newer";
    // An older add-in, which could not read the rows above, has gone on from others.
    if (version < (last?.version ?? 1)) return "damaged";
    const end = version === 1 ? colon : text.indexOf("\n");
    if (end < 0 || (last === undefined && !isWhole(text))) return "damaged";
    const delta = { version, text, first: end + 1 };
    const changed = applyDelta(delta, this.latest);
    if (changed === null) return "damaged";
    this.deltas.push(delta);
    if (index >= this.count - lastWhole) this.whole.set(index, this.latest.slice());
    this.snapshots.push(
      snapshotOf(() => this.entriesAt(index), {
        version,
        day,
        headline: headlineIn(text.slice(colon + 1, end)),
        changed,
      }),
    );
    return null;
  }

  private entriesAt(index: number): readonly SnapshotEntry[] {
    const known = this.whole.get(index);
    if (known !== undefined) return known;
    let from = index;
    while (from > 0 && !this.whole.has(from - 1)) from--;
    const entries = this.whole.get(from - 1)?.slice() ?? [];
    for (const delta of this.deltas.slice(from, index + 1)) applyDelta(delta, entries);
    this.whole.set(index, entries);
    return entries;
  }
}

function snapshotOf(
  entriesOf: () => readonly SnapshotEntry[],
  { version, day, headline, changed }: Omit<Snapshot, "entries">,
): Snapshot {
  return {
    version,
    day,
    headline,
    get entries() {
      return entriesOf();
    },
    changed,
  };
}

/** The name of an agenda may follow it. */
function headlineIn(opening: string): string | null {
  const tab = opening.indexOf("\t");
  return (tab < 0 ? opening : opening.slice(0, tab)) || null;
}

function isWhole(text: string): boolean {
  return text.startsWith("F");
}

/** See `applyChanges`. */
function applyDelta({ version, text, first }: Delta, entries: SnapshotEntry[]): SnapshotEntry[] | null {
  if (isWhole(text)) entries.length = 0;
  return applyChanges(text, first, entries, version);
}
