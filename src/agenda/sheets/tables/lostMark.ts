/** Where a sheet that a refresh made has lost its mark, its table's name and headers, both, say which mark it had. */
import { historyHeader } from "../../model/snapshot";
import { ratings } from "../../model/agenda";
import type { Settings } from "../../model/settings";
import { dataColumns } from "./dataColumns";
import { tableNames } from "./tableNames";
import type { TableMark } from "./tableNames";

/** Rows and columns count from 0, from the table's header on. */
interface NamedTable {
  name: string;
  header: readonly unknown[] | null;
  area: { rowIndex: number; columnIndex: number };
}

interface UnmarkedSheet {
  name: string;
  tables: readonly NamedTable[];
}

/**
 * The mark that a sheet without one seems to have lost. Null for a person's own: their table may have one of our names, or headers
 * like ours, and one that they chose as the agenda is theirs whatever it has.
 */
export function lostMarkOf({ name, tables }: UnmarkedSheet, settings: Settings): TableMark | null {
  const [table, another] = tables;
  if (!table?.header || another || name === settings.agenda?.sheet) return null;
  const { header, area } = table;
  const base = table.name.replace(numberBehind, "");
  const mark = marks.find((one) => tableNames[one] === base);
  if (mark === undefined || area.columnIndex !== 0) return null;
  // Above a generated table are its title, as at when, at least one line and a blank row.
  if (mark === "history" ? area.rowIndex !== 0 : area.rowIndex < 4) return null;
  const { count, isWhole } = ownColumns(mark, header, settings);
  return count === header.length || isWhole ? mark : null;
}

/** Of two tables that were made for the same, the later one has the higher number. */
export function tableNumber(name: string): number {
  return Number(numberBehind.exec(name)?.[1] ?? 1);
}

/**
 * How many columns from the left are ours, and whether they reach to the last that such a table has. What a person typed beside
 * those Excel has taken into the table.
 */
export function ownColumns(
  mark: TableMark,
  header: readonly unknown[],
  { sheets }: Settings,
): { count: number; isWhole: boolean } {
  const planned = columnsOf[mark];
  const ratingWords = new Set<string>([...ratings, ...Object.values(sheets.ratingWords)]);
  let next = 0;
  let count = 0;
  for (const name of header.map(String)) {
    const found = planned.findIndex(
      (one, index) => index >= next && (one === ratingColumns ? ratingWords.has(name) : one === name),
    );
    if (found < 0 || (count === 0 && planned.slice(0, found).some((one) => one !== "Agenda"))) break;
    next = planned[found] === ratingColumns ? found : found + 1;
    count += 1;
  }
  return { count, isWhole: count > 0 && next === planned.length };
}

const marks = Object.keys(tableNames) as TableMark[];
const numberBehind = /_(\d+)$/;

/** Any number of columns, each headed by a rating or by the person's own word for it. */
const ratingColumns = Symbol("rating columns");

/**
 * In their order. The first is always there, but "Agenda" only where there are several; others may be hidden, or left out where the
 * agenda has nothing for them.
 */
const columnsOf: Record<TableMark, readonly (string | typeof ratingColumns)[]> = {
  summary: [
    "Agenda",
    "Section",
    ratingColumns,
    "Not rated",
    "Complete",
    "Total",
    "Overdue",
    "Stale",
    "On track",
    "Direction of travel",
    "Movement",
  ],
  ratings: ["Agenda", "What is rated", ratingColumns, "Not rated", "On track"],
  owners: ["Owner", "Leads", ratingColumns, "Not rated", "Complete", "Overdue", "Stale", "Supports"],
  overdue: [
    "Row",
    "Agenda",
    "Section",
    "Action",
    "Owner",
    "Rating",
    "Other ratings",
    "Direction",
    "Due",
    "Days overdue",
    "First due",
    "Moves",
    "Why it is here",
  ],
  issues: [
    "First cell",
    "Agenda",
    "All cells",
    "Number of cells",
    "How serious",
    "Kind",
    "What is wrong and what to do",
    "Suggested fix",
  ],
  data: dataColumns.map(({ header }) => header),
  history: historyHeader,
};
