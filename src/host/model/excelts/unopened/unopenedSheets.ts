/**
 * The library's cells of an opened file's sheet are made when something first asks for them: by any way, since all lead to the members in
 * which the library keeps its rows and merged areas. Leans on protected members of the pinned version.
 */
import { ValueType, type Cell, type Row, type Worksheet } from "@cj-tech-master/excelts";
import { attributesOf } from "../../../../ooxml/cellTexts";
import { printArea } from "../../address/addresses";
import type { UnopenedCell } from "./unopenedCell";
import type { UnopenedSheet } from "./unopenedSheet";

export type { UnopenedSheet } from "./unopenedSheet";

const unopened = new WeakMap<Worksheet, UnopenedSheet>();

/** Undefined where the library has the cells. */
export function unopenedSheet(sheet: Worksheet): UnopenedSheet | undefined {
  return unopened.get(sheet);
}

export function leaveUnopened(sheet: Worksheet, cells: UnopenedSheet): void {
  unopened.set(sheet, cells);
  for (const member of ["_rows", "_merges"] as const) {
    Object.defineProperty(sheet, member, {
      configurable: true,
      get: () => {
        openSheet(sheet);
        return (sheet as unknown as Record<string, unknown>)[member];
      },
    });
  }
}

export function openSheet(sheet: Worksheet): void {
  const cells = unopened.get(sheet);
  if (!cells) return;
  unopened.delete(sheet);
  for (const [member, value] of Object.entries({ _rows: [], _merges: {} }))
    Object.defineProperty(sheet, member, { configurable: true, enumerable: true, writable: true, value });
  for (const text of cells.rows) {
    const row = sheet.getRow(text.number);
    for (const cell of cells.cellsOf(text)) fill(row.getCell(cell.col), cell);
    describe(row, cells.tagOf(text), cells);
  }
  for (const area of cells.merges) sheet.mergeCellsWithoutStyle(printArea(area));
}

/** A formula that others share becomes its own, since shared ones go wrong when their first cell is changed. */
function fill(cell: Cell, from: UnopenedCell): void {
  const { type, value, result, style, shareType, ref } = from;
  const { address } = cell;
  const shared = shareType === "shared" ? {} : { shareType, ref, isDynamicArray: from.isDynamic || undefined };
  const model =
    type === ValueType.Formula ? { address, type, formula: from.formula, result, ...shared } : { address, type, value };
  if (type !== ValueType.Merge) cell.model = model as Cell["model"];
  cell.style = style;
}

function describe(row: Row, tag: string, cells: UnopenedSheet): void {
  const { s: format, ht, customHeight, hidden, outlineLevel, ["x14ac:dyDescent"]: descent } = attributesOf(tag);
  if (ht !== undefined) row.height = Number(ht);
  if (isOn(customHeight)) row.customHeight = true;
  if (isOn(hidden)) row.hidden = true;
  if (outlineLevel !== undefined) row.outlineLevel = Number(outlineLevel);
  if (descent !== undefined) row.dyDescent = Number(descent);
  if (format !== undefined) row.style = structuredClone(cells.styleOf(Number(format)));
}

function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
