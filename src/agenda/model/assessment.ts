/** What is judged of an agenda on a day. Absent is null. */
import type { AgendaAsRead, Direction, Owner, Rating, Section, Stage } from "./agenda";
import type { Day } from "./day";
import type { AgendaFinding } from "./finding";
import type { People } from "./people";
import type { AlikeRow, LeftOut } from "./leftOut";

/** Something a comment says will have happened by a date. */
export interface CommentPromise {
  /** As written in the comment. */
  text: string;
  due: Day;
  /** True when `due` is before today and the comment has not changed since. */
  lapsed: boolean;
}

export interface Action {
  /** Stays the same when rows are sorted, inserted or lightly reworded: what snapshots know an action by. */
  key: string;
  /** Index of its agenda in the assessment. */
  agenda: number;
  row: number;
  ref: string | null;
  section: Section;
  action: string;
  comment: string | null;
  owner: Owner;
  rating: Rating | null;
  ratingFrom: "text" | "colour" | null;
  /** All ratings of the row, by what they rate; empty where the agenda has one column of ratings. */
  ratings: { name: string; rating: Rating | null }[];
  /** What the agenda itself says that the rating was before. */
  previousRating: Rating | null;
  /** The direction of travel that the agenda itself says. */
  direction: Direction | null;
  /** The same where the agenda says it; else as the rating has gone since the one before, of the agenda or of an earlier refresh. */
  travel: Direction | null;
  stage: Stage | null;
  complete: boolean;
  /** Complete for longer than the settings count it: it is in no count, and stays on its sheet. */
  setAside: boolean;
  due: Day | null;
  /**
   * The first due date that earlier refreshes or the agenda itself know; `due` where it never moved. Null where there is
   * none, or the cell leaves its year open.
   */
  firstDue: Day | null;
  /** How often the due date has moved since. */
  dueMoves: number;
  updated: Day | null;
  /** Days since `due`; null when not overdue. */
  overdueDays: number | null;
  dueSoon: boolean;
  stale: boolean;
  promises: CommentPromise[];
}

/** How many actions have each rating; every rating of the scale is named, also with 0. */
export type RatingCounts = Partial<Record<Rating, number>>;

/** What the agenda says nothing of is null, never 0: see `Coverage`. */
export interface Counts {
  actions: number;
  /** Of the unfinished and rated; Blue, which says complete, counts too. */
  ratings: RatingCounts | null;
  /** Unfinished actions without a rating. */
  notRated: number | null;
  complete: number;
  overdue: number | null;
  stale: number | null;
}

/** Of how many actions each is known. Null where no column for it was recognised, 0 where its column says nothing. */
export interface Coverage {
  /** Actions that somebody answers for. */
  owner: number | null;
  comment: number | null;
  rating: number | null;
  due: number | null;
  /** Actions whose last update is known: by its column, or by earlier refreshes that go back beyond the cadence. */
  updated: number | null;
}

/** What is counted of one of several agendas, by its own scale. */
export type AgendaCounts = Counts & { coverage: Coverage };

/** `agenda` is the index of the section's agenda, here and below. */
export type SectionCounts = Section & Counts & { agenda: number };

/**
 * What one person leads, by whatever name: `alsoWritten` are the other names, in the agenda's order. `supporting` is a
 * separate count: the actions that the person supports.
 */
export type OwnerCounts = { name: string; alsoWritten: string[]; supporting: number } & Counts;

/** What one of several ratings says of all actions: delivery, spend, risk. Overdue and stale are not its matter. */
export type RatingColumnCounts = { name: string; agenda: number } & Counts;

/** Of all agendas together: what one of them doesn't say is counted of the others. */
export interface Summary extends Counts {
  coverage: Coverage;
  /** By the agendas' indexes. */
  agendas: AgendaCounts[];
  /** Actions that are in none of the counts, since they have been complete for long. */
  setAside: number;
  /** The denominator: the sum of `ratings`. */
  rated: number | null;
  /** In the order of each agenda's columns; of those that have one column of ratings, or none, nothing. */
  byRating: RatingColumnCounts[];
  /** Those of each agenda by themselves, also where two have the same. */
  sections: SectionCounts[];
  /**
   * Each lead counts an action once; support does not count. Actions of nobody come last, under the name "Unassigned".
   * Empty without a column of owners.
   */
  owners: OwnerCounts[];
}

/** One of the agendas of an assessment. */
export interface AssessedAgenda extends AgendaAsRead {
  /** What tells it from the others: its sheet's name, its table's where a sheet has several, or its file's. */
  name: string;
  /** Name of the file that it was read from; null where it is in the open workbook. */
  source: string | null;
  sections: Section[];
  leftOut: LeftOut[];
  /** Sheet rows that are actions because a person said so. */
  chosenRows: number[];
  /** Rows that are known by more than their text. */
  alikeRows: AlikeRow[];
}

/** All that the judge says, on a day, of an agenda or of several together. */
export interface Assessment {
  today: Day;
  /** In the order of the workbook, at least one. Actions, findings and counts name theirs by its index. */
  agendas: AssessedAgenda[];
  /** The first of them: the only one, unless a person has chosen to read several. */
  agenda: AssessedAgenda;
  /** The ratings of all their scales, worst first. */
  ratings: readonly Rating[];
  /** Those of an agenda follow each other. */
  actions: Action[];
  /** Over all agendas. */
  people: People;
  findings: AgendaFinding[];
  summary: Summary;
}

/** The actions of one of the agendas. */
export function actionsOf({ actions, agendas }: Pick<Assessment, "actions" | "agendas">, agenda: number): Action[] {
  return agendas.length === 1 ? actions : actions.filter((action) => action.agenda === agenda);
}
