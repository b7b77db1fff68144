/** Looks that all sheets share which the add-in makes. */

/** Points of a column that holds so many characters of the standard font, Calibri or Aptos 11. */
export function columnPoints(characters: number): number {
  return characters * 5.25 + 3.75;
}

/** Queued: one page wide on A4, the header row, counted from 1, again on each page. */
export function queuePrinting({ pageLayout }: Excel.Worksheet, headerRow: number): void {
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.setPrintTitleRows(`$${headerRow}:$${headerRow}`);
}
