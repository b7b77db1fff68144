/** What is wrong with cells or rows, and the change that puts it right. */
import type { ColumnRole } from "./agenda";

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
