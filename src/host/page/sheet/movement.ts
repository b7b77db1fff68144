/** Where the keyboard goes from a cell, as in Excel: by one cell, by a screen, or to the edge of the filled cells. Hidden lines are skipped. */
import { maximumColumns, maximumRows } from "../../model/address/addresses";
import type { Area } from "../../model/address/addresses";
import type { SheetModel } from "../../model/sheet/sheet";

export interface Cell {
  row: number;
  column: number;
}

export type Direction = "up" | "down" | "left" | "right";

/** The next cell that shows; the same cell at the sheet's edge. A merged cell is stepped over as one. */
export function nextCell(sheet: SheetModel, from: Cell, direction: Direction, steps = 1): Cell {
  let here = from;
  for (let step = 0; step < steps; step += 1) {
    const merged = sheet.layout.mergeAt(here.row, here.column);
    const next = firstShown(sheet, leave(here, merged, direction), direction);
    if (!next) {
      break;
    }
    here = next;
  }
  return wholeCell(sheet, here);
}

/** As Ctrl+arrow: to the last filled cell before a blank one, or over blanks to the next filled one, or to the sheet's edge. */
export function edgeCell(sheet: SheetModel, from: Cell, direction: Direction): Cell {
  const used = sheet.usedArea(true);
  let here = from;
  let next = nextCell(sheet, here, direction);
  if (sameCell(here, next)) {
    return here;
  }
  const inBlock = filled(sheet, here) && filled(sheet, next);
  while (used && !sameCell(here, next) && !beyond(next, used, direction)) {
    if (inBlock && !filled(sheet, next)) {
      return here;
    }
    here = next;
    if (!inBlock && filled(sheet, here)) {
      return here;
    }
    next = nextCell(sheet, here, direction);
  }
  return inBlock && !sameCell(here, from) ? here : sheetEdge(sheet, here, direction);
}

/** The top left cell where cells are merged, else the cell. */
export function wholeCell(sheet: SheetModel, { row, column }: Cell): Cell {
  const merged = sheet.layout.mergeAt(row, column);
  return merged ? { row: merged.top, column: merged.left } : { row, column };
}

/** The area with every merged cell that it touches taken in whole. */
export function wholeArea(sheet: SheetModel, area: Area): Area {
  const touched = sheet.layout.merges.filter(
    (merged) =>
      merged.top <= area.bottom && merged.bottom >= area.top && merged.left <= area.right && merged.right >= area.left,
  );
  const grown = touched.reduce(
    (whole, merged) => ({
      top: Math.min(whole.top, merged.top),
      left: Math.min(whole.left, merged.left),
      bottom: Math.max(whole.bottom, merged.bottom),
      right: Math.max(whole.right, merged.right),
    }),
    area,
  );
  return grown.top === area.top &&
    grown.left === area.left &&
    grown.bottom === area.bottom &&
    grown.right === area.right
    ? area
    : wholeArea(sheet, grown);
}

export function sameCell(one: Cell, other: Cell): boolean {
  return one.row === other.row && one.column === other.column;
}

function leave({ row, column }: Cell, merged: Area | null, direction: Direction): Cell {
  switch (direction) {
    case "up":
      return { row: (merged?.top ?? row) - 1, column };
    case "down":
      return { row: (merged?.bottom ?? row) + 1, column };
    case "left":
      return { row, column: (merged?.left ?? column) - 1 };
    case "right":
      return { row, column: (merged?.right ?? column) + 1 };
  }
}

function firstShown(sheet: SheetModel, from: Cell, direction: Direction): Cell | null {
  let here = from;
  while (here.row >= 1 && here.column >= 1 && here.row <= maximumRows && here.column <= maximumColumns) {
    if (!sheet.layout.rowHidden(here.row) && !sheet.layout.columnHidden(here.column)) {
      return here;
    }
    here = leave(here, null, direction);
  }
  return null;
}

function filled(sheet: SheetModel, { row, column }: Cell): boolean {
  return sheet.cells.value(row, column) !== "";
}

function beyond({ row, column }: Cell, used: Area, direction: Direction): boolean {
  switch (direction) {
    case "up":
      return row < used.top;
    case "down":
      return row > used.bottom;
    case "left":
      return column < used.left;
    case "right":
      return column > used.right;
  }
}

function sheetEdge(sheet: SheetModel, { row, column }: Cell, direction: Direction): Cell {
  const edge = {
    up: { row: 1, column },
    down: { row: maximumRows, column },
    left: { row, column: 1 },
    right: { row, column: maximumColumns },
  }[direction];
  const back = { up: "down", down: "up", left: "right", right: "left" } as const;
  return firstShown(sheet, edge, back[direction]) ?? { row, column };
}
