/** A total row of the agenda's own table, which counts the actions. What a person has put in it is never removed. */
import type { CellValue } from "../../../agenda/model/grid";
import { blocked, nothing } from "./aidOutcome";
import type { AidOutcome, Writing } from "./aidOutcome";
import type { Assessed } from "../assess";

export async function totalRow(
  context: Excel.RequestContext,
  { assessment }: Assessed,
  what: "add" | "remove",
): Promise<AidOutcome | Writing> {
  const { agenda } = assessment;
  const { table: name } = agenda;
  if (name === null || agenda.columns.action === null) {
    return blocked(
      "The agenda is a plain range, and only a table has a total row. On the Insert tab, choose Table first.",
    );
  }
  const tableIn = (one: Excel.RequestContext) => one.workbook.worksheets.getItem(agenda.sheet).tables.getItem(name);
  const table = tableIn(context).load("showTotals");
  const columns = table.columns.load("items/name");
  await context.sync();
  const index = agenda.columns.action - agenda.firstColumn;
  if (table.showTotals) {
    const row = table.getTotalRowRange().load("formulas");
    await context.sync();
    const [cells = []] = row.formulas as CellValue[][];
    const isOurs = /^=SUBTOTAL\(103,/i.test(String(cells[index]));
    if (what === "add") return isOurs ? nothing : blocked("The agenda already has a total row, so it has not changed.");
    if (!isOurs) return nothing;
    if (cells.some((cell, column) => column !== index && cell !== "" && cell !== "Total")) {
      return blocked("The total row has more in it than the add-in wrote, so it has not changed.");
    }
    return {
      queue: () => queueNoTotals(table),
      putBack: async (another) => {
        queueTotals(tableIn(another), index, String(cells[index]));
        await another.sync();
      },
    };
  }
  const column = columns.items[index];
  if (what === "remove" || column === undefined) return nothing;
  return {
    queue: () => queueTotals(table, index, `=SUBTOTAL(103,${name}[${escapeName(column.name)}])`),
    putBack: async (another) => {
      const again = tableIn(another).load("showTotals");
      await another.sync();
      if (again.showTotals) queueNoTotals(again);
      await another.sync();
    },
  };
}

function queueTotals(table: Excel.Table, index: number, formula: string): void {
  table.showTotals = true;
  const row = table.getTotalRowRange();
  row.clear(Excel.ClearApplyTo.contents);
  if (index > 0) row.getCell(0, 0).values = [["Total"]];
  row.getCell(0, index).formulas = [[formula]];
  row.getCell(0, index).numberFormat = [['0" actions"']];
}

function queueNoTotals(table: Excel.Table): void {
  table.getTotalRowRange().clear(Excel.ClearApplyTo.contents);
  table.showTotals = false;
}

/** In a structured reference an apostrophe escapes brackets, hashes, at signs and apostrophes. */
function escapeName(column: string): string {
  return column.replaceAll(/[[\]#@']/g, "'$&");
}
