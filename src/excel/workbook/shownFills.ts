/** Fills as cells show them, those of conditional formats too: only a newer Excel can say them. */

/** Queues reading them; null where this Excel (before ExcelApi 1.19) or its office.js lacks the member. */
export function queueShownFills(cells: Excel.Range): OfficeExtension.ClientResult<Excel.CellProperties[][]> | null {
  const canRead =
    Office.context.requirements.isSetSupported("ExcelApi", "1.19") &&
    "getDisplayedCellProperties" in Excel.Range.prototype;
  return canRead ? cells.getDisplayedCellProperties({ format: { fill: { color: true } } }) : null;
}
