/** Inserting and deleting cells: what is below or beside moves, and everything that names it follows. */
import {
  areaColumns,
  areaRows,
  contains,
  intersection,
  maximumColumns,
  maximumRows,
  printArea,
  type Area,
} from "../address/addresses";
import type { Sheet } from "../contracts";
import { Refusal } from "../errors";
import { forgetFormulaCells } from "../formula/formulaCells";
import { changeEveryFormula } from "../formula/formulaHolders";
import { eachCell, eachRow } from "../excelts/existingCells";
import { spilledAreas } from "../excelts/spilledAreas";
import { ValueType, type Cell, type Style } from "../excelts/library";
import { changeReferences } from "../address/references";
import { shiftArea, type Shift } from "../address/shift";
import { shiftAreas } from "./shiftedAreas";

export function insertCells(sheet: Sheet, area: Area, direction: "Down" | "Right"): Area {
  const rows = direction === "Down";
  const shift = shiftOf(area, rows, rows ? areaRows(area) : areaColumns(area));
  refuseImmovable(sheet, shift);
  refuseTornTables(sheet, area, shift);
  refuseLostCells(sheet, shift);
  moveCells(sheet, shift);
  follow(sheet, area, shift);
  sheet.workbook.contentChanged(sheet, movingArea(shift));
  sheet.contentChanged(
    area,
    null,
    rows
      ? changeType(area, "RowInserted", "CellInserted", rows)
      : changeType(area, "ColumnInserted", "CellInserted", rows),
  );
  return area;
}

export function deleteCells(sheet: Sheet, area: Area, direction: "Up" | "Left"): void {
  const rows = direction === "Up";
  const shift = shiftOf(area, rows, -(rows ? areaRows(area) : areaColumns(area)));
  refuseImmovable(sheet, shift);
  refuseTornTables(sheet, area, shift);
  moveCells(sheet, shift);
  follow(sheet, area, shift);
  sheet.workbook.contentChanged(sheet, movingArea(shift));
  sheet.contentChanged(
    area,
    null,
    rows ? changeType(area, "RowDeleted", "CellDeleted", rows) : changeType(area, "ColumnDeleted", "CellDeleted", rows),
  );
}

function changeType<W, C>(area: Area, whole: W, cells: C, rows: boolean): W | C {
  const all = rows ? area.left === 1 && area.right === maximumColumns : area.top === 1 && area.bottom === maximumRows;
  return all ? whole : cells;
}

function shiftOf(area: Area, rows: boolean, count: number): Shift {
  return rows
    ? { axis: "rows", at: area.top, count, across: { first: area.left, last: area.right } }
    : { axis: "columns", at: area.left, count, across: { first: area.top, last: area.bottom } };
}

/** All that moves or goes: from the first row or column of the shift to the sheet's edge. */
function movingArea({ axis, at, across }: Shift): Area {
  return axis === "rows"
    ? { top: at, bottom: maximumRows, left: across.first, right: across.last }
    : { left: at, right: maximumColumns, top: across.first, bottom: across.last };
}

/** Only Excel moves what the model does not know. */
function refuseImmovable({ name, preserved, worksheet }: Sheet, shift: Shift): void {
  const moving = movingArea(shift);
  const spilled = spilledAreas(worksheet).some((area) => intersection(area, moving));
  const [feature] = [...preserved.immovable, ...(spilled ? ["formulas over several cells"] : [])];
  if (feature === undefined) return;
  throw new Refusal("InvalidOperation", `"${name}" has ${feature}, which would not move along: do this in Excel.`);
}

/** A table moves whole, or opens and closes over its whole width (or height); merged cells move whole. */
function refuseTornTables(sheet: Sheet, area: Area, shift: Shift): void {
  const moving = movingArea(shift);
  for (const table of sheet.tables) {
    const part = intersection(table.area, moving);
    if (!part || contains(moving, table.area)) continue;
    const wide =
      shift.axis === "rows"
        ? area.left <= table.area.left && area.right >= table.area.right
        : area.top <= table.area.top && area.bottom >= table.area.bottom;
    if (!wide) throw new Refusal("InsertDeleteConflict", `This would tear table "${table.name}" apart.`);
  }
  for (const merge of sheet.layout.merges) {
    const part = intersection(merge, moving);
    const across =
      shift.axis === "rows"
        ? moving.left <= merge.left && moving.right >= merge.right
        : moving.top <= merge.top && moving.bottom >= merge.bottom;
    if (part && !across) throw new Refusal("InsertDeleteConflict", "This would tear merged cells apart.");
  }
}

