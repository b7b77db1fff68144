/** `RAG Issues`: every finding, what to put right first, with a link to its first cell. */
import { findingTitles } from "../findingTitles";
import { findingKinds, severities } from "../types";
import type { Assessment, Finding, FindingCode } from "../types";
import { counted } from "./plan";
import type { CellPlan, SheetPlan } from "./plan";
import { asAt, left, madeFrom } from "./summary";

export function planIssuesSheet(assessment: Assessment): SheetPlan {
  const { findings, agenda } = assessment;
  const cells = findings.reduce((sum, finding) => sum + finding.cells.length, 0);
  const rowOf = (finding: Finding): CellPlan[] => [
    { value: finding.cells.join(", "), link: { sheet: agenda.sheet, address: finding.cells[0] } },
    { value: severityNames[finding.severity] },
    { value: findingTitles[finding.code] },
    { value: finding.message },
    { value: finding.fix === null ? "" : `Change “${finding.fix.from}” to “${finding.fix.to}”` },
  ];
  return {
    mark: "issues",
    name: "RAG Issues",
    title: "RAG Issues",
    asAt: asAt(assessment),
    lines: [
      madeFrom(assessment),
      `${counted(findings.length, "issue")} in ${counted(cells, "cell")}, what to put right first.`,
    ],
    table: {
      name: "RAGIssues",
      columns: [
        left("Cells", 18),
        left("How serious", 14),
        left("Kind", 26),
        left("What is wrong and what to do", 70),
        left("Suggested fix", 40),
      ],
      rows: [...findings].sort(bySeverity).map(rowOf),
      totalled: false,
    },
    chart: null,
  };
}

export const severityNames = { error: "Put right", warning: "Check", info: "For information" } as const;

/** Blanks before all others, then by severity, then by kind; findings of a kind keep their order. */
function bySeverity(one: Finding, other: Finding): number {
  return (
    Number(isBlank(other.code)) - Number(isBlank(one.code)) ||
    severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
    kinds.indexOf(one.code) - kinds.indexOf(other.code)
  );
}

const kinds = Object.keys(findingKinds) as FindingCode[];

function isBlank(code: FindingCode): boolean {
  return code.endsWith("-missing");
}
