/** Properties of Range: what is in its cells, where it is, what is hidden. Rows and columns count from 0 here, as in Excel's API. */
import type { Area } from "../../../model/address/addresses";
import { areaColumns, areaRows, isWholeColumns, isWholeRows, printReference } from "../../../model/address/addresses";
import { guardContent, guardOption } from "../../core/access";
import { readFlag, readNumberFormat } from "../../core/arguments";
import type { Property } from "../../core/excelType";
import type { LiveRange } from "../../core/liveRange";
import { agreed } from "./formatValues";
import { hyperlinkProperty } from "./hyperlinks";
import { isUnbounded } from "./rangeGeometry";
import { invalidArgument } from "../../core/refusals";

/** Excel reads no more cells than this at once. */
const readLimit = 5_000_000;

export const rangeProperties: Record<string, Property<LiveRange>> = {
  values: {
    get: (range) => cellLevel(range, (area) => range.sheet.cells.values(area)),
    set: (range, values) => writeCells(range, values),
  },
  formulas: {
    get: (range) => cellLevel(range, (area) => range.sheet.cells.formulas(area)),
    set: (range, formulas) => writeCells(range, formulas),
  },
  text: { get: (range) => cellLevel(range, (area) => range.sheet.cells.shownTexts(area)) },
  valueTypes: { get: (range) => cellLevel(range, (area) => range.sheet.cells.valueTypes(area)) },
  numberFormat: {
    get: (range) => cellLevel(range, (area) => range.sheet.cells.numberFormats(area)),
    set: (range, formats) => writeNumberFormats(range, formats),
  },
  rowIndex: { get: ({ area }) => area.top - 1 },
  columnIndex: { get: ({ area }) => area.left - 1 },
  rowCount: { get: ({ area }) => areaRows(area) },
  columnCount: { get: ({ area }) => areaColumns(area) },
  /** -1 where there are more cells than a 32-bit number counts. */
  cellCount: { get: ({ area }) => countOf(area) },
  address: { get: ({ sheet, area }) => printReference(sheet.name, area) },
  isEntireColumn: { get: ({ area }) => isWholeColumns(area) },
  isEntireRow: { get: ({ area }) => isWholeRows(area) },
  hidden: {
    get: ({ sheet, area }) => {
      const rows = agreed(area.top, area.bottom, (row) => sheet.layout.rowHidden(row));
      const columns = agreed(area.left, area.right, (column) => sheet.layout.columnHidden(column));
      if (rows === true || columns === true) return true;
      return rows === null || columns === null ? null : false;
    },
  },
  rowHidden: {
    get: ({ sheet, area }) => agreed(area.top, area.bottom, (row) => sheet.layout.rowHidden(row)),
    set: ({ sheet, area }, hidden) => {
      guardOption(sheet, "allowFormatRows");
      sheet.layout.setRowsHidden(area.top, area.bottom, readFlag(hidden));
    },
  },
  columnHidden: {
    get: ({ sheet, area }) => agreed(area.left, area.right, (column) => sheet.layout.columnHidden(column)),
    set: ({ sheet, area }, hidden) => {
      guardOption(sheet, "allowFormatColumns");
      sheet.layout.setColumnsHidden(area.left, area.right, readFlag(hidden));
    },
  },
  hyperlink: hyperlinkProperty,
};

/** Null for whole rows and columns and above the limit, as Excel answers them. */
function cellLevel<V>(range: LiveRange, read: (area: Area) => V): V | null {
  const { area } = range;
  return isUnbounded(area) || areaRows(area) * areaColumns(area) > readLimit ? null : read(area);
}

function writeCells(range: LiveRange, values: unknown): void {
  if (isUnbounded(range.area)) throw invalidArgument();
  guardContent(range.sheet, range.area);
  range.sheet.cells.write(range.area, oneOrGrid(values));
}

function writeNumberFormats(range: LiveRange, formats: unknown): void {
  if (isUnbounded(range.area)) throw invalidArgument();
  guardOption(range.sheet, "allowFormatCells");
  if (typeof formats === "string") {
    range.sheet.cells.writeNumberFormats(range.area, readNumberFormat(formats));
    return;
  }
  const grid = gridOf(formats);
  // Many cells have few formats.
  const known = new Set<unknown>();
  const rows = grid.map((row) =>
    row.map((format) => {
      if (format !== null && !known.has(format)) known.add(readNumberFormat(format));
      return format as string | null;
    }),
  );
  requireShape(rows, range.area);
  range.sheet.cells.writeNumberFormats(range.area, rows);
}

function oneOrGrid(values: unknown): unknown[][] | string | number | boolean | null {
  if (typeof values === "string" || typeof values === "number" || typeof values === "boolean") return values;
  return gridOf(values);
}

function gridOf(values: unknown): unknown[][] {
  if (!Array.isArray(values)) throw invalidArgument();
  return values.map((row: unknown) => {
    if (!Array.isArray(row)) throw invalidArgument();
    return row as unknown[];
  });
}

function requireShape(rows: readonly (readonly unknown[])[], area: Area): void {
  const fits = rows.length === areaRows(area) && rows.every((row) => row.length === areaColumns(area));
  if (!fits) throw invalidArgument();
}

function countOf(area: Area): number {
  const count = areaRows(area) * areaColumns(area);
  return count > 2 ** 31 - 1 ? -1 : count;
}
