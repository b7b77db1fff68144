/**
 * Draws the part of a sheet that is in sight, and only that. Cells are children of rows, for screen readers;
 * positions are in pixels from the grid's top left corner, headers included.
 */
import { columnLetters } from "../../model/address/addresses";
import type { Area } from "../../model/address/addresses";
import { element } from "../elements";
import { drawCell, containsCell, position } from "./drawCell";
import type { Scene } from "./drawCell";
import { linesInSight, positionOf } from "./viewport";

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
    position(
      header,
      headers.width + positionOf(column, scene.columns),
      0,
      scene.columns.axis.size(column),
      headers.height,
    );
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
  position(header, 0, top, headers.width, scene.rows.axis.size(row));
  const line = element("div", { role: "row", "aria-rowindex": row + 1 }, header);
  let coveredTo = 0;
  for (const column of columns) {
    const merged = merges.find((area) => containsCell(area, row, column));
    if (merged && !isFirstInSight(merged, row, column, rows, columns)) {
      continue;
    }
    const { cell, textReaches } = drawCell(scene, merged ?? { top: row, bottom: row, left: column, right: column });
    coveredTo = Math.max(coveredTo, textReaches);
    cell.classList.toggle("under-text", column < coveredTo);
    line.append(cell);
  }
  return line;
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
