/**
 * The field's types. Everything here is plain data: what Excel code reads (`Grid`, `AgendaSource`), what the judge
 * answers (`Assessment`), and what is kept between refreshes (`Settings`, `Owner register`, `Snapshot`).
 *
 * Rows and columns are those of the sheet and count from 1. Absent is null. The words are those of CONTEXT.md.
 */

/** Whole days since 1 January 1970, in no time zone. See dates.ts for serial numbers and ISO text. */
export type Day = number;

/** A cell as Excel gives it: text, a number (dates are serial numbers), a logical, "" when blank; an error is its text, "#REF!". */
export type CellValue = string | number | boolean;

/** How Excel counts days in this workbook: from 1900, or from 1904 in workbooks that began on an old Mac. */
export type DateSystem = 1900 | 1904;

/** What a column of the agenda holds. */
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
] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** Sheet column of each role, null where the agenda has none. */
export type Columns = Record<ColumnRole, number | null>;

/** A rectangle of one sheet, in which an agenda may stand: an Excel table with its header row, or a sheet's used range. */
export interface Grid {
  sheet: string;
  /** Name of the Excel table, null for a plain range. */
  table: string | null;
  /** Sheet row and column of `values[0][0]`. */
  top: number;
  left: number;
  values: CellValue[][];
}

/** Which cells are the agenda, and which column means what: the finder's answer, or the person's choice. */
export interface AgendaPlace {
  sheet: string;
  table: string | null;
  headerRow: number;
  /** Where something else stands below a plain range; null where the agenda goes on to the end of the table or of the used range. */
  lastRow: number | null;
  /** First and last sheet column of the agenda. */
  firstColumn: number;
  lastColumn: number;
  columns: Columns;
}

/** How a row looks, where its looks say what its words don't. */
export interface RowLook {
  /** Fill of the rating cell, "#RRGGBB", null where there is none. */
  ratingFill: string | null;
  /** Fill that a conditional format shows on the rating cell, where Excel can tell. */
  ratingShownFill: string | null;
  bold: boolean;
  merged: boolean;
}

/** An agenda as it stands in the workbook, read whole. */
export interface AgendaSource extends AgendaPlace {
  header: CellValue[];
  /** The rows below the header: `rows[i]` is sheet row `headerRow + 1 + i`, `rows[i][j]` sheet column `firstColumn + j`. */
  rows: CellValue[][];
  /** Parallel to `rows`, or null where looks were not read. */
  looks: RowLook[] | null;
  dateSystem: DateSystem;
}

/** The RAG values, worst first; Blue is complete. */
export const ratings = ["Red", "Amber/Red", "Amber", "Amber/Green", "Green", "Blue"] as const;
export type Rating = (typeof ratings)[number];

/** RAG: Red, Amber, Green. BRAG: Blue too. Five-point: the two in between as well. */
export type ScaleName = "RAG" | "BRAG" | "five-point";

export const stages = ["not started", "in progress", "complete", "on hold", "cancelled"] as const;
export type Stage = (typeof stages)[number];

export interface Section {
  /** As in "Strategic Aim 2": 2. */
  number: number | null;
  title: string | null;
}

/** Who answers for an action. Names as written, tidied of spaces. */
export interface Owner {
  lead: string[];
  support: string[];
  /** False for blank, TBC and the like: nobody answers for the action. */
  assigned: boolean;
  /** False where the cell itself doubts: "Maya (& Amin via Rosebud?)". */
  confirmed: boolean;
}

/** Something a comment says will have happened by a date. */
export interface CommentPromise {
  /** The words as they stand in the comment. */
  text: string;
  due: Day;
  /** True when `due` is before today and the comment has not changed since. */
  lapsed: boolean;
}

export interface Action {
  /** Stays the same when rows are sorted, inserted or lightly reworded: what snapshots know an action by. */
  key: string;
  row: number;
  ref: string | null;
  section: Section;
  action: string;
  comment: string | null;
  owner: Owner;
  rating: Rating | null;
  ratingFrom: "text" | "colour" | null;
  stage: Stage | null;
  complete: boolean;
  due: Day | null;
  updated: Day | null;
  /** Days since `due`; null when not overdue. */
  overdueDays: number | null;
  dueSoon: boolean;
  stale: boolean;
  promises: CommentPromise[];
}

