/** The sheet `RAG Summary`: ratings by section, each count with its word, and a total. */
import { dayToText } from "./dates";
import type { CellPlan, ColumnPlan, SheetPlan } from "./sheetPlan";
import { ratingTints } from "./tints";
import type { Assessment, Counts, Rating, Section } from "./types";

export function planSummarySheet(assessment: Assessment): SheetPlan {
  const { agenda, summary, today } = assessment;
  const plain = (header: string, width: number): ColumnPlan => ({ header, width, numeric: true, tint: null });
  return {
    mark: "summary",
    name: "RAG Summary",
    title: "RAG Summary",
    asAt: `As at ${dayToText(today)}.`,
    lines: [
      agenda.table === null
        ? `Made from the sheet "${agenda.sheet}", header in row ${agenda.headerRow}.`
        : `Made from the table "${agenda.table}" on the sheet "${agenda.sheet}".`,
      `${counted(summary.actions, "action")}: ${summary.rated} rated, ${summary.actions - summary.rated} not rated, ${summary.overdue} overdue.`,
    ],
    table: {
      name: "RAGSummary",
      columns: [
        { header: "Section", width: 44, numeric: false, tint: null },
        ...agenda.ratings.map((rating): ColumnPlan => ({
          header: rating,
          width: 14,
          numeric: true,
          tint: ratingTints[rating],
        })),
        plain("Not rated", 14),
        plain("Overdue", 14),
        plain("Total", 10),
      ],
      rows: [
        ...summary.sections.map((section) => rowOf(sectionName(section), section, agenda.ratings)),
        rowOf("All sections", summary, agenda.ratings),
      ],
      totalled: true,
    },
  };
}

/** "2. New routes", "Governance", or "No section" where actions stand under no heading. */
export function sectionName({ number, title }: Section): string {
  if (number === null) return title ?? "No section";
  return title === null ? `Section ${number}` : `${number}. ${title}`;
}

function rowOf(name: string, counts: Counts, scale: readonly Rating[]): CellPlan[] {
  const rated = scale.reduce((sum, rating) => sum + (counts.ratings[rating] ?? 0), 0);
  return [
    { value: name },
    ...scale.map((rating) => ratingCell(rating, counts.ratings[rating] ?? 0)),
    { value: counts.actions - rated },
    { value: counts.overdue },
    { value: counts.actions },
  ];
}

function ratingCell(rating: Rating, count: number): CellPlan {
  return count === 0 ? { value: 0 } : { value: count, format: `0" ${rating}"`, tint: ratingTints[rating] };
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
