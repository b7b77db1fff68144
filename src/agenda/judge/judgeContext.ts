/** What an agenda is judged with. */
import type { Day } from "../model/day";
import type { RegisteredOwner } from "../model/register";
import type { Settings } from "../model/settings";
import type { Snapshot } from "../model/snapshot";

export interface JudgeContext {
  today: Day;
  settings: Settings;
  /** Null where the workbook has no register of owners. */
  register: readonly RegisteredOwner[] | null;
  /** Oldest first. */
  snapshots: readonly Snapshot[];
}
