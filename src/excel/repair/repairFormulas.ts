/** Formulas of a pasted table: a repaired agenda takes the values that they show, and says so. */
import { inOrder } from "../../agenda/repair/repairNotes";
import type { RepairedAgenda } from "../../agenda/repair/repairs";
import type { AgendaSource } from "../../agenda/model/agenda";
import { readRows } from "../workbook/ranges";

/** Where nothing is repaired the agenda keeps its formulas. One round trip, more where the formulas are too large for one. */
export async function noteFormulas(
  context: Excel.RequestContext,
  source: AgendaSource,
  repaired: RepairedAgenda,
): Promise<RepairedAgenda> {
  if (repaired.repairs.length === 0 || source.rows.length === 0) return repaired;
  const found = await findFormulas(context, source);
  const [first] = found;
  if (first === undefined) return repaired;
  const more = found.length === 1 ? "" : ` and ${found.length - 1} more`;
  const repair = {
    kind: "formula-value" as const,
    rows: [...new Set(found.map(({ row }) => row))],
    before: `${first.formula}${more}`,
    after: "What they show now: a repaired agenda has no formulas",
    confidence: 0.8,
  };
  return { ...repaired, repairs: inOrder([...repaired.repairs, repair]) };
}

async function findFormulas(
  context: Excel.RequestContext,
  { sheet, headerRow, firstColumn, lastColumn, rows }: AgendaSource,
): Promise<{ row: number; formula: string }[]> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const columns = lastColumn - firstColumn + 1;
  const parts = await readRows(context, 0, rows.length, (first, count) => {
    const range = worksheet.getRangeByIndexes(headerRow + first, firstColumn - 1, count, columns).load("formulas");
    return { take: () => range.formulas as unknown[][] };
  });
  return parts.flat().flatMap((cells, index) =>
    cells.flatMap((formula, column) => {
      const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== rows[index]?.[column];
      return isFormula ? [{ row: headerRow + 1 + index, formula }] : [];
    }),
  );
}
