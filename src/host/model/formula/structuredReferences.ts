/** Formulas that name a table or its columns, after a table or a column has another name. */
import { changeEveryFormula } from "./formulaHolders";
import type { ExceltsWorkbook } from "../excelts/exceltsWorkbook";

const token =
  /"(?:[^"]|"")*"|'(?:[^']|'')+'!|([\p{L}_\\][\p{L}\p{N}_.\\]*)(\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\])?/giu;

export function renameTableInFormulas(book: ExceltsWorkbook, before: string, after: string): void {
  changeEveryFormula(book, (formula) =>
    mentions(formula, before)
      ? formula.replace(token, (whole: string, name?: string, columns?: string) =>
          name?.toLowerCase() === before.toLowerCase() ? after + (columns ?? "") : whole,
        )
      : formula,
  );
}

/** All names of a table's columns, before and after, in the same order. */
export function renameColumnsInFormulas(
  book: ExceltsWorkbook,
  table: string,
  before: readonly string[],
  after: readonly string[],
): void {
  const renamed = new Map<string, string>();
  before.forEach((name, index) => {
    const next = after[index];
    if (name !== "" && next !== undefined && name !== next) renamed.set(escaped(name).toLowerCase(), escaped(next));
  });
  if (renamed.size === 0) return;
  changeEveryFormula(book, (formula) =>
    mentions(formula, table)
      ? formula.replace(token, (whole: string, name?: string, columns?: string) =>
          columns && name?.toLowerCase() === table.toLowerCase() ? name + renameIn(columns, renamed) : whole,
        )
      : formula,
  );
}

/** As a column's name is written between brackets. */
function escaped(name: string): string {
  return name.replace(/[[\]'#@]/g, "'$&");
}

/** "[Due]", "[[#This Row],[Due]]", "[[Due]:[Updated]]". */
function renameIn(columns: string, renamed: ReadonlyMap<string, string>): string {
  return columns.replace(/\[((?:[^[\]']|'.)*)\]/g, (whole, name: string) => {
    const after = renamed.get(name.toLowerCase());
    return after === undefined ? whole : `[${after}]`;
  });
}

function mentions(formula: string, name: string): boolean {
  return formula.toLowerCase().includes(name.toLowerCase());
}
