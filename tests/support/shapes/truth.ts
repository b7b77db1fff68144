/** What a careful person reads in a small agenda. Rows and columns are those of the sheet; a fact that the truth does not name is not asked. */
import type { WorkbookLook } from "./workbook";

/** In place of a value: a careful reader could say one thing or another. */
export const anything = "~";

export interface ShapeTruth {
  today: string;
  /** An expression that the sentence of a refusal matches; then nothing else is asked. */
  refused?: string;
  /** Every value of every action is named, and every finding: what else is read is a wrong statement. */
  full?: boolean;
  /** How the sheet is made into a workbook; without it, the text is put on one sheet as a person would paste it. */
  workbook?: WorkbookLook;
  sheet?: string;
  headerRow: number;
  /** A list where either column would be right. */
  columns: Record<string, number | null | (number | null)[]>;
  actionRows: number[];
  owners?: Record<string, string[] | typeof anything>;
  ratings?: Record<string, string>;
  previousRatings?: Record<string, string>;
  allRatings?: Record<string, Record<string, string>>;
  stages?: Record<string, string>;
  due?: Record<string, string | null>;
  comments?: Record<string, string>;
  sections?: Record<string, string>;
  overdue?: number[];
  complete?: number[];
  finds?: Record<string, string[]>;
  /** Findings that may be raised, by code; "*" is any cell. */
  mayFind?: Record<string, string[]>;
  mustNotFind?: string[];
  fixes?: Record<string, string>;
  noSections?: boolean;
  noUnassigned?: boolean;
}
