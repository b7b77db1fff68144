/** What is kept between refreshes. */
import type { Rating, Stage } from "./agenda";
import type { Day } from "./day";

/** What an action was at one refresh. */
export interface SnapshotEntry {
  key: string;
  rating: Rating | null;
  /** Short hash of the comment's words, to see whether it changed; "" where there is no comment. */
  fingerprint: string;
  /** Two letters for each of the action's words: finds it again when it is lightly reworded. See signatures.ts. */
  signature: string;
  /** The beginning of its words, on one line, to name it once it is gone; "" in snapshots of version 1 and 2, and of very large agendas. */
  text: string;
  /** Null where there is none, where its cell leaves the year open, and in snapshots of version 1. */
  due: Day | null;
  /** Null in snapshots of version 1 too. */
  stage: Stage | null;
}

/** The version of snapshots that are kept now. The first has neither due dates, nor stages, nor headline; the second no texts. */
export const snapshotVersion = 3;
/** That of the snapshots of an agenda that is named, since the workbook has several. */
export const namedSnapshotVersion = 4;

/** The ratings as they were at one refresh. */
export interface Snapshot {
  version: number;
  day: Day;
  /** What the headline rated, by the name of its column; null where the agenda had one column of ratings. The same for all entries. */
  headline: string | null;
  entries: readonly SnapshotEntry[];
  /** Of these, what its refresh found new or changed: all of them where it was the first. */
  changed: readonly SnapshotEntry[];
}

/** Of the table whose rows are the snapshots: see history/historyRows.ts. */
export const historyHeader = ["Date", "Part", "Text"];

/** What is kept of one agenda. */
export interface AgendaHistory {
  /** Its name on one line; null where the workbook's only agenda was read. */
  agenda: string | null;
  /** Oldest first. */
  snapshots: Snapshot[];
}
