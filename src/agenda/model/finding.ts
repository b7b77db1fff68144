/** What is wrong with cells or rows, and the change that puts it right. Which findings there are: see findings/catalogue.ts. */

export const severities = ["error", "warning", "info"] as const;
export type Severity = (typeof severities)[number];

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
export interface Finding<Code extends string = string> {
  code: Code;
  severity: Severity;
  /** Addresses on the agenda's sheet, "C10". */
  cells: string[];
  message: string;
  fix: Fix | null;
}
