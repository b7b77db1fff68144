/**
 * Draws the part of a sheet that is in sight, and only that. Cells lie in rows, for who listens to the grid instead of
 * seeing it; their places are in pixels from the grid's top left corner, headers included.
 */
import { areaColumns, areaRows, columnLetters } from "../../model/addresses";
import type { Area } from "../../model/addresses";
import type { ValueType } from "../../model/cells";
import type { SheetModel } from "../../model/sheet";
import { element } from "../elements";
import { cssFont, dressCell, drawBorders, sideOf } from "./look";
import { linesInSight, positionOf } from "./viewport";
import type { Span } from "./viewport";

export interface Scene {
  sheet: SheetModel;
  rows: Span;
  columns: Span;
  /** Pixels that the headers take. */
  headers: { width: number; height: number };
  selected: Area;
}

/** Screen readers are told of the active cell by this. */
export function cellId(row: number, column: number): string {
  return `cell-${columnLetters(column)}${row}`;
}

export function paint(scene: Scene): HTMLElement[] {
  const rows = linesInSight(scene.rows);
  const columns = linesInSight(scene.columns);
  const merges = mergesInSight(scene, rows, columns);
  const drawn = rows.map((row) => drawRow(scene, row, rows, columns, merges));
  return [drawColumnHeaders(scene, columns), ...drawn];
}

function drawColumnHeaders(scene: Scene, columns: number[]): HTMLElement {
  const { selected, headers } = scene;
  const cells = columns.map((column) => {
    const header = element(
      "div",
      { role: "columnheader", class: "column-header", "aria-colindex": column },
      columnLetters(column),
    );
    header.classList.toggle("chosen", column >= selected.left && column <= selected.right);
    header.classList.toggle("frozen", column <= scene.columns.frozen);
    place(header, headers.width + positionOf(column, scene.columns), 0, scene.columns.axis.size(column), headers.height);
    return header;
  });
  return element("div", { role: "row", "aria-rowindex": 1 }, ...cells);
}

function drawRow(scene: Scene, row: number, rows: number[], columns: number[], merges: Area[]): HTMLElement {
  const { headers, selected } = scene;
  const top = headers.height + positionOf(row, scene.rows);
  const header = element("div", { role: "rowheader", class: "row-header" }, String(row));
  header.classList.toggle("chosen", row >= selected.top && row <= selected.bottom);
  header.classList.toggle("frozen", row <= scene.rows.frozen);
  place(header, 0, top, headers.width, scene.rows.axis.size(row));
  const line = element("div", { role: "row", "aria-rowindex": row + 1 }, header);
  for (const column of columns) {
    const merged = merges.find((area) => holds(area, row, column));
    if (!merged) {
      line.append(drawCell(scene, { top: row, bottom: row, left: column, right: column }));
    } else if (isFirstInSight(merged, row, column, rows, columns)) {
      line.append(drawCell(scene, merged));
    }
  }
  return line;
}

function drawCell(scene: Scene, area: Area): HTMLElement {
  const { sheet, rows, columns, headers, selected } = scene;
  const { top: row, left: column } = area;
  const type = sheet.cells.valueTypes({ top: row, left: column, bottom: row, right: column })[0][0];
  const style = sheet.styles.shownStyle(row, column) ?? sheet.styles.style(row, column);
  const width = columns.axis.offset(area.right + 1) - columns.axis.offset(area.left);
  const written = sheet.cells.text(row, column);
  const shown = type === "Double" && !style.wrapText ? fitted(written, width, cssFont(style)) : written;
  const text = element("span", { class: "cell-text" }, style.wrapText ? shown : shown.replace(/\r?\n/g, ""));
  const cell = element("div", { role: "gridcell", class: "cell", id: cellId(row, column), "aria-colindex": column }, text);

  place(
    cell,
    headers.width + positionOf(column, columns),
    headers.height + positionOf(row, rows),
    width,
    rows.axis.offset(area.bottom + 1) - rows.axis.offset(area.top),
  );
  cell.setAttribute("aria-selected", String(holds(selected, row, column)));
  if (areaColumns(area) > 1) cell.setAttribute("aria-colspan", String(areaColumns(area)));
  if (areaRows(area) > 1) cell.setAttribute("aria-rowspan", String(areaRows(area)));
  cell.classList.toggle("bare", !sheet.layout.showGridlines);
  cell.classList.add(layerOf(row <= rows.frozen, column <= columns.frozen));
  cell.classList.toggle("last-frozen-row", area.bottom === rows.frozen);
  cell.classList.toggle("last-frozen-column", area.right === columns.frozen);
  dressCell(cell, text, style, type);
  drawBorders(cell, sheet, row, column, areaColumns(area), areaRows(area));
  if (sheet.links.link(row, column)) {
    cell.classList.add("linked");
  }
  if (areaColumns(area) === 1 && !style.wrapText && shown !== "") {
    spill(cell, text, scene, area, sideOf(style.horizontalAlignment, type), type);
  }
  return cell;
}

/** Text that is too long lies over blank neighbours, as far as they are blank. */
function spill(
  cell: HTMLElement,
  text: HTMLElement,
  { sheet, columns }: Scene,
  { top: row, left: column }: Area,
  side: "left" | "center" | "right",
  type: ValueType,
): void {
  if (type !== "String" || side === "center") {
    return;
  }
  const step = side === "left" ? 1 : -1;
  let room = columns.axis.size(column);
  let next = column + step;
  while (next >= 1 && next <= columns.axis.count && Math.abs(next - column) < 40 && sheet.cells.value(row, next) === "") {
    room += columns.axis.size(next);
    next += step;
  }
  if (room > columns.axis.size(column)) {
    text.style.maxWidth = `${room - 4}px`;
    cell.classList.add("spilling");
  }
}

const ruler = document.createElement("canvas").getContext("2d");

/** A number that its column is too narrow for is shown as a row of hash signs. */
function fitted(number: string, width: number, font: string): string {
  if (!ruler || number === "") {
    return number;
  }
  ruler.font = font;
  const room = width - 5;
  return ruler.measureText(number).width <= room
    ? number
    : "#".repeat(Math.max(1, Math.floor(room / ruler.measureText("#").width)));
}

function mergesInSight({ sheet }: Scene, rows: number[], columns: number[]): Area[] {
  return sheet.layout.merges.filter(
    (area) =>
      rows.some((row) => row >= area.top && row <= area.bottom) &&
      columns.some((column) => column >= area.left && column <= area.right),
  );
}

function isFirstInSight(area: Area, row: number, column: number, rows: number[], columns: number[]): boolean {
  return row === rows.find((line) => line >= area.top) && column === columns.find((line) => line >= area.left);
}

function holds(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

function layerOf(frozenRow: boolean, frozenColumn: boolean): string {
  if (frozenRow) {
    return frozenColumn ? "frozen-corner" : "frozen-row";
  }
  return frozenColumn ? "frozen-column" : "scrolled";
}

function place(drawn: HTMLElement, left: number, top: number, width: number, height: number): void {
  drawn.style.left = `${left}px`;
  drawn.style.top = `${top}px`;
  drawn.style.width = `${width}px`;
  drawn.style.height = `${height}px`;
}
