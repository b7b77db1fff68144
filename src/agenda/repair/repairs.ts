/** What the repair of a pasted table is made of: each change as a person would recognise it, and the agenda that comes of them. */
import type { CellValue } from "../model/grid";
import type { AgendaPlace, ColumnRole } from "../model/agenda";

/** Every kind of repair, with its title in plain words, in the order in which a preview lists them. */
export const repairTitles = {
  "rows-joined": "Broken rows joined",
  "row-split": "Actions in one row split",
  "comment-moved": "Comments put with their action",
  "heading-lifted": "Headings made into the section column",
  "heading-taken-out": "Headings moved out of actions",
  "section-repeated": "Sections repeated on each action",
  "section-missing": "Lost headings",
  "owner-repaired": "Owners repaired",
  "rating-worded": "Ratings spelled as the scale spells them",
  "rating-from-colour": "Ratings read from colours",
  "date-read": "Dates read from text",
  "lookalike-replaced": "Look-alike letters replaced",
  "letters-restored": "Garbled letters put right",
  "text-repaired": "Stray spaces and line breaks removed",
  "row-left-out": "Rows left out",
  "cell-left-out": "Stray texts left out",
  "column-named": "Columns named",
  "column-added": "Columns added",
  "formula-value": "Formulas replaced by their values",
} as const;

export type RepairKind = keyof typeof repairTitles;

export const repairKinds = Object.keys(repairTitles) as RepairKind[];

/** One change that repair makes, or one thing that it says it can't put right. */
export interface Repair {
  kind: RepairKind;
  /** Sheet rows of the pasted table that it concerns, in order; the header's row for a column. */
  rows: number[];
  /** What the pasted table says, in words that a person would find there. */
  before: string;
  /** What the repaired agenda says instead, or what became of it, in words. */
  after: string;
  /** From 0 to 1: how sure it is that a careful person would do the same. */
  confidence: number;
}

/** A proper agenda: one header row, one row for each action, every cell of a row about that action. */
export interface RepairedAgenda {
  header: string[];
  /** Parallel to `header`: what each column means, null for one that is kept as it was. `due` and `updated` hold dates as serial numbers. */
  roles: (ColumnRole | null)[];
  /** The columns of earlier times, counted from 1, the latest first. */
  earlier: AgendaPlace["earlier"];
  /** Parallel to `header`: the sheet column of the pasted table, null for a column that repair added. */
  columns: (number | null)[];
  rows: CellValue[][];
  /** Parallel to `rows`: the sheet rows of the pasted table that each came from. */
  from: number[][];
  repairs: Repair[];
}
