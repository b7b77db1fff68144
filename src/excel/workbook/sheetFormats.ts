/** Formats that are the same on every sheet that the add-in makes. */
import { decoration } from "../host/decorations";
import type { Decoration } from "../host/decorations";

/** Points of a column as wide as so many characters of the standard font, Calibri or Aptos 11. */
export function columnPoints(characters: number): number {
  return characters * 5.25 + 3.75;
}

/** At least a little. */
export function columnCharacters(points: number): number {
  return Math.max(0.1, (points - 3.75) / 5.25);
}

/** In characters of the standard font, from column A on. */
export function columnWidths(widths: readonly number[]): Decoration[] {
  return widths.map((width, column) =>
    decoration("column widths", (sheet) => {
      sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = columnPoints(width);
    }),
  );
}

/** Of the sheet's first rows and columns. */
export function wrappedText(rows: number, columns: number): Decoration[] {
  const wrapped = (set: (format: Excel.RangeFormat) => unknown) =>
    decoration("wrapped text", (sheet) => set(sheet.getRangeByIndexes(0, 0, rows, columns).format));
  return [
    wrapped((format) => (format.verticalAlignment = "Top")),
    wrapped((format) => (format.wrapText = true)),
    wrapped((format) => format.autofitRows()),
  ];
}

/** Of the sheet's only table. */
export const tableStyle = decoration("table style", (sheet) => (sheet.tables.getItemAt(0).style = "TableStyleLight1"));

/** One page wide on A4, with the header row on each page. `headerRow` counts from 1. */
export function printing(headerRow: number): Decoration[] {
  return [
    pageLayout((layout) => (layout.orientation = "Landscape")),
    pageLayout((layout) => (layout.paperSize = "A4")),
    pageLayout((layout) => (layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 })),
    pageLayout((layout) => layout.setPrintTitleRows(`$${headerRow}:$${headerRow}`)),
  ];
}

/** Excel may refuse it where no printer is installed. */
export function pageLayout(set: (layout: Excel.PageLayout) => unknown): Decoration {
  return decoration("page layout", (sheet) => set(sheet.pageLayout));
}

export function frozenRows(rows: number): Decoration {
  return decoration("frozen header rows", (sheet) => sheet.freezePanes.freezeRows(rows));
}
