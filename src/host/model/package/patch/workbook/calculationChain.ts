/** The order of calculation that Excel keeps: it is repaired with a warning where it names a cell that has no formula. */
import { readReference } from "../../../address/addresses";
import { unopenedSheet } from "../../../excelts/unopened/unopenedSheets";
import type { SavedWorkbook } from "../../packageWriting";
import { attributeOf } from "../../../../../ooxml/xmlElements";
import type { PackageEdit } from "../packageEdit";

const workbookPath = "xl/workbook.xml";

/** Excel makes a chain where a file has none. */
export function dropStaleChain(edit: PackageEdit, { sheets }: SavedWorkbook): void {
  const chain = edit.relationships(workbookPath).find(({ kind }) => kind === "calcChain");
  if (!chain) return;
  let sheetId = "";
  const stale = ((edit.text(chain.target) ?? "").match(/<(?:\w+:)?c\s[^>]*>/g) ?? []).some((entry) => {
    sheetId = attributeOf(entry, "i") ?? sheetId;
    const area = readReference(attributeOf(entry, "r") ?? "")?.area;
    const sheet = sheets.find(({ worksheet }) => String(worksheet.id) === sheetId)?.worksheet;
    // A sheet that is not opened has the formulas that it had.
    if (area && sheet && unopenedSheet(sheet)) return false;
    return !area || !sheet?.findCell(area.top, area.left)?.formula;
  });
  if (!stale) return;
  edit.unrelate(workbookPath, chain.id);
  edit.remove(chain.target);
}
