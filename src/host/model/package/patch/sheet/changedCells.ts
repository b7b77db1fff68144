/** The cells of one sheet that are patched, and a sheet on which the library writes just these. */
import { Workbook } from "@cj-tech-master/excelts";
import { boundingArea, printArea, printCell, readReference } from "../../../address/addresses";
import { cellOfKey, changesOf } from "../../../excelts/changes";
import { ValueType, type Worksheet } from "../../../excelts/library";
import type { SheetModel } from "../../../sheet/sheet";
import { attributeOf, setAttribute } from "../../../../../ooxml/xmlElements";
import { cellsSharingFormula, hasDataTable, patchCells, type PatchedCell } from "./cellPatch";
import type { Graft, WrittenPackage } from "../graft";
import type { PackageEdit } from "../packageEdit";

export interface ChangedCells {
  sheet: SheetModel;
  path: string;
  cells: Omit<PatchedCell, "xml">[];
  /** Has nothing but the cells. */
  scratch: Worksheet;
  /** Of the scratch sheet among those that the library wrote, from 1. */
  number: number;
}

/** Null where no cell changed, or where the sheet can't be patched cell by cell. */
export function changedCells(edit: PackageEdit, sheet: SheetModel, path: string | undefined): ChangedCells | null {
  const changes = changesOf(sheet.worksheet);
  if (path === undefined || !changes || changes.beyondCells) return null;
  if (changes.cells.size + changes.results.size === 0) return null;
  const xml = edit.text(path) ?? "";
  const contents = [...changes.cells].map(cellOfKey);
  if (hasDataTable(xml, contents) || !/<(?:\w+:)?sheetData[\s/>]/.test(xml)) return null;
  const results = [...changes.results].filter((key) => !changes.cells.has(key)).map(cellOfKey);
  const cells = [
    ...[...contents, ...cellsSharingFormula(xml, contents)].map(({ row, column }) => ({
      row,
      column,
      resultOnly: false,
    })),
    ...results.map((cell) => ({ ...cell, resultOnly: true })),
  ].map((cell) => ({ ...cell, otherFormat: changes.hasOtherFormat(cell.row, cell.column) }));
  return { sheet, path, cells, scratch: scratchOf(sheet.worksheet, cells), number: 0 };
}

export function patchSheet(
  edit: PackageEdit,
  graft: Graft,
  written: WrittenPackage,
  { path, cells, number }: ChangedCells,
): void {
  const xml = edit.text(path) ?? "";
  const text = graft.fit(written.text(`xl/worksheets/sheet${number}.xml`));
  const byAddress = new Map(
    Array.from(text.matchAll(/<c\sr="([A-Z]+[0-9]+)"[^>]*?(?:\/>|>[\s\S]*?<\/c>)/g), ([cell, address = ""]) => [
      address,
      cell,
    ]),
  );
  const patched = patchCells(
    xml,
    cells.map((cell) => ({ ...cell, xml: byAddress.get(printCell(cell.row, cell.column)) ?? null })),
  );
  if (patched !== null) edit.replace(path, withDimension(patched, cells));
}

function scratchOf(sheet: Worksheet, cells: readonly { row: number; column: number }[]): Worksheet {
  const scratch = new Workbook().addWorksheet("cells");
  for (const { row, column } of cells) {
    const cell = sheet.findCell(row, column);
    if (!cell) continue;
    const copy = scratch.getRow(row).getCell(column);
    if (cell.type === ValueType.Merge) copy.style = cell.style;
    else copy.model = { ...cell.model, comment: undefined };
  }
  return scratch;
}

/** The area of the cells that the sheet says it has, with those that it has now. */
function withDimension(xml: string, cells: readonly { row: number; column: number }[]): string {
  return xml.replace(/<(?:\w+:)?dimension\s[^>]*>/, (element) => {
    const area = readReference(attributeOf(element, "ref") ?? "")?.area;
    if (!area) return element;
    const grown = cells.reduce(
      (all, { row, column }) => boundingArea(all, { top: row, left: column, bottom: row, right: column }),
      area,
    );
    const ref = printArea(grown);
    return ref === printArea(area) ? element : setAttribute(element, "ref", ref);
  });
}