export const severities = ["error", "warning", "info"] as const;
export type Severity = (typeof severities)[number];

/** Every kind of finding, with its severity and the column it stands in. See "Findings" in CONTEXT.md. */
export const findingKinds = {
  "owner-missing": { severity: "error", column: "owner" },
  "owner-unassigned": { severity: "error", column: "owner" },
  "owner-unknown": { severity: "warning", column: "owner" },
  "owner-inactive": { severity: "warning", column: "owner" },
  "owner-broken": { severity: "warning", column: "owner" },
  "owner-unconfirmed": { severity: "warning", column: "owner" },
  "rating-missing": { severity: "error", column: "rating" },
  "rating-unknown": { severity: "error", column: "rating" },
  "rating-ambiguous": { severity: "error", column: "rating" },
  "rating-number": { severity: "error", column: "rating" },
  "rating-colour-only": { severity: "warning", column: "rating" },
  "rating-colour-differs": { severity: "warning", column: "rating" },
  "rating-spelling": { severity: "warning", column: "rating" },
  "comment-missing": { severity: "warning", column: "comment" },
  "comment-repeated": { severity: "info", column: "comment" },
  "comment-unchanged": { severity: "info", column: "comment" },
  "due-unreadable": { severity: "warning", column: "due" },
  "due-ambiguous": { severity: "warning", column: "due" },
  "promise-lapsed": { severity: "warning", column: "comment" },
  contradiction: { severity: "warning", column: "rating" },
  "action-repeated": { severity: "warning", column: "action" },
  "row-fragment": { severity: "warning", column: "action" },
  "heading-in-cell": { severity: "warning", column: "action" },
  "section-gap": { severity: "warning", column: "section" },
  "text-lookalike": { severity: "info", column: null },
  "text-damaged": { severity: "info", column: null },
  "text-spacing": { severity: "info", column: null },
} as const satisfies Record<string, { severity: Severity; column: ColumnRole | null }>;
export type FindingCode = keyof typeof findingKinds;

/**
 * A change of one cell that certainly puts a finding right. Applied only when the person has seen and accepted it.
 * Where its finding names several cells, the same change from the same text puts each of them right.
 */
export interface Fix {
  cell: string;
  from: string;
  to: string;
}

/** Something wrong with cells or rows: what it is and what to do, in plain words. */
export interface Finding {
  code: FindingCode;
  severity: Severity;
  /** Addresses on the agenda's sheet, "C10". */
  cells: string[];
  message: string;
  fix: Fix | null;
}

/** How many actions have each rating; every rating of the scale is named, also with 0. */
export type RatingCounts = Partial<Record<Rating, number>>;

export interface Counts {
  actions: number;
  /** Of the unfinished and rated; Blue, which says complete, counts too. */
  ratings: RatingCounts;
  /** Unfinished actions without a rating. */
  notRated: number;
  complete: number;
  overdue: number;
  stale: number;
}

export type SectionCounts = Section & Counts;

/** What one person leads; `supporting` counts apart the actions that the person supports. */
export type OwnerCounts = { name: string; supporting: number } & Counts;

export interface Summary extends Counts {
  /** The denominator: the sum of `ratings`. */
  rated: number;
  sections: SectionCounts[];
  /** Each lead counts an action once; support does not count. Actions of nobody come last, under the name "Unassigned". */
  owners: OwnerCounts[];
}

/** All that the judge says of an agenda on a day. */
export interface Assessment {
  today: Day;
  agenda: AgendaPlace & { scale: ScaleName; ratings: readonly Rating[] };
  sections: Section[];
  actions: Action[];
  findings: Finding[];
  summary: Summary;
}

/** A person who may own actions, as the workbook's table `Owners` lists them. */
export interface RegisteredOwner {
  name: string;
  otherNames: string[];
  email: string | null;
  team: string | null;
  active: boolean;
}

/** What an action was at one refresh. */
export interface SnapshotEntry {
  key: string;
  rating: Rating | null;
  /** Short hash of the comment's words, to see whether it changed; "" where there is no comment. */
  fingerprint: string;
  /** Two letters for each of the action's telling words: knows it again when it is lightly reworded. See signatures.ts. */
  signature: string;
}

/** The ratings as they stood at one refresh. */
export interface Snapshot {
  day: Day;
  entries: SnapshotEntry[];
}
