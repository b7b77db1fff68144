/** Formulas of a pasted table: a repaired agenda takes what they show, and says so. */
import { inOrder } from "../../agenda/repair/repairNotes";
import type { RepairedAgenda } from "../../agenda/repair/repairs";
import type { AgendaSource } from "../../agenda/model/agenda";
import { isTooLarge } from "../host/faults";

/** A proper agenda keeps its formulas, since nothing is made of it. One round trip, more where the formulas are more than Excel passes on at once. */
export async function noteFormulas(
  context: Excel.RequestContext,
  source: AgendaSource,
  repaired: RepairedAgenda,
): Promise<RepairedAgenda> {
  if (repaired.repairs.length === 0 || source.rows.length === 0) return repaired;
  const found = await findFormulas(context, source, 0, source.rows.length);
  const [first] = found;
  if (first === undefined) return repaired;
  const more = found.length === 1 ? "" : ` and ${found.length - 1} more`;
  const repair = {
    kind: "formula-value" as const,
    rows: [...new Set(found.map(({ row }) => row))],
    before: `${first.formula}${more}`,
    after: "What they show now: a repaired agenda holds no formulas",
    confidence: 0.8,
  };
  return { ...repaired, repairs: inOrder([...repaired.repairs, repair]) };
}

interface FoundFormula {
  row: number;
  formula: string;
}

/** Rows count from 0 below the header. */
async function findFormulas(
  context: Excel.RequestContext,
  source: AgendaSource,
  first: number,
  count: number,
): Promise<FoundFormula[]> {
  const { sheet, headerRow, firstColumn, lastColumn } = source;
  const range = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(headerRow + first, firstColumn - 1, count, lastColumn - firstColumn + 1)
    .load("formulas");
  try {
    await context.sync();
  } catch (error) {
    if (!isTooLarge(error) || count === 1) throw error;
    const half = Math.ceil(count / 2);
    const upper = await findFormulas(context, source, first, half);
    return upper.concat(await findFormulas(context, source, first + half, count - half));
  }
  return (range.formulas as unknown[][]).flatMap((cells, index) =>
    cells.flatMap((formula, place) => {
      const value = source.rows[first + index][place];
      const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
      return isFormula ? [{ row: headerRow + 1 + first + index, formula }] : [];
    }),
  );
}
