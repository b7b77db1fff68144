/** Charts and pictures of a sheet where excelts keeps their anchors. Leans on protected members of the pinned version. */
import type { Chart } from "@cj-tech-master/excelts/chart";
import { maximumColumns, maximumRows } from "../address/addresses";
import type { Shift } from "../address/shift";
import type { Worksheet } from "./library";

/** SmartArt, newer charts, slicers: what the library loses of a drawing that it writes. */
export const newerDrawings = "drawings of a newer kind";

/** A cell, counted from 0, and an offset into it in English Metric Units. */
export interface Corner {
  nativeCol: number;
  nativeColOff: number;
  nativeRow: number;
  nativeRowOff: number;
}

interface Anchor {
  tl: Corner;
  br?: Corner;
}

interface Drawn {
  _drawing?: { name?: string; anchors?: { range: Anchor; chartNumber?: number; chartExNumber?: number }[] };
  _media: { range?: Anchor }[];
}

/** The library numbers new drawings from 1, whatever the file has: the file's own get out of their way. */
export function renumberDrawing(sheet: Worksheet): void {
  const { _drawing } = sheet as unknown as Drawn;
  if (_drawing) _drawing.name = `drawing${1000 + sheet.id}`;
}

/** A copy of a sheet with its own charts; tables are left out, since their names can't be used twice. */
export function importCopy(sheet: Worksheet, name: string): Worksheet {
  const drawn = sheet as unknown as Drawn;
  const { tables } = sheet;
  const { _drawing } = drawn;
  try {
    sheet.tables = {};
    drawn._drawing = undefined;
    return sheet.workbook.importSheet(sheet, name);
  } finally {
    sheet.tables = tables;
    drawn._drawing = _drawing;
  }
}

/** A chart's own anchor first, then those that the sheet's drawing has for it. */
export function chartAnchors(sheet: Worksheet, chart: Chart): [Anchor, ...Anchor[]] {
  const anchors = (sheet as unknown as Drawn)._drawing?.anchors ?? [];
  const own = anchors.filter(
    (anchor) =>
      (anchor.chartNumber && anchor.chartNumber === chart.chartNumber) ||
      (anchor.chartExNumber && anchor.chartExNumber === chart.chartExNumber),
  );
  return [chart.range, ...own.map(({ range }) => range)];
}

/** Moves charts and pictures with whole rows and columns. */
export function shiftDrawings(sheet: Worksheet, { axis, at, count, across }: Shift): void {
  const whole = across.first === 1 && across.last === (axis === "rows" ? maximumColumns : maximumRows);
  if (!whole) return;
  const side = axis === "rows" ? "nativeRow" : "nativeCol";
  const { _drawing, _media } = sheet as unknown as Drawn;
  const drawn: { range?: Anchor }[] = [...(_drawing?.anchors ?? []), ...sheet.getCharts(), ..._media];
  const corners = new Set(drawn.flatMap(({ range }) => [range?.tl, range?.br]));
  for (const corner of corners) {
    if (corner && corner[side] >= at - 1) corner[side] = Math.max(at - 1, corner[side] + count);
  }
}
