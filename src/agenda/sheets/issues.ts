/** `RAG Issues`: every finding, what to put right first, with a link to its first cell. */
import { cellAddress, columnLetters, readAddress } from "../model/addresses";
import { asListed, isAboutBlank, traitsOf } from "../findings/lookup";
import type { NotesNotRead, UnreadColumn } from "../model/agenda";
import type { AssessedAgenda, Assessment } from "../model/assessment";
import { commonestFix, sameChanges } from "../model/finding";
import type { AgendaFinding, Finding, Fix } from "../model/finding";
import { counted, plural } from "../text/language";
import { quoted } from "../text/quoted";
import { shownColumns } from "./countColumns";
import { agendaColumns, areSeveral, linksByName, madeFrom, sheetHeading } from "./heading";
import { numberColumn, rowsOr, textColumn } from "./plan";
import type { ColumnPlan, PlanContext, PlannedValue, SheetPlan } from "./plan";
import { tableNames } from "./tables/tableNames";

export function planIssuesSheet(assessment: Assessment, { settings }: PlanContext): Omit<SheetPlan, "content"> {
  const { findings, agendas } = assessment;
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
      ...agendas.flatMap(({ name, unread, notesNotRead }) => {
        const lines = [...unreadLine(unread), ...notesLine(notesNotRead)];
        return areSeveral(assessment) ? lines.map((line) => `${name}: ${line}`) : lines;
      }),
    ],
    table: {
      name: tableNames.issues,
      columns: plans,
      rows: rowsOr(
        [...findings].sort(blanksFirst).map((finding) => columns.map(({ value }) => value(finding))),
        plans,
        "message",
        "There is nothing to put right.",
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

const mostNamed = 8;

/** "Columns that were not read: D “Notes”, G." */
function unreadLine(unread: readonly UnreadColumn[]): string[] {
  if (unread.length === 0) return [];
  const named = unread.slice(0, mostNamed).map(({ column, header }) => {
    const letters = columnLetters(column);
    return header === "" ? letters : `${letters} ${quoted(header)}`;
  });
  const more = unread.length > mostNamed ? ` and ${unread.length - mostNamed} more` : "";
  return [`${plural(unread.length, "Column that was", "Columns that were")} not read: ${named.join(", ")}${more}.`];
}

/** "3 notes and 1 threaded comment on cells of the agenda are not read: D3, F3:F5." */
function notesLine({ notes, comments, cells }: NotesNotRead): string[] {
  if (cells.length === 0) return [];
  const kinds = [
    ...(notes === null || notes === 0 ? [] : [counted(notes, "note", "notes")]),
    ...(comments === null || comments === 0 ? [] : [counted(comments, "threaded comment", "threaded comments")]),
  ];
  const are = plural(cells.length, "is", "are");
  return [`${kinds.join(" and ")} on cells of the agenda ${are} not read: ${cellsInWords(cells)}.`];
}

const severityNames = { error: "Put right", warning: "Check", info: "For information" } as const;

const rangesInWords = 12;

/** "D3:D8, E12 and 40 more": neighbours below each other are named together. */
function cellsInWords(cells: readonly string[]): string {
  const addresses = cells.map(readAddress).filter((address) => address !== null);
  addresses.sort((one, other) => one.column - other.column || one.row - other.row);
  const runs: { column: number; first: number; last: number }[] = [];
  for (const { row, column } of addresses) {
    const run = runs.at(-1);
    if (run?.column === column && run.last + 1 === row) run.last = row;
    else runs.push({ column, first: row, last: row });
  }
  const more = runs.slice(rangesInWords).reduce((sum, { first, last }) => sum + last - first + 1, 0);
  const ranges = runs.slice(0, rangesInWords).map(rangeInWords).join(", ");
  return more === 0 ? ranges : `${ranges} and ${more} more`;
}

function rangeInWords({ column, first, last }: { column: number; first: number; last: number }): string {
  return first === last ? cellAddress(first, column) : `${cellAddress(first, column)}:${cellAddress(last, column)}`;
}

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
