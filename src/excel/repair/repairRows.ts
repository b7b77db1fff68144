/** Writes the header and rows of a repaired agenda, as many as one request can carry at a time. */
import type { RepairedAgenda } from "../../agenda/repair/repairs";
import type { CellValue } from "../../agenda/model/grid";
import { asText } from "../host/cellText";
import { bytesOf, partsOf, RequestSize } from "../host/requestSize";

/** Syncs only where the rows are more than one request can carry. */
export async function writeRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { header, rows }: RepairedAgenda,
): Promise<void> {
  const request = new RequestSize(context);
  const all = [header, ...rows];
  for (const { first, count, bytes } of partsOf(all.map(bytesOfRow))) {
    await request.add(bytes);
    sheet.getRangeByIndexes(first, 0, count, header.length).values = all
      .slice(first, first + count)
      .map((row) => row.map(cellOf));
  }
  // For the formats: number formats are given cell by cell.
  await request.add(rows.length * header.length * 25 + 30_000);
}

function bytesOfRow(row: readonly CellValue[]): number {
  return row.reduce<number>((bytes, value) => bytes + (typeof value === "string" ? bytesOf(value) + 1 : 12), 15);
}

/** A text as long as a cell can hold has no space for an apostrophe; one that begins with a letter needs none. */
function cellOf(value: CellValue): CellValue {
  if (typeof value !== "string") return value;
  return value.length > 32_766 && /^\p{L}/u.test(value) ? value : asText(value);
}
