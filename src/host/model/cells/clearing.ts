/** Range.clear: contents, formats, links, or all of them. */
import { contains, intersection, isWholeColumns, isWholeRows, type Area } from "../address/addresses";
import type { Sheet } from "../contracts";
import { Refusal } from "../errors";
import { changedBeyondCells, changesOf } from "../excelts/changes";
import { eachCell, eachRow } from "../excelts/existingCells";
import { ValueType, type Cell } from "../excelts/library";
import { changeStyles } from "../style/storedStyles";

/** Excel.ClearApplyTo. */
export type ClearWhat = "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks";

/** Only cells that exist are visited, however large the area. */
export function clearCells(sheet: Sheet, area: Area, what: ClearWhat): void {
  refusePartOfMerge(sheet, area);
  if (what === "All") {
    for (const merge of sheet.layout.merges) if (contains(area, merge)) sheet.layout.unmerge(merge);
    sheet.conditionalFormats.clear(area);
    sheet.validations.set(area, null);
  }
  eachRow(sheet.worksheet, (row) => {
    if (row.number < area.top || row.number > area.bottom) return;
    eachCell(row, (cell) => {
      if (cell.col < area.left || cell.col > area.right) return;
      if (cell.type === ValueType.Hyperlink || cell.comment) changedBeyondCells(sheet.worksheet);
      clearCell(cell, what);
      if (what === "Contents") changesOf(sheet.worksheet)?.content(row.number, cell.col);
      else changesOf(sheet.worksheet)?.format(row.number, cell.col);
    });
  });
  const formats = what === "All" || what === "Formats";
  if (formats && (isWholeColumns(area) || isWholeRows(area))) changeStyles(sheet.worksheet, area, () => ({}));
}

function clearCell(cell: Cell, what: ClearWhat): void {
  if (what === "Hyperlinks" || what === "RemoveHyperlinks") {
    if (cell.type === ValueType.Hyperlink) cell.value = cell.text;
    if (what === "RemoveHyperlinks") cell.style = {};
    return;
  }
  if ((what === "All" || what === "Contents") && cell.type !== ValueType.Merge) cell.value = null;
  if (what === "All" || what === "Formats") cell.style = {};
  if (what === "All") cell.comment = undefined;
}

function refusePartOfMerge(sheet: Sheet, area: Area): void {
  if (sheet.layout.merges.some((merge) => intersection(merge, area) && !contains(area, merge))) {
    throw new Refusal("InvalidOperation", "A part of a merged cell cannot be changed.");
  }
}
