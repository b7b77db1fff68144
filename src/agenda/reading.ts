/** What stands in an agenda, before anything is judged: the reader's answer, in the rows' own order. */
import type { AgendaPlace, Day, Finding, Owner, Rating, ScaleName, Section, Stage } from "./types";

/**
 * One action as its row says it. Objects (`owner`, `section`) are shared between rows that say the same: read them,
 * never change them.
 */
export interface ReadAction {
  /** Sheet row. */
  row: number;
  /** Position in `AgendaSource.rows`. */
  index: number;
  ref: string | null;
  /** The same object for every action of a section; null number and title where the agenda does not tell. */
  section: Section;
  /** Tidied at its ends, without a heading that ran into the cell. */
  action: string;
  /** Null when blank, a placeholder or an error. */
  comment: string | null;
  /** `assigned` is true exactly when there is a lead. */
  owner: Owner;
  /** The owner cell as it stands. */
  ownerText: string;
  rating: Rating | null;
  ratingFrom: "text" | "colour" | null;
  /** From the stage column; without one, from a rating cell that says a stage ("Complete", "On hold"). */
  stage: Stage | null;
  /** By its stage, or by a Blue rating. */
  complete: boolean;
  due: Day | null;
  updated: Day | null;
  /** Sheet row whose broken-off rest this row seems to be. Both rows stay actions until the person has repaired them. */
  continues: number | null;
  /** Sheet row that seems to hold the rest of this one: what is missing here may stand there. */
  continuedIn: number | null;
}

/** A section as it is headed in the agenda, with the sheet row of its heading, null when it comes from a section column. */
export interface ReadSection extends Section {
  row: number | null;
}

export interface Reading {
  agenda: AgendaPlace & { scale: ScaleName; ratings: readonly Rating[] };
  /** In the order in which they stand. */
  sections: ReadSection[];
  actions: ReadAction[];
  findings: Finding[];
}
