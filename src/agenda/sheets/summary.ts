/** `RAG Summary`: ratings by section, each count with its word, and a total. */
import { dayInWords } from "../dates";
import type { Assessment, Counts, Rating, RatingCounts, Section } from "../types";
import { counted } from "./plan";
import type { CellPlan, ColumnPlan, SheetPlan } from "./plan";
import { ratingTints } from "./tints";

export function planSummarySheet(assessment: Assessment): SheetPlan {
  const { agenda, summary } = assessment;
  const scale = agenda.ratings;
  const columns: Column[] = [
    { ...left("Section", 40), cell: () => ({ value: "" }) },
    ...ratingColumns(scale),
    ...(summary.sections.some((counts) => finished(counts) > 0)
      ? [{ ...right("Complete", 12), cell: (counts: Counts) => ({ value: finished(counts) }) }]
      : []),
    { ...right("Total", 9), cell: ({ actions }) => ({ value: actions }) },
    { ...right("Overdue", 11), cell: ({ overdue }) => ({ value: overdue }) },
    { ...right("Stale", 9), cell: ({ stale }) => ({ value: stale }) },
    { ...left("On track", 22), cell: (counts) => ({ value: onTrack(counts, scale) }) },
  ];
  const rowOf = (name: string, counts: Counts): CellPlan[] => [
    { value: name },
    ...columns.slice(1).map(({ cell }) => cell(counts)),
  ];
  return {
    mark: "summary",
    name: "RAG Summary",
    title: "RAG Summary",
    asAt: asAt(assessment),
    lines: [madeFrom(assessment), totals(assessment)],
    table: {
      name: "RAGSummary",
      columns: columns.map(columnOnly),
      rows: [
        ...summary.sections.map((section) => rowOf(sectionName(section), section)),
        rowOf("All sections", summary),
      ],
      totalled: true,
    },
    chart: null,
  };
}

export function asAt({ today }: Assessment): string {
  return `As at ${dayInWords(today)}.`;
}

export function madeFrom({ agenda }: Assessment): string {
  return agenda.table === null
    ? `Made by RAG Agenda from the sheet "${agenda.sheet}", header in row ${agenda.headerRow}.`
    : `Made by RAG Agenda from the table "${agenda.table}" on the sheet "${agenda.sheet}".`;
}

/** "2. New routes", "Governance", or "No section" where actions stand under no heading. */
export function sectionName({ number, title }: Section): string {
  if (number === null) return title ?? "No section";
  return title === null ? `Section ${number}` : `${number}. ${title}`;
}

/** A column with what stands in it for some counts. */
export type Column = ColumnPlan & { cell: (counts: Counts) => CellPlan };

/** A column for each rating of the scale and one for the not rated, each count above none with its word and colour. */
export function ratingColumns(scale: readonly Rating[]): Column[] {
  return [
    ...scale.map((rating): Column => ({
      ...right(rating, 15),
      tint: ratingTints[rating],
      cell: ({ ratings }) => ratingCell(rating, ratings),
    })),
    { ...right("Not rated", 12), cell: ({ notRated }) => ({ value: notRated }) },
  ];
}

export function columnOnly({ header, width, align, format, tint }: Column): ColumnPlan {
  return { header, width, align, format, tint };
}

export function left(header: string, width: number): ColumnPlan {
  return { header, width, align: "left", format: null, tint: null };
}

export function right(header: string, width: number): ColumnPlan {
  return { header, width, align: "right", format: null, tint: null };
}

function ratingCell(rating: Rating, ratings: RatingCounts): CellPlan {
  const count = ratings[rating] ?? 0;
  return count === 0 ? { value: 0 } : { value: count, format: `0" ${rating}"`, tint: ratingTints[rating] };
}

/** Complete with another rating than Blue, or none: counted in no column of a rating. */
function finished(counts: Counts): number {
  return counts.actions - counts.notRated - rated(counts);
}

function rated({ ratings }: Counts): number {
  return Object.values(ratings).reduce((sum, count) => sum + count, 0);
}

/** "4 of 6 rated (67%)": Green, or complete as Blue says. */
function onTrack(counts: Counts, scale: readonly Rating[]): string {
  const all = rated(counts);
  if (all === 0) return "None rated";
  const good = scale
    .filter((rating) => rating === "Green" || rating === "Blue")
    .reduce((sum, rating) => sum + (counts.ratings[rating] ?? 0), 0);
  return `${good} of ${all} rated (${Math.round((100 * good) / all)}%)`;
}

function totals({ summary }: Assessment): string {
  const parts = [
    `${counted(summary.actions, "action")}: ${summary.rated} rated`,
    `${summary.notRated} not rated`,
    `${summary.overdue} overdue`,
    `${summary.stale} stale`,
  ];
  return `${parts.join(", ")}.`;
}
