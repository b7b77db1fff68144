/** The sheets and tables of a workbook, with the marks of generated sheets, as a scan sees them. */
import { markKey } from "../../agenda/model/generatedSheets";
import { queueNoteCounts } from "./cellNotes";
import type { NoteCounts } from "./cellNotes";
import { areaOf, areaProperties } from "./ranges";
import type { Area } from "../../agenda/source/sheetOutline";

interface ScannedTable {
  id: string;
  name: string;
  area: Area;
  /** Read only where the table's name begins as ours do. */
  header: unknown[] | null;
}

export interface ScannedSheet {
  id: string;
  name: string;
  visible: boolean;
  /** A person may show it again: not so where only a macro can. */
  hidden: boolean;
  /** What the add-in made the sheet for; null on a person's own sheet. */
  mark: string | null;
  /** The mark that the sheet seems to have lost: its table has the name and the headers of one of ours. */
  lostMark: string | null;
  used: Area | null;
  tables: ScannedTable[];
  noteCounts: NoteCounts;
}

/** Properties of the two collections that `queueSheets` needs to be loaded. */
export const sheetItemProperties = "items/id,items/name,items/visibility";
export const tableItemProperties = "items/id,items/name";

export function queueSheets(
  sheetItems: Excel.WorksheetCollection,
  tableItems: Excel.TableCollection,
): { take(): ScannedSheet[] } {
  const sheetParts = sheetItems.items.map((sheet) => ({
    sheet,
    mark: sheet.customProperties.getItemOrNullObject(markKey).load("value"),
    used: sheet.getUsedRangeOrNullObject(true).load(areaProperties),
    noteCounts: queueNoteCounts(sheet),
  }));
  const tableParts = tableItems.items.map((table) => ({
    table,
    range: table.getRange().load(areaProperties),
    header: table.name.startsWith("RAG") ? table.getRange().getRow(0).load("values") : null,
    sheet: table.worksheet.load("id"),
  }));
  return {
    take: () =>
      sheetParts.map(({ sheet, mark, used, noteCounts }) => ({
        id: sheet.id,
        name: sheet.name,
        visible: sheet.visibility === Excel.SheetVisibility.visible,
        hidden: sheet.visibility === Excel.SheetVisibility.hidden,
        mark: mark.isNullObject ? null : mark.value,
        lostMark: null,
        used: used.isNullObject ? null : areaOf(used),
        tables: tableParts
          .filter((part) => part.sheet.id === sheet.id)
          .map(({ table, range, header }) => ({
            id: table.id,
            name: table.name,
            area: areaOf(range),
            header: (header?.values[0] as unknown[] | undefined) ?? null,
          })),
        noteCounts: noteCounts.take(),
      })),
  };
}

export function isPassedOver({ hidden, mark, lostMark, used }: ScannedSheet): boolean {
  return hidden && (mark ?? lostMark) === null && used !== null;
}

/** A generated sheet is never taken for an agenda, nor one that nobody sees. */
export function mayHaveAgenda({ visible, mark, lostMark }: ScannedSheet): boolean {
  return visible && (mark ?? lostMark) === null;
}
