import { nextSnapshot } from "../../src/agenda/history/snapshots";
import type { Assessment } from "../../src/agenda/model/assessment";
import type { Snapshot } from "../../src/agenda/model/snapshot";
import { day } from "./agendaOf";

/** The snapshot that a refresh of this agenda would have kept on a day. */
export function snapshotOf(assessment: Assessment, iso: string, last: Snapshot | null = null): Snapshot {
  const snapshot = nextSnapshot({ ...assessment, today: day(iso) }, last);
  if (snapshot === null) throw new Error("Nothing had changed.");
  return snapshot;
}
