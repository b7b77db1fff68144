/** getCellProperties and its kin: looks of many cells in one call, in arrays of the range's shape. */
import type { Area } from "../../../model/address/addresses";
import { printReference } from "../../../model/address/addresses";
import type { SheetModel } from "../../../model/sheet/sheet";
import type { CellStyle } from "../../../model/style/styles";
import { areaColumns, areaRows } from "../../../model/address/addresses";
import { guardOption } from "../../core/access";
import { readFlag } from "../../core/arguments";
import type { Method } from "../../core/excelType";
import { printLink, readLink } from "./hyperlinks";
import type { LiveRange } from "../../core/liveRange";
import { readLength } from "./rangeFormat";
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

type CellAnswer = Record<string, unknown>;

/** Style properties by the names of CellPropertiesFormat; a group's are nested one deeper. */
const formatProperties: Record<string, keyof CellStyle> = {
  horizontalAlignment: "horizontalAlignment",
  verticalAlignment: "verticalAlignment",
  wrapText: "wrapText",
  indentLevel: "indentLevel",
  textOrientation: "textOrientation",
};
const formatGroups: Record<string, Record<string, keyof CellStyle>> = {
  fill: { color: "fillColor" },
  font: {
    name: "fontName",
    size: "fontSize",
    color: "fontColor",
    bold: "bold",
    italic: "italic",
    strikethrough: "strikethrough",
    underline: "underline",
  },
  protection: { locked: "locked", formulaHidden: "formulaHidden" },
};

/** Answers only what the load options ask for; an option that this host can't answer is refused by name. */
function cellReader(sheet: SheetModel, options: CellAnswer, member: string): (area: Area) => CellAnswer {
  const parts: ((area: Area, answer: CellAnswer) => void)[] = [];
  for (const [option, wanted] of Object.entries(options)) {
    if (!wanted) continue;
    if (option === "address") parts.push((area, answer) => void (answer.address = printReference(sheet.name, area)));
    else if (option === "hyperlink") {
      parts.push((area, answer) => void (answer.hyperlink = printLink(sheet.links.link(area.top, area.left))));
    } else if (option === "format") {
      const readFormat = formatReader(sheet, record(wanted), member);
      parts.push((area, answer) => void (answer.format = readFormat(area)));
    } else throw notImplemented(`${member}(${option})`);
  }
  return (area) => {
    const answer: CellAnswer = {};
    for (const part of parts) part(area, answer);
    return answer;
  };
}

function formatReader(sheet: SheetModel, options: CellAnswer, member: string): (area: Area) => CellAnswer {
  const wanted: { group: string | null; name: string; style: keyof CellStyle }[] = [];
  for (const [option, value] of Object.entries(options)) {
    if (!value) continue;
    if (Object.hasOwn(formatProperties, option)) {
      wanted.push({ group: null, name: option, style: formatProperties[option] });
      continue;
    }
    for (const [name, flag] of Object.entries(record(value))) {
      const style = formatGroups[option]?.[name];
      if (!style) throw notImplemented(`${member}(format.${option}.${name})`);
      if (flag) wanted.push({ group: option, name, style });
    }
  }
  return (area) => {
    const answer: Record<string, CellAnswer> = {};
    const oneCell = area.top === area.bottom && area.left === area.right;
    const cell = oneCell ? sheet.styles.style(area.top, area.left) : null;
    for (const { group, name, style } of wanted) {
      const value = shown(style, cell === null ? sheet.styles.common(area, style) : cell[style]);
      if (group === null) Object.assign(answer, { [name]: value });
      else answer[group] = { ...answer[group], [name]: value };
    }
    return answer;
  };
}

/** No fill reads as white, as in RangeFill.color. */
function shown(style: keyof CellStyle, value: unknown): unknown {
  return style === "fillColor" ? (value ?? "#FFFFFF") : value;
}

/** The row's part of the area, and the row itself. */
function writeRow(sheet: SheetModel, area: Area, row: number, { rowHidden, ...rest }: CellAnswer): void {
  const { rowHeight, format } = without(rest.format, "rowHeight");
  if (rowHeight !== undefined || rowHidden !== undefined) guardOption(sheet, "allowFormatRows");
  if (rowHeight !== undefined) sheet.layout.setRowHeight(row, row, readLength(rowHeight));
  if (rowHidden !== undefined) sheet.layout.setRowsHidden(row, row, readFlag(rowHidden));
  writeCell(sheet, { ...area, top: row, bottom: row }, { ...rest, format });
}

function writeCell(sheet: SheetModel, area: Area, change: CellAnswer): void {
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

function without(format: unknown, name: string): { format: unknown } & CellAnswer {
  if (format === undefined || format === null) return { format: undefined };
  const { [name]: taken, ...rest } = record(format);
  return { format: rest, [name]: taken };
}

function record(value: unknown): CellAnswer {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return emptyRecord(value);
  return value as CellAnswer;
}

function emptyRecord(value: unknown): CellAnswer {
  if (value !== null && value !== undefined) throw invalidArgument();
  return {};
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
