/** What an agenda is made of: where it is, its columns, sections, owners and ratings. Rows and columns count from 1; absent is null. */
import type { CellValue, DateSpans, DateSystem, NumberTexts, RowFormat } from "./grid";

/** What a column of the agenda has in it. */
export const columnRoles = [
  "action",
  "comment",
  "owner",
  "rating",
  "due",
  "updated",
  "section",
  "ref",
  "stage",
  "direction",
] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** Sheet column of each role, null where the agenda has none. */
export type Columns = Record<ColumnRole, number | null>;

/** Which cells are the agenda, and which column means what: the finder's answer, or the person's choice. */
export interface AgendaPlace {
  sheet: string;
  table: string | null;
  headerRow: number;
  /** Where something else is below a plain range; null where the agenda goes on to the end of the table or of the used range. */
  lastRow: number | null;
  /** First and last sheet column of the agenda. */
  firstColumn: number;
  lastColumn: number;
  columns: Columns;
  /**
   * Columns that say the same as a role's own for times before, the latest first: the update of last quarter, the original date. After
   * those of the stage, the dates on which actions were closed.
   */
  earlier: Record<RepeatedRole, number[]>;
  /** Every column of ratings, with what it rates: delivery, spend, risk. */
  ratingColumns: { column: number; name: string }[];
  /** What a key on the sheet says of ratings in numbers. */
  points: PointsKey | null;
  /** One sentence: why it was taken rather than another agenda of the workbook; null where there was no other, or a person chose. */
  why: string | null;
}

/** The agenda as it was read: with the ratings in use, and what was not made use of. */
export interface AgendaAsRead extends AgendaPlace {
  scale: ScaleName;
  /** Of the scale, worst first. */
  ratings: readonly Rating[];
  /** Columns with content in an action's row that nothing was made of. */
  unread: UnreadColumn[];
  notesNotRead: NotesNotRead;
}

/** Notes and threaded comments on cells of the agenda: how many, and where. What they say is not read. */
export interface NotesNotRead {
  /** Null where this Excel can't say. */
  notes: number | null;
  comments: number | null;
  /** Of both, from the top down. */
  cells: string[];
  /** How many its sheet has of a kind that it has too many of to say where they are. */
  unplaced: number;
}

export interface UnreadColumn {
  column: number;
  /** "" where its header is blank. */
  header: string;
}

/** What an agenda has that is the only one, and has one column for each thing it says. */
export const oneColumnEach: Pick<AgendaPlace, "earlier" | "ratingColumns" | "points" | "why"> = {
  earlier: { comment: [], rating: [], due: [], stage: [] },
  ratingColumns: [],
  points: null,
  why: null,
};

/** Roles that a column may have for several times. */
export const repeatedRoles = ["comment", "rating", "due", "stage"] as const satisfies readonly ColumnRole[];
export type RepeatedRole = (typeof repeatedRoles)[number];

/** What 1 of 1 to 5 means: the best or the worst. */
export type PointsDirection = "best-first" | "worst-first";

/** `length` is how many points the scale has; `ratings` what each is, from 1, where the key says it: "4 Blue: closed", "3 Green". */
export interface PointsKey {
  direction: PointsDirection;
  length: number;
  ratings: readonly Rating[] | null;
}

/** An agenda as it is in the workbook, read whole. */
export interface AgendaSource extends AgendaPlace {
  header: CellValue[];
  /** What is named above each header, over it and others beside it; "" where nothing is. */
  groups: string[];
  /** The rows below the header: `rows[i]` is sheet row `headerRow + 1 + i`, `rows[i][j]` sheet column `firstColumn + j`. */
  rows: CellValue[][];
  /** Parallel to `rows`, or null where formats were not read. */
  formats: RowFormat[] | null;
  /** Dates whose number formats show no day, parallel to `rows`. */
  dateSpans: DateSpans;
  /** Numbers among comments, parallel to `rows`. */
  numberTexts: NumberTexts;
  dateSystem: DateSystem;
  cellNotes: CellNotes;
}

/** Addresses of the cells of a sheet that have a note or a threaded comment. Null where this Excel can't say. */
export interface CellNotes {
  notes: string[] | null;
  comments: string[] | null;
  /** How many the sheet has of a kind that it has too many of to say where they are. */
  unplaced?: number;
}

export const unknownNotes: CellNotes = { notes: null, comments: null };

/** The RAG values, worst first; Blue is complete. */
export const ratings = ["Red", "Amber/Red", "Amber", "Amber/Green", "Green", "Blue"] as const;
export type Rating = (typeof ratings)[number];

/** RAG: Red, Amber, Green. BRAG: Blue too. Five-point: the two in between as well. */
export type ScaleName = "RAG" | "BRAG" | "five-point";

export const stages = ["not started", "in progress", "complete", "on hold", "cancelled"] as const;
export type Stage = (typeof stages)[number];

/** Which way an action is going: better, as before, worse. */
export const directions = ["up", "level", "down"] as const;
export type Direction = (typeof directions)[number];

/** Beside its arrow, on sheets and in the pane. */
export const directionWords: Readonly<Record<Direction, string>> = { up: "↑ Better", level: "→ Same", down: "↓ Worse" };

export interface Section {
  /** As in "Strategic Aim 2": 2. */
  number: number | null;
  title: string | null;
}

/** Who answers for an action. Names as written, without stray spaces. */
export interface Owner {
  lead: string[];
  support: string[];
  /** False for blank, TBC and the like: nobody answers for the action. */
  assigned: boolean;
  /** False where the cell itself doubts: "Maya (& Amin via Rosebud?)". */
  confirmed: boolean;
}
