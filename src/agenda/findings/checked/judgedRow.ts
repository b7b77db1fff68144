/** What a check is given: a row, or all rows of an agenda, read and judged. Plain data; absent is null. */
import type { OwnerStanding } from "../../cells/people/knownOwners";
import type { CommentAnalysis } from "../../comments/analysis";
import type { Columns, Rating } from "../../model/agenda";
import type { Day } from "../../model/day";
import type { Settings } from "../../model/settings";
import type { ReadAction } from "../../read/reading";

export interface JudgedRow {
  /** Its promises and days are judged. */
  action: ReadAction;
  said: CommentAnalysis;
  /** The day from which its comment is known to be as it is. */
  since: Day | null;
  /** The day on which a snapshot first saw the action's first due date; null where none has. */
  dueSince: Day | null;
  /** The rating before this one, as the agenda itself says or the last snapshot before today; null where nobody says. */
  ratingBefore: Rating | null;
  /** Each owner it names, leads first, compared with the register; empty where there is no register. */
  owners: readonly OwnerStanding[];
  columns: Columns;
  settings: Settings;
  today: Day;
}

export interface JudgedTable {
  /** In the order of the sheet. */
  rows: readonly JudgedRow[];
  columns: Columns;
  /** Indexes of rows whose comments, or whose actions, say the same: two or more together. */
  repeatedComments: readonly (readonly number[])[];
  repeatedActions: readonly (readonly number[])[];
  settings: Settings;
  today: Day;
}
