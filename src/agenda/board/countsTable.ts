/** A table of counts: names on the left, then how many have each rating, how many there are, and how many of them are overdue. */
import { scaleOfAll } from "../judge/scaleOfAll";
import type { Assessment, Counts } from "../model/assessment";
import type { Settings } from "../model/settings";
import { countColumn, finished, ratingColumns, urgencyColumns } from "../sheets/countColumns";
import type { CountColumn } from "../sheets/countColumns";
import { tintOf } from "../sheets/plan";
import { figures, plural } from "../text/language";
import { nameInWords, numberColumn, textCell, textColumn } from "./cells";
import type { BoardRow, BoardTable } from "./page";

export interface NamedCounts {
  /** One for each of the headers; the row is called by the last. */
  names: string[];
  counts: Counts;
}

export interface CountsTableContent {
  caption: string;
  /** Of the names. */
  headers: string[];
  rows: NamedCounts[];
  totalled: boolean;
}

export function countsTable(
  { caption, headers, rows, totalled }: CountsTableContent,
  assessment: Assessment,
  settings: Settings,
): BoardTable {
  const columns = columnsFor(rows, assessment, settings);
  const width = columns.length > 7 ? 8 : 9;
  const left = 100 - columns.length * width;
  return {
    caption,
    columns: [
      ...headers.map((header) => textColumn(header, Math.round(left / headers.length))),
      ...columns.map(({ plan }) => numberColumn(plan.header, width, plan.tint)),
    ],
    rows: rows.map((row) => rowOf(row, columns)),
    totalled,
  };
}

/** What none of the rows has is no column: but every rating of the scale is, which nobody should miss. */
function columnsFor(rows: readonly NamedCounts[], assessment: Assessment, settings: Settings): CountColumn[] {
  const { summary } = assessment;
  const scale = scaleOfAll(assessment);
  const has = (of: (counts: Counts) => number | null) => rows.some(({ counts }) => (of(counts) ?? 0) > 0);
  const rated = summary.ratings === null ? [] : ratingColumns(scale, settings);
  return [
    ...rated.filter(({ plan }) => plan.key !== "notRated" || has(({ notRated }) => notRated)),
    ...(has(finished) ? [countColumn("complete", "Complete", 0, finished)] : []),
    countColumn("total", "Total", 0, ({ actions }) => actions),
    ...(rows.some(({ counts }) => counts.overdue !== null) ? urgencyColumns({ ...summary, stale: null }) : []),
  ];
}

function rowOf({ names, counts }: NamedCounts, columns: readonly CountColumn[]): BoardRow {
  const cells = columns.map(({ plan, value }) => {
    const count = value(counts);
    return textCell(typeof count === "number" ? figures(count) : count, tintOf(plan, count));
  });
  const parts = columns.flatMap(({ plan, value }) => {
    const count = value(counts);
    if (typeof count !== "number" || count === 0 || plan.key === "total") return [];
    return [`${figures(count)} ${plan.key.startsWith("rating:") ? plan.header : plan.header.toLowerCase()}`];
  });
  const { actions } = counts;
  const all = `${figures(actions)} ${plural(actions, "action", "actions")}`;
  return {
    cells: [...names.map((name) => textCell(nameInWords(name))), ...cells],
    line: `${names.map(nameInWords).join(", ")}: ${[all, ...parts].join(", ")}.`,
    below: [],
  };
}
