/** Draws one cell, or one merged area, at its position in the grid. */
import { areaColumns, areaRows, printCell } from "../../model/address/addresses";
import type { Area } from "../../model/address/addresses";
import type { SheetModel } from "../../model/sheet/sheet";
import { shownStyle } from "../../model/sheet/shownStyle";
import { element } from "../elements";
import { cssFont, styleCell, drawBorders, sideOf } from "./cellStyle";
import { positionOf } from "./viewport";
import type { Span } from "./viewport";

/** The visible part of a sheet. */
export interface Scene {
  sheet: SheetModel;
  rows: Span;
  columns: Span;
  /** Pixels that the headers take. */
  headers: { width: number; height: number };
  selected: Area;
}

export interface DrawnCell {
  cell: HTMLElement;
  /** The column in which the text ends; the cell's own, or 0, when it does not run over others to the right. */
  textReaches: number;
}

/** The grid names its active cell to screen readers by this id. */
export function cellId(row: number, column: number): string {
  return `cell-${printCell(row, column)}`;
}

export function drawCell(scene: Scene, area: Area): DrawnCell {
  const { sheet, rows, columns, headers, selected } = scene;
  const { top: row, left: column } = area;
  const type = sheet.cells.valueTypes({ top: row, left: column, bottom: row, right: column })[0]?.[0] ?? "Empty";
  const style = shownStyle(sheet, row, column) ?? sheet.styles.style(row, column);
  const width = columns.axis.offset(area.right + 1) - columns.axis.offset(area.left);
  const written = sheet.cells.text(row, column);
  const shown = type === "Double" && !style.wrapText ? fitted(written, width, cssFont(style)) : written;
  const text = element("span", { class: "cell-text" }, style.wrapText ? shown : shown.replace(/\r?\n/g, ""));
  const cell = element(
    "div",
    { role: "gridcell", class: "cell", id: cellId(row, column), "aria-colindex": column },
    text,
  );

  position(
    cell,
    headers.width + positionOf(column, columns),
    headers.height + positionOf(row, rows),
    width,
    rows.axis.offset(area.bottom + 1) - rows.axis.offset(area.top),
  );
  cell.setAttribute("aria-selected", String(containsCell(selected, row, column)));
  if (areaColumns(area) > 1) cell.setAttribute("aria-colspan", String(areaColumns(area)));
  if (areaRows(area) > 1) cell.setAttribute("aria-rowspan", String(areaRows(area)));
  cell.classList.toggle("bare", !sheet.layout.showGridlines);
  cell.classList.add(layerOf(row <= rows.frozen, column <= columns.frozen));
  cell.classList.toggle("last-frozen-row", area.bottom === rows.frozen);
  cell.classList.toggle("last-frozen-column", area.right === columns.frozen);
  styleCell(cell, text, style, type);
  drawBorders(cell, sheet, row, column, areaColumns(area), areaRows(area));
  if (sheet.links.link(row, column)) {
    cell.classList.add("linked");
  }
  const side = sideOf(style.horizontalAlignment, type);
  const spills = type === "String" && areaColumns(area) === 1 && !style.wrapText && side !== "center";
  const reached = spills ? spill(cell, text, scene, { row, column }, side) : 0;
  return { cell, textReaches: reached };
}

/** Text that is too long runs over blank neighbours, as far as they are blank. Answers the column that it reaches. */
function spill(
  cell: HTMLElement,
  text: HTMLElement,
  { sheet, columns: { axis } }: Scene,
  { row, column }: { row: number; column: number },
  side: "left" | "right",
): number {
  const needed = widthOf(text.textContent, cell.style.font) + 5;
  const step = side === "left" ? 1 : -1;
  let space = axis.size(column);
  let reached = column;
  while (space < needed) {
    const next = reached + step;
    if (next < 1 || next > axis.count || sheet.cells.value(row, next) !== "") {
      break;
    }
    reached = next;
    space += axis.size(next);
  }
  if (reached !== column) {
    text.style.maxWidth = `${space - 4}px`;
    cell.classList.add("spilling");
  }
  return reached;
}

const ruler = document.createElement("canvas").getContext("2d");

/** A number that is too wide for its column shows as a row of hash signs. */
function fitted(number: string, width: number, font: string): string {
  const space = width - 5;
  return widthOf(number, font) <= space ? number : "#".repeat(Math.max(1, Math.floor(space / widthOf("#", font))));
}

function widthOf(text: string, font: string): number {
  if (!ruler) {
    return 0;
  }
  ruler.font = font;
  return ruler.measureText(text).width;
}

export function containsCell(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

export function position(drawn: HTMLElement, left: number, top: number, width: number, height: number): void {
  drawn.style.left = `${left}px`;
  drawn.style.top = `${top}px`;
  drawn.style.width = `${width}px`;
  drawn.style.height = `${height}px`;
}

function layerOf(frozenRow: boolean, frozenColumn: boolean): string {
  if (frozenRow) {
    return frozenColumn ? "frozen-corner" : "frozen-row";
  }
  return frozenColumn ? "frozen-column" : "scrolled";
}
