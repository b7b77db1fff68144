/** What a key means in the grid, as in Excel. */
import { maximumColumns, maximumRows } from "../../model/address/addresses";
import type { SheetModel } from "../../model/sheet/sheet";
import { arrowDirections } from "../sheet/editingKeys";
import { edgeCell, nextCell } from "../sheet/movement";
import type { Cell } from "../sheet/movement";

export type GridKey =
  | { command: "move"; to: Cell }
  | { command: "stretch"; to: Cell }
  | { command: "edit" }
  | { command: "clear" }
  | { command: "menu" }
  | { command: "type" }
  | { command: "selectAll" }
  | { command: "changeSheet"; by: 1 | -1 };

export interface KeyContext {
  sheet: SheetModel;
  active: Cell;
  /** The moving corner of the selection. */
  far: Cell;
  /** Rows that fit on the screen. */
  screen: number;
}

/** Null for a key that does nothing in the grid. */
export function readKey(event: KeyboardEvent, context: KeyContext): GridKey | null {
  const control = event.ctrlKey || event.metaKey;
  if (event.altKey) {
    return null;
  }
  const from = event.shiftKey ? context.far : context.active;
  const target = destination(event, control, from, context);
  if (target) {
    const stretches = event.shiftKey && event.key !== "Tab" && event.key !== "Enter";
    return { command: stretches ? "stretch" : "move", to: target };
  }
  if (control) {
    switch (event.key) {
      case "a":
        return { command: "selectAll" };
      case "PageDown":
        return { command: "changeSheet", by: 1 };
      case "PageUp":
        return { command: "changeSheet", by: -1 };
      default:
        return null;
    }
  }
  switch (event.key) {
    case "F2":
      return { command: "edit" };
    case "ContextMenu":
      return { command: "menu" };
    case "F10":
      return event.shiftKey ? { command: "menu" } : null;
    case "Delete":
    case "Backspace":
      return { command: "clear" };
    default:
      return event.key.length === 1 || event.key === "Process" ? { command: "type" } : null;
  }
}

function destination(event: KeyboardEvent, control: boolean, from: Cell, context: KeyContext): Cell | null {
  const { sheet, active, screen } = context;
  const direction = arrowDirections[event.key];
  if (direction) {
    return control ? edgeCell(sheet, from, direction) : nextCell(sheet, from, direction);
  }
  switch (event.key) {
    case "Tab":
      return nextCell(sheet, active, event.shiftKey ? "left" : "right");
    case "Enter":
      return nextCell(sheet, active, event.shiftKey ? "up" : "down");
    case "PageDown":
      return control ? null : { row: Math.min(maximumRows, from.row + screen), column: from.column };
    case "PageUp":
      return control ? null : { row: Math.max(1, from.row - screen), column: from.column };
    case "Home":
      return control ? homeCell(sheet) : { row: from.row, column: sheet.layout.frozen.columns + 1 };
    case "End":
      return control ? lastCell(sheet) : null;
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
