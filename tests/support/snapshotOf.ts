import { nextSnapshot } from "../../src/agenda/history/snapshots";
import type { Assessment } from "../../src/agenda/model/assessment";
import { snapshotVersion } from "../../src/agenda/model/snapshot";
import type { Snapshot, SnapshotEntry } from "../../src/agenda/model/snapshot";
import { day } from "./agendaOf";

/** The snapshot that a refresh of this agenda would have kept on a day. */
export function snapshotOf(assessment: Assessment, iso: string, last: Snapshot | null = null): Snapshot {
  const snapshot = nextSnapshot({ ...assessment, today: day(iso) }, last);
  if (snapshot === null) throw new Error("Nothing had changed.");
  return snapshot;
}

export function aSnapshot(on: number, entries: readonly SnapshotEntry[] = []): Snapshot {
  return { version: snapshotVersion, day: on, headline: null, entries, changed: entries };
}

export function anEntry(given: Partial<SnapshotEntry>): SnapshotEntry {
  return { key: "", rating: null, fingerprint: "", signature: "", text: "", due: null, stage: null, ...given };
}
