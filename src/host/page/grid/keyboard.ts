/** What a key means in the grid, as in Excel. */
import { maximumColumns, maximumRows } from "../../model/address/addresses";
import type { SheetModel } from "../../model/sheet/sheet";
import { edgeCell, nextCell } from "./movement";
import type { Cell, Direction } from "./movement";

export type GridKey =
  | { does: "move"; to: Cell }
  | { does: "stretch"; to: Cell }
  | { does: "edit" }
  | { does: "clear" }
  | { does: "type" }
  | { does: "selectAll" }
  | { does: "changeSheet"; by: 1 | -1 };

export interface Where {
  sheet: SheetModel;
  active: Cell;
  /** The moving corner of the selection. */
  far: Cell;
  /** Rows that fit on the screen. */
  screen: number;
}

/** Null for a key that is none of the grid's. */
export function readKey(event: KeyboardEvent, where: Where): GridKey | null {
  const command = event.ctrlKey || event.metaKey;
  if (event.altKey) {
    return null;
  }
  const from = event.shiftKey ? where.far : where.active;
  const target = destination(event, command, from, where);
  if (target) {
    const stretches = event.shiftKey && event.key !== "Tab" && event.key !== "Enter";
    return { does: stretches ? "stretch" : "move", to: target };
  }
  if (command) {
    switch (event.key) {
      case "a":
        return { does: "selectAll" };
      case "PageDown":
        return { does: "changeSheet", by: 1 };
      case "PageUp":
        return { does: "changeSheet", by: -1 };
      default:
        return null;
    }
  }
  switch (event.key) {
    case "F2":
      return { does: "edit" };
    case "Delete":
    case "Backspace":
      return { does: "clear" };
    default:
      return event.key.length === 1 || event.key === "Process" ? { does: "type" } : null;
  }
}

const arrows: Record<string, Direction | undefined> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

function destination(event: KeyboardEvent, command: boolean, from: Cell, where: Where): Cell | null {
  const { sheet, active, screen } = where;
  const direction = arrows[event.key];
  if (direction) {
    return command ? edgeCell(sheet, from, direction) : nextCell(sheet, from, direction);
  }
  switch (event.key) {
    case "Tab":
      return nextCell(sheet, active, event.shiftKey ? "left" : "right");
    case "Enter":
      return nextCell(sheet, active, event.shiftKey ? "up" : "down");
    case "PageDown":
      return command ? null : { row: Math.min(maximumRows, from.row + screen), column: from.column };
    case "PageUp":
      return command ? null : { row: Math.max(1, from.row - screen), column: from.column };
    case "Home":
      return command ? homeCell(sheet) : { row: from.row, column: sheet.layout.frozen.columns + 1 };
    case "End":
      return command ? lastCell(sheet) : null;
    default:
      return null;
  }
}

/** Excel's Ctrl+Home goes to the first cell that scrolls. */
function homeCell(sheet: SheetModel): Cell {
  const { rows, columns } = sheet.layout.frozen;
  return { row: Math.min(maximumRows, rows + 1), column: Math.min(maximumColumns, columns + 1) };
}

function lastCell(sheet: SheetModel): Cell {
  const used = sheet.usedArea(false);
  return used ? { row: used.bottom, column: used.right } : { row: 1, column: 1 };
}
