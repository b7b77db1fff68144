/** Every sentence of the issues view, ready for translation. What a finding says is its own. */
import type { Severity } from "../../agenda/model/finding";
import { counted, figures, plural } from "../../agenda/text/language";

const severityNames: Record<Severity, string> = { error: "to put right", warning: "to check", info: "to note" };

export const issuesStrings = {
  noIssues: "No issues found",
  noIssuesAdvice: "Nothing needs to be put right.",
  noIssuesRead: "No issues found in what was read",
  headline: (findings: number) => `${counted(findings, "issue", "issues")} in the agenda`,
  headlineOfSeveral: (findings: number, agendas: number) =>
    `${counted(findings, "issue", "issues")} in ${figures(agendas)} agendas`,
  /** A cell, or what is wrong, where there are several agendas. */
  inAgenda: (agenda: string, what: string) => `${agenda}: ${what}`,
  label: "Issues by kind",
  goTo: (cell: string) => `Go to ${cell}`,
  cells: (cells: number) => counted(cells, "cell", "cells"),
  allCells: (count: number) => `Show all ${figures(count)} cells`,
  moreCells: (count: number) => `Show ${figures(count)} more`,
  severityCount: (severity: Severity, count: number) => `${figures(count)} ${severityNames[severity]}`,
  fix: (cells: number) => plural(cells, "Fix…", `Fix ${figures(cells)} cells…`),
  fixAll: (cells: number) => `Fix all ${figures(cells)}…`,
  fixAllOf: (kind: string, cells: number) => `Fix all ${figures(cells)}… ${kind}`,
  review: (cells: number) => plural(cells, "Change this cell?", `Change these ${figures(cells)} cells?`),
  reviewAdvice: "A cell changes only if its row is still there and it still contains what is shown here.",
  reviewLabel: "Changes, before and after",
  apply: (cells: number) => plural(cells, "Change the cell", `Change ${figures(cells)} cells`),
  cancel: "Cancel",
  applied: (cells: number) => `${counted(cells, "cell", "cells")} changed.`,
  undone: (cells: number) => `${counted(cells, "cell", "cells")} put back.`,
  undo: "Undo",
  refused: (cells: number) => `${counted(cells, "cell", "cells")} not changed:`,
  why: {
    differs: (found: string) => (found === "" ? "is now blank, or has another fill" : `now contains “${found}”`),
    gone: () => "is no longer in a row that says what it did",
    twice: () => "is in one of several rows that say the same",
  },
  left: (cells: number) => `${counted(cells, "cell was", "cells were")} not reached.`,
  unknown: (cells: number) => `Excel did not answer: ${counted(cells, "cell", "cells")} to check:`,
  elsewhere: (file: string, cells: readonly string[], more: number) =>
    `${cells.join(", ")}${more > 0 ? ` and ${figures(more)} more` : ""}. Open “${file}” to correct this.`,
  andMore: (count: number) => `and ${figures(count)} more`,
};
