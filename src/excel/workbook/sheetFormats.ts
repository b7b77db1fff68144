/** Formats that are the same on every sheet that the add-in makes. */

/** Points of a column as wide as so many characters of the standard font, Calibri or Aptos 11. */
export function columnPoints(characters: number): number {
  return characters * 5.25 + 3.75;
}

/** Queued: one page wide on A4, with the header row on each page. `headerRow` counts from 1. */
export function queuePrinting({ pageLayout }: Excel.Worksheet, headerRow: number): void {
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.setPrintTitleRows(`$${headerRow}:$${headerRow}`);
}
