/** The rows of the register as they are now, with who each of them is, and why one of them could not be changed. */
import { registerHeaders } from "../../agenda/register/register";
import type { CellValue } from "../../agenda/model/grid";
import { explainFault } from "../host/faults";
import type { Fault } from "../host/faults";
import type { SeenRows } from "../rows/seenRows";
import { registerTable } from "../../agenda/model/register";

/** The register with who each row is, and the cells of the row below it. */
export async function readRows(context: Excel.RequestContext) {
  const table = context.workbook.tables.getItem(registerTable).load("id");
  const sheet = table.worksheet.load("id");
  const area = table.getRange().load("rowIndex,columnIndex,values");
  const last = area.getLastRow().getOffsetRange(1, 0).load("values");
  await context.sync();
  const [header, ...rows] = area.values as [CellValue[], ...CellValue[][]];
  const nameIndex = indexOf(header.map(String), "Name");
  const seen: SeenRows = {
    sheetId: sheet.id,
    tableId: table.id,
    headerRow: area.rowIndex + 1,
    firstColumn: area.columnIndex + 1,
    header,
    rows,
    identityColumn: nameIndex < 0 ? null : area.columnIndex + 1 + nameIndex,
  };
  const [below = []] = last.values as CellValue[][];
  return { table, seen, below };
}

/** Sheet rows with this name. */
export function rowsOf(name: string, { header, headerRow, rows }: SeenRows): number[] {
  const column = indexOf(header.map(String), "Name");
  return rows.flatMap((row, index) =>
    plain(String(row[column] ?? "")) === plain(name) ? [headerRow + 1 + index] : [],
  );
}

/** Whatever the case and the spaces; -1 where there is none. */
export function indexOf(texts: readonly string[], wanted: string): number {
  return texts.findIndex((text) => plain(text) === plain(wanted));
}

const plain = (text: string) => text.replace(/\s+/g, " ").trim().toLowerCase();

export async function orFault(work: () => Promise<Fault | null>): Promise<Fault | null> {
  try {
    return await work();
  } catch (error) {
    return explainFault(error);
  }
}

const blocked = (code: string, title: string, advice: string): Fault => ({
  kind: "other",
  code,
  title,
  advice,
  details: code,
});

export const notBlankBelow = blocked(
  "BelowRegister",
  "The row below the register is not blank.",
  "Clear the row below the table Owners, then add the owner again.",
);
export const registerThere = blocked(
  "RegisterThere",
  "This workbook has a register of owners already.",
  "Refresh to read it.",
);
export const columnMissing = blocked(
  "RegisterColumn",
  "The register is missing a column.",
  `Give the table Owners the columns ${registerHeaders.join(", ")}.`,
);
export const changedMeanwhile = blocked(
  "RegisterChanged",
  "Someone else is changing the register.",
  "Check the table Owners, then try again.",
);
export const alreadyThere = (name: string) =>
  blocked("OwnerThere", `“${name}” is in the register already.`, "Check the table Owners.");
export const thereTwice = (name: string) =>
  blocked("OwnerTwice", `“${name}” is in the register twice.`, "Delete one of the two rows, then try again.");
export const goneFrom = (name: string) =>
  blocked("OwnerGone", `“${name}” is no longer in the register.`, "Check the table Owners, then try again.");
