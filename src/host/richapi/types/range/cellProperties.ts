/** getCellProperties and its siblings: formats of many cells in one call, in arrays of the range's shape. */
import type { Area } from "../../../model/address/addresses";
import type { SheetModel } from "../../../model/sheet/sheet";
import { areaColumns, areaRows } from "../../../model/address/addresses";
import { guardOption } from "../../core/access";
import { readFlag } from "../../core/arguments";
import type { Method } from "../../core/excelType";
import type { CellRecord } from "./cellReader";
import { cellReader, record } from "./cellReader";
import { readLength } from "./formatValues";
import { readLink } from "./hyperlinks";
import type { LiveRange } from "../../core/liveRange";
import { invalidArgument, notImplemented } from "../../core/refusals";
import { readStyleChange } from "./styleChange";

export const cellPropertyMethods: Record<string, Method<LiveRange>> = {
  getCellProperties: ({ sheet, area }, args) => {
    const reader = cellReader(sheet, record(args.at(0)), "Range.getCellProperties");
    return count(areaRows(area)).map((row) =>
      count(areaColumns(area)).map((column) => reader(cellAt(area.top + row, area.left + column))),
    );
  },
  getRowProperties: ({ sheet, area }, args) => {
    const { rowHidden, rowIndex, ...rest } = record(args.at(0));
    const { rowHeight, format } = without(rest.format, "rowHeight");
    const reader = cellReader(sheet, { ...rest, format }, "Range.getRowProperties");
    return count(areaRows(area)).map((index) => {
      const row = area.top + index;
      const answer = reader({ ...area, top: row, bottom: row });
      if (rowHeight) answer.format = { ...record(answer.format), rowHeight: sheet.layout.rowHeight(row) };
      if (rowHidden) answer.rowHidden = sheet.layout.rowHidden(row);
      if (rowIndex) answer.rowIndex = row - 1;
      return answer;
    });
  },
  getColumnProperties: ({ sheet, area }, args) => {
    const { columnHidden, columnIndex, ...rest } = record(args.at(0));
    const { columnWidth, format } = without(rest.format, "columnWidth");
    const reader = cellReader(sheet, { ...rest, format }, "Range.getColumnProperties");
    return count(areaColumns(area)).map((index) => {
      const column = area.left + index;
      const answer = reader({ ...area, left: column, right: column });
      if (columnWidth) {
        answer.format = { ...record(answer.format), columnWidth: sheet.layout.columnWidth(column).points };
      }
      if (columnHidden) answer.columnHidden = sheet.layout.columnHidden(column);
      if (columnIndex) answer.columnIndex = column - 1;
      return answer;
    });
  },
  setCellProperties: ({ sheet, area }, args) => {
    const rows = list(args.at(0), areaRows(area)).map((row) => list(row, areaColumns(area)).map(record));
    sheet.editTogether(area, () =>
      rows.forEach((row, down) =>
        row.forEach((change, across) => writeCell(sheet, cellAt(area.top + down, area.left + across), change)),
      ),
    );
  },
  setRowProperties: ({ sheet, area }, args) => {
    const rows = list(args.at(0), areaRows(area)).map(record);
    sheet.editTogether(area, () => rows.forEach((change, index) => writeRow(sheet, area, area.top + index, change)));
  },
  setColumnProperties: ({ sheet, area }, args) => {
    list(args.at(0), areaColumns(area)).forEach((change, index) => {
      const column = area.left + index;
      const { columnHidden, ...rest } = record(change);
      const { columnWidth, format } = without(rest.format, "columnWidth");
      if (columnWidth !== undefined || columnHidden !== undefined) guardOption(sheet, "allowFormatColumns");
      if (columnWidth !== undefined) sheet.layout.setColumnWidth(column, column, readLength(columnWidth));
      if (columnHidden !== undefined) sheet.layout.setColumnsHidden(column, column, readFlag(columnHidden));
      writeCell(sheet, { ...area, left: column, right: column }, { ...rest, format });
    });
  },
};

/** The row itself, and its cells within the area. */
function writeRow(sheet: SheetModel, area: Area, row: number, { rowHidden, ...rest }: CellRecord): void {
  const { rowHeight, format } = without(rest.format, "rowHeight");
  if (rowHeight !== undefined || rowHidden !== undefined) guardOption(sheet, "allowFormatRows");
  if (rowHeight !== undefined) sheet.layout.setRowHeight(row, row, readLength(rowHeight));
  if (rowHidden !== undefined) sheet.layout.setRowsHidden(row, row, readFlag(rowHidden));
  writeCell(sheet, { ...area, top: row, bottom: row }, { ...rest, format });
}

function writeCell(sheet: SheetModel, area: Area, change: CellRecord): void {
  const { format, hyperlink, ...others } = change;
  const unknown = Object.keys(others).find((name) => others[name] !== undefined);
  if (unknown !== undefined) throw notImplemented(`SettableCellProperties.${unknown}`);
  const { style, borders } = readStyleChange(format);
  if (Object.keys(style).length > 0 || borders.length > 0) guardOption(sheet, "allowFormatCells");
  if (Object.keys(style).length > 0) sheet.styles.apply(area, style);
  for (const { side, border } of borders) sheet.styles.applyBorder(area, side, border);
  if (hyperlink === undefined) return;
  guardOption(sheet, "allowInsertHyperlinks");
  sheet.links.setLink(area.top, area.left, readLink(hyperlink));
}

function without(format: unknown, name: string): { format: unknown } & CellRecord {
  if (format === undefined || format === null) return { format: undefined };
  const { [name]: taken, ...rest } = record(format);
  return { format: rest, [name]: taken };
}

function list(value: unknown, length: number): unknown[] {
  if (!Array.isArray(value) || value.length !== length) throw invalidArgument();
  return value;
}

function cellAt(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

function count(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
