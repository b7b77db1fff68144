/** Every sentence of the issues view, ready for translation. What a finding says is its own. */
import type { Severity } from "../../agenda/model/finding";
import { counted, figures } from "./numbers";

const severityNames: Record<Severity, string> = { error: "to put right", warning: "to check", info: "to note" };

export const issuesStrings = {
  noIssues: "No issues found",
  noIssuesAdvice: "Nothing that was read needs to be put right.",
  headline: (findings: number) => `${counted(findings, "issue", "issues")} in the agenda`,
  label: "Issues by kind",
  goTo: (cell: string) => `Go to ${cell}`,
  cells: (cells: number) => counted(cells, "cell", "cells"),
  allCells: (count: number) => `Show all ${figures(count)} cells`,
  moreCells: (count: number) => `Show ${figures(count)} more`,
  severityCount: (severity: Severity, count: number) => `${figures(count)} ${severityNames[severity]}`,
  fix: (cells: number) => (cells === 1 ? "Fix…" : `Fix ${figures(cells)} cells…`),
  fixAll: (cells: number) => `Fix all ${figures(cells)}…`,
  fixAllOf: (kind: string, cells: number) => `Fix all ${figures(cells)}… ${kind}`,
  review: (cells: number) => (cells === 1 ? "Change this cell?" : `Change these ${counted(cells, "cell", "cells")}?`),
  reviewAdvice: "A cell changes only if it still contains what is shown here.",
  reviewLabel: "Changes, before and after",
  apply: (cells: number) => (cells === 1 ? "Change the cell" : `Change ${counted(cells, "cell", "cells")}`),
  cancel: "Cancel",
  applied: (cells: number) => `${counted(cells, "cell", "cells")} changed.`,
  undone: (cells: number) => `${counted(cells, "cell", "cells")} put back.`,
  undo: "Undo",
  refused: (cells: number) => `${counted(cells, "cell no longer contains", "cells no longer contain")} what was shown:`,
  containsNow: (found: string) => (found === "" ? "is now blank" : `now contains “${found}”`),
  andMore: (count: number) => `and ${figures(count)} more`,
};
