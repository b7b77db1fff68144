/** What is in an agenda, before anything is judged: the reader's answer, in the rows' own order. */
import type { Action } from "../model/assessment";
import type { AgendaAsRead, Section } from "../model/agenda";
import type { Day } from "../model/day";
import type { Finding } from "../model/finding";
import type { AlikeRow, LeftOut } from "../model/leftOut";

/**
 * One action as its row says it, not yet judged: `key`, `travel`, `setAside`, `overdueDays`, `dueSoon`, `stale` and `promises` say
 * nothing before, and the due date has not moved. Objects (`owner`, `section`) and empty lists are shared between rows that say
 * the same: read them, never change them.
 */
export interface ReadAction extends Action {
  /** The owner cell as it is written. */
  ownerText: string;
  /**
   * The due dates that the agenda itself gives from before, oldest first. Null where the cell leaves the year of `due`
   * open: each update may close it otherwise, and then nothing has moved.
   */
  earlierDues: readonly Day[] | null;
  /** The day on which it was finished, where the stage's column has days: what is yet to come is a plan. */
  closed: Day | null;
  /** Sheet row whose broken-off rest this row seems to be. Both rows stay actions until the person has repaired them. */
  continues: number | null;
  /** Sheet row that seems to have the rest of this one: what is missing here may be there. */
  continuedIn: number | null;
  /** True where the comment is blank, and the other half of a broken row or another column of comments has one. */
  commentElsewhere: boolean;
}

/** A section as it is headed in the agenda, with the sheet row of its heading, null when it comes from a section column. */
export interface ReadSection extends Section {
  row: number | null;
}

export interface Reading {
  agenda: AgendaAsRead;
  /** In the agenda's order. */
  sections: ReadSection[];
  actions: ReadAction[];
  leftOut: LeftOut[];
  /** Sheet rows that are actions because a person said so. */
  chosenRows: number[];
  /** Rows that are known by more than their text. */
  alikeRows: AlikeRow[];
  findings: Finding[];
}
