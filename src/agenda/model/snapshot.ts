/** What is kept between refreshes. */
import type { Rating } from "./agenda";
import type { Day } from "./day";

/** What an action was at one refresh. */
export interface SnapshotEntry {
  key: string;
  rating: Rating | null;
  /** Short hash of the comment's words, to see whether it changed; "" where there is no comment. */
  fingerprint: string;
  /** Two letters for each of the action's words: finds it again when it is lightly reworded. See signatures.ts. */
  signature: string;
}

/** The ratings as they were at one refresh. */
export interface Snapshot {
  day: Day;
  entries: SnapshotEntry[];
}
