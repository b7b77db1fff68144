/** Formulas that name a table or its columns, after a table or a column has another name. */
import { changeEveryFormula } from "./formulaHolders";
import type { HeldWorkbook } from "./library";

const piece =
  /"(?:[^"]|"")*"|'(?:[^']|'')+'!|([\p{L}_\\][\p{L}\p{N}_.\\]*)(\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\])?/giu;

export function renameTableInFormulas(book: HeldWorkbook, before: string, after: string): void {
  changeEveryFormula(book, (formula) =>
    mentions(formula, before)
      ? formula.replace(piece, (whole: string, name?: string, columns = "") =>
          name?.toLowerCase() === before.toLowerCase() ? after + columns : whole,
        )
      : formula,
  );
}

export function renameColumnInFormulas(book: HeldWorkbook, table: string, before: string, after: string): void {
  if (before === "") return;
  const [old, renamed] = [before, after].map((name) => name.replace(/[[\]'#@]/g, "'$&"));
  changeEveryFormula(book, (formula) =>
    mentions(formula, table)
      ? formula.replace(piece, (whole: string, name?: string, columns?: string) =>
          columns && name?.toLowerCase() === table.toLowerCase() ? name + renameIn(columns, old, renamed) : whole,
        )
      : formula,
  );
}

/** "[Due]", "[[#This Row],[Due]]", "[[Due]:[Updated]]". */
function renameIn(columns: string, before: string, after: string): string {
  if (columns.toLowerCase() === `[${before.toLowerCase()}]`) return `[${after}]`;
  return columns.replace(/\[((?:[^[\]']|'.)*)\]/g, (whole, name: string) =>
    name.toLowerCase() === before.toLowerCase() ? `[${after}]` : whole,
  );
}

function mentions(formula: string, name: string): boolean {
  return formula.toLowerCase().includes(name.toLowerCase());
}