function refuseLostCells(sheet: Sheet, shift: Shift): void {
  const used = sheet.usedArea(true);
  const part = used ? intersection(used, movingArea(shift)) : null;
  if (!part) return;
  const last = shift.axis === "rows" ? part.bottom : part.right;
  if (last + shift.count > (shift.axis === "rows" ? maximumRows : maximumColumns)) {
    throw new Refusal("InsertDeleteConflict", "This would push cells with content off the sheet.");
  }
}

function moveCells(sheet: Sheet, shift: Shift): void {
  const { worksheet } = sheet;
  const merges = sheet.layout.merges.filter((merge) => intersection(merge, movingArea(shift)));
  for (const merge of merges) worksheet.unMergeCells(printArea(merge));
  const cells = cellsIn(sheet, movingArea(shift));
  if (shift.count > 0) cells.reverse();
  for (const cell of cells) {
    const target = shiftArea({ top: cell.row, bottom: cell.row, left: cell.col, right: cell.col }, shift);
    if (target) moveCell(cell, worksheet.getRow(target.top).getCell(target.left));
    else emptyCell(cell);
  }
  moveSizes(sheet, shift);
  for (const merge of merges) {
    const moved = shiftArea(merge, shift);
    if (moved && (areaRows(moved) > 1 || areaColumns(moved) > 1)) worksheet.mergeCellsWithoutStyle(printArea(moved));
  }
  forgetFormulaCells(worksheet);
}

function cellsIn(sheet: Sheet, area: Area): Cell[] {
  const cells: Cell[] = [];
  eachRow(sheet.worksheet, (row) => {
    if (row.number < area.top || row.number > area.bottom) return;
    eachCell(row, (cell) => {
      if (cell.col >= area.left && cell.col <= area.right) cells.push(cell);
    });
  });
  return cells;
}

function moveCell(from: Cell, to: Cell): void {
  to.value = from.type === ValueType.Null ? null : from.value;
  to.style = from.style;
  to.comment = from.comment;
  emptyCell(from);
}

function emptyCell(cell: Cell): void {
  cell.value = null;
  cell.style = {};
  cell.comment = undefined;
}

interface ColumnSize {
  width?: number;
  hidden?: boolean;
  style?: Partial<Style>;
}

/** Heights and widths move with whole rows and columns only. */
function moveSizes(sheet: Sheet, shift: Shift): void {
  const { worksheet } = sheet;
  if (shift.axis === "columns") {
    if (shift.across.first !== 1 || shift.across.last !== maximumRows) return;
    const sizes: ColumnSize[] = worksheet.columns.map(({ width, hidden, style }) => ({ width, hidden, style }));
    const inserted = Array.from({ length: Math.max(0, shift.count) }, () => sizes[shift.at - 2] ?? {});
    sizes.splice(shift.at - 1, Math.max(0, -shift.count), ...inserted);
    for (
      let index = shift.at - 1;
      index < Math.min(maximumColumns, Math.max(sizes.length, worksheet.columns.length));
      index += 1
    ) {
      const { width, hidden = false, style = {} } = sizes[index] ?? {};
      Object.assign(worksheet.getColumn(index + 1), { width, hidden, style });
    }
    return;
  }
  if (shift.across.first !== 1 || shift.across.last !== maximumColumns) return;
  const sizes: { target: number; height?: number; customHeight?: boolean; hidden: boolean }[] = [];
  eachRow(worksheet, (row) => {
    if (row.number < shift.at) return;
    const moved = shiftArea({ top: row.number, bottom: row.number, left: 1, right: maximumColumns }, shift);
    if (moved)
      sizes.push({ target: moved.top, height: row.height, customHeight: row.customHeight, hidden: row.hidden });
    Object.assign(row, { height: undefined, customHeight: undefined, hidden: false });
  });
  for (const { target, ...size } of sizes) Object.assign(worksheet.getRow(target), size);
}

function follow(sheet: Sheet, area: Area, shift: Shift): void {
  shiftAreas(sheet, area, shift);
  const { worksheet, workbook } = sheet;
  const name = worksheet.name.toLowerCase();
  changeEveryFormula(workbook.book, (formula, home) =>
    changeReferences(formula, (reference) => {
      const here = reference.sheet === null ? home === worksheet : reference.sheet.toLowerCase() === name;
      if (!here) return null;
      const moved = shiftArea(reference.area, shift);
      return moved ? { ...reference, area: moved } : "#REF!";
    }),
  );
}
