/** Widths, heights, hidden rows and columns, merges, panes and gridlines of one sheet. */
import { contains, intersection, printArea, printCell, sameArea, type Area } from "../address/addresses";
import type { Sheet } from "../contracts";
import { Refusal } from "../errors";
import type { SheetSection } from "../excelts/changes";
import { seenMerges } from "../excelts/existingCells";
import { sheetSettings } from "../excelts/settings";

/** Calibri 11, Excel's default: its widest digit, and the padding of a column, in pixels. */
const digitPixels = 7;
const paddingPixels = 5;
const pointsPerPixel = 0.75;
/** The library takes this width for "never set". */
const unsetWidth = 9;
const defaultPixels = 64;

export class Layout {
  constructor(private readonly sheet: Sheet) {}

  /** Width in characters of the default font, in points and in pixels at 96 per inch; 0 when hidden. */
  columnWidth(column: number): { characters: number; points: number; pixels: number } {
    const pixels = this.columnHidden(column) ? 0 : this.columnPixels(column);
    return {
      characters: pixels === 0 ? 0 : Math.round(Math.max(0, ((pixels - paddingPixels) / digitPixels) * 100)) / 100,
      points: pixels * pointsPerPixel,
      pixels,
    };
  }

  /** In points, as Range.format.columnWidth takes it. */
  setColumnWidth(first: number, last: number, points: number): void {
    if (!(points >= 0) || points > 1790) throw new Refusal("InvalidArgument", "A column is at most 1790 points wide.");
    const pixels = Math.round(points / pointsPerPixel);
    const width = Math.trunc((pixels / digitPixels) * 256) / 256;
    for (let column = first; column <= last; column += 1) {
      const columnFormat = this.sheet.worksheet.getColumn(column);
      columnFormat.width = width === unsetWidth ? width + 1 / 256 : width;
      columnFormat.hidden = points === 0;
    }
    this.changed({ top: 1, left: first, bottom: 1, right: last }, "columns");
  }

  autofitColumns(first: number, last: number): void {
    this.sheet.workbook.calculateIfStale();
    const used = this.sheet.usedArea(true);
    if (!used) return;
    const from = Math.max(first, used.left);
    const to = Math.min(last, used.right);
    for (let column = from; column <= to; column += 1) this.sheet.worksheet.autoFitColumn(column);
    if (from <= to) this.changed({ top: 1, left: from, bottom: 1, right: to }, "columns");
  }

  /** Points; 0 when hidden. */
  rowHeight(row: number): number {
    const found = this.sheet.worksheet.findRow(row);
    if (found?.hidden) return 0;
    return found?.height ?? this.settings.properties?.defaultRowHeight ?? 15;
  }

  setRowHeight(first: number, last: number, points: number): void {
    if (!(points >= 0) || points > 409.5) throw new Refusal("InvalidArgument", "A row is at most 409.5 points high.");
    for (let row = first; row <= last; row += 1) {
      const found = this.sheet.worksheet.getRow(row);
      found.height = points;
      found.customHeight = true;
      found.hidden = points === 0;
    }
    this.changed({ top: first, left: 1, bottom: last, right: 1 }, "rows");
  }

  autofitRows(first: number, last: number): void {
    const used = this.sheet.usedArea(true);
    if (!used) return;
    this.sheet.workbook.calculateIfStale();
    for (let row = Math.max(first, used.top); row <= Math.min(last, used.bottom); row += 1)
      this.sheet.worksheet.autoFitRow(row);
    this.changed({ top: first, left: 1, bottom: last, right: 1 }, "rows");
  }

  rowHidden(row: number): boolean {
    return this.sheet.worksheet.findRow(row)?.hidden ?? false;
  }

  columnHidden(column: number): boolean {
    return this.sheet.worksheet.columns[column - 1]?.hidden ?? false;
  }

  setRowsHidden(first: number, last: number, hidden: boolean): void {
    for (let row = first; row <= last; row += 1) this.sheet.worksheet.getRow(row).hidden = hidden;
    this.changed({ top: first, left: 1, bottom: last, right: 1 }, "rows");
  }

  setColumnsHidden(first: number, last: number, hidden: boolean): void {
    for (let column = first; column <= last; column += 1) this.sheet.worksheet.getColumn(column).hidden = hidden;
    this.changed({ top: 1, left: first, bottom: 1, right: last }, "columns");
  }

  get merges(): readonly Area[] {
    return seenMerges(this.sheet.worksheet);
  }

  mergeAt(row: number, column: number): Area | null {
    const cell = { top: row, left: column, bottom: row, right: column };
    return this.merges.find((merge) => contains(merge, cell)) ?? null;
  }

  /** The top left cell's content stays, the others' goes. `across` merges each row by itself. Refused over a table. */
  merge(area: Area, across: boolean): void {
    if (this.sheet.tables.some((table) => intersection(table.area, area))) {
      throw new Refusal("InvalidOperation", "Cells of a table cannot be merged.");
    }
    this.unmerge(area);
    const rows = across ? Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index) : [null];
    for (const row of rows) {
      const merged = row === null ? area : { ...area, top: row, bottom: row };
      if (!sameArea(merged, { ...merged, bottom: merged.top, right: merged.left }))
        this.sheet.worksheet.mergeCells(printArea(merged));
    }
    this.sheet.workbook.contentChanged(this.sheet, area);
    this.changed(area);
  }

  unmerge(area: Area): void {
    const touched = this.merges.filter((merge) => intersection(merge, area));
    for (const merge of touched) this.sheet.worksheet.unMergeCells(printCell(merge.top, merge.left));
    if (touched.length > 0) this.changed(area);
  }

  get frozen(): { rows: number; columns: number } {
    const view = this.settings.views?.[0];
    if (view?.state !== "frozen") return { rows: 0, columns: 0 };
    return { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 };
  }

  freeze(rows: number, columns: number): void {
    const [view, ...others] = this.settings.views ?? [];
    const { showGridLines, zoomScale, zoomScaleNormal, rightToLeft, showRowColHeaders } = view ?? {};
    const kept = { showGridLines, zoomScale, zoomScaleNormal, rightToLeft, showRowColHeaders };
    const topLeftCell = printCell(rows + 1, columns + 1);
    this.sheet.worksheet.views = [
      rows + columns > 0
        ? { ...kept, state: "frozen", xSplit: columns, ySplit: rows, topLeftCell }
        : { ...kept, state: "normal" },
      ...others,
    ] as typeof this.sheet.worksheet.views;
    this.sheet.formatChanged(null, "views");
  }

  get showGridlines(): boolean {
    return this.settings.views?.[0]?.showGridLines ?? true;
  }

  setShowGridlines(show: boolean): void {
    const [view, ...others] = this.settings.views ?? [];
    this.sheet.worksheet.views = [
      { state: "normal", ...view, showGridLines: show },
      ...others,
    ] as typeof this.sheet.worksheet.views;
    this.sheet.formatChanged(null, "views");
  }

  private columnPixels(column: number): number {
    const width = this.sheet.worksheet.columns[column - 1]?.width ?? this.settings.properties?.defaultColWidth;
    if (width === undefined || width === unsetWidth) return defaultPixels;
    return Math.trunc(((256 * width + Math.trunc(128 / digitPixels)) / 256) * digitPixels);
  }

  private get settings() {
    return sheetSettings(this.sheet.worksheet);
  }

  private changed(area: Area, section?: SheetSection): void {
    this.sheet.formatChanged(area, section);
  }
}
