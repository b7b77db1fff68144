/** `RAG Issues`: every finding, what to put right first, with a link to its first cell. */
import { columnLetters } from "../model/addresses";
import { asListed, isAboutBlank, traitsOf } from "../findings/lookup";
import type { AssessedAgenda, Assessment } from "../model/assessment";
import { commonestFix, sameChanges } from "../model/finding";
import type { AgendaFinding, Finding, Fix } from "../model/finding";
import { counted } from "../text/language";
import { shownColumns } from "./countColumns";
import { agendaColumns, areSeveral, linksByName, madeFrom, sheetHeading } from "./heading";
import { cellsInWords } from "./lines/cellsInWords";
import { isAllChecked, notCheckedLines, notReadLines } from "./lines/notChecked";
import { numberColumn, rowsOr, textColumn } from "./plan";
import type { ColumnPlan, PlanContext, PlannedValue, SheetPlan } from "./plan";
import { tableNames } from "./tables/tableNames";

export function planIssuesSheet(assessment: Assessment, { settings }: PlanContext): Omit<SheetPlan, "content"> {
  const { findings } = assessment;
  const cells = new Set(findings.flatMap((finding) => finding.cells.map((cell) => `${finding.agenda} ${cell}`))).size;
  const every: IssueColumn[] = [
    ...firstCellColumns(assessment),
    { plan: textColumn("cells", "All cells", 20), value: (finding) => cellsInWords(finding.cells) },
    { plan: numberColumn("count", "Number of cells", 11), value: (finding) => finding.cells.length },
    { plan: textColumn("severity", "How serious", 15), value: ({ severity }) => severityNames[severity] },
    { plan: textColumn("kind", "Kind", 36), value: (finding) => traitsOf(finding).title },
    { plan: textColumn("message", "What is wrong and what to do", 66), value: ({ message }) => message },
    {
      plan: textColumn("fix", "Suggested fix", 36),
      value: ({ fixes }) => fixesInWords(fixes),
    },
  ];
  const columns = shownColumns(every, settings, "issues");
  const plans = columns.map(({ plan }) => plan);
  return {
    ...sheetHeading("issues", assessment, settings),
    lines: [
      madeFrom(assessment),
      `${counted(findings.length, "issue", "issues")} in ${counted(cells, "cell", "cells")}, what to put right first. The link leads to the first cell.`,
      ...notCheckedLines(assessment),
      ...notReadLines(assessment),
    ],
    table: {
      name: tableNames.issues,
      columns: plans,
      rows: rowsOr(
        [...findings].sort(blanksFirst).map((finding) => columns.map(({ value }) => value(finding))),
        plans,
        "message",
        isAllChecked(assessment) ? "There is nothing to put right." : "There is nothing to put right in what was read.",
      ),
      totalled: false,
    },
    chart: null,
  };
}

interface IssueColumn {
  plan: ColumnPlan;
  value: (finding: AgendaFinding) => PlannedValue;
}

/** With a link; where there are several agendas, which of them it is in. */
function firstCellColumns(assessment: Assessment): IssueColumn[] {
  const { agenda, agendas } = assessment;
  const columnOf = ({ firstColumn }: AssessedAgenda) => columnLetters(firstColumn);
  if (!areSeveral(assessment)) {
    const link = { sheet: agenda.sheet, column: columnOf(agenda) };
    return [{ plan: { ...textColumn("first", "First cell", 11), link }, value: (finding) => finding.cells[0] ?? "" }];
  }
  return agendaColumns(assessment).flatMap(({ plan, nameOf }): IssueColumn[] => [
    {
      plan: { ...textColumn("first", "First cell", 22), link: linksByName(agendas, columnOf) },
      value: (finding) => `${finding.cells[0] ?? ""} of ${nameOf(finding.agenda)}`,
    },
    { plan, value: (finding) => nameOf(finding.agenda) },
  ]);
}

const severityNames = { error: "Put right", warning: "Check", info: "For information" } as const;

function fixesInWords(fixes: readonly Fix[]): string {
  const commonest = commonestFix(fixes);
  if (commonest === null) return "None: see what to do";
  const others = sameChanges(fixes).length - 1;
  return (
    fixInWords(commonest) +
    (others === 0 ? "" : `, and ${counted(others, "other text", "other texts")} in the same way`)
  );
}

function fixInWords({ from, to }: Fix): string {
  if (from === "") return `Write “${to}” in the blank cell`;
  return to === "" ? `Clear the cell, which says “${from}”` : `Change “${from}” to “${to}”`;
}

/** Blanks before all others, then as the catalogue lists them. */
function blanksFirst(one: Finding, other: Finding): number {
  return Number(isAboutBlank(other)) - Number(isAboutBlank(one)) || asListed(one, other);
}
