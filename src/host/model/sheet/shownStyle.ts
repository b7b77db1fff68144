/** A cell's style with conditional formats and the table's style on top. */
import type { CellStyle } from "../style/styles";
import { storedStyle } from "../style/storedStyles";
import { tableCellFormat } from "../table/tableStyles";
import type { SheetModel } from "./sheet";

/** Null where a rule at the cell can't be computed by this model. */
export function shownStyle(sheet: SheetModel, row: number, column: number): CellStyle | null {
  const rules = sheet.conditionalFormats.shown(row, column);
  if (rules === "unknown") return null;
  const own = sheet.styles.style(row, column);
  const hasFontColor = Boolean(storedStyle(sheet.worksheet, row, column).font?.color);
  const table = sheet.tableAt(row, column);
  const format = table ? tableCellFormat(table, row, column, sheet.styles.colors) : null;
  return {
    ...own,
    fillColor: rules.fillColor ?? own.fillColor ?? format?.fillColor ?? null,
    fontColor: rules.fontColor ?? (hasFontColor ? own.fontColor : (format?.fontColor ?? own.fontColor)),
    bold: rules.bold ?? (own.bold || (format?.bold ?? false)),
    italic: rules.italic ?? own.italic,
    strikethrough: rules.strikethrough ?? own.strikethrough,
  };
}
