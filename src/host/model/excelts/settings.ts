/** Views, properties and page set-up as a file has them: any may be missing, whatever the library's types promise. */
import type { Workbook, Worksheet } from "@cj-tech-master/excelts";

interface SheetSettings {
  views?: Worksheet["views"];
  properties?: Worksheet["properties"];
  pageSetup?: Partial<Worksheet["pageSetup"]>;
  headerFooter?: Partial<Worksheet["headerFooter"]>;
}

interface WorkbookSettings {
  views?: Workbook["views"];
  properties?: Partial<Workbook["properties"]>;
}

export function sheetSettings(sheet: Worksheet): SheetSettings {
  return sheet;
}

export function workbookSettings(book: Workbook): WorkbookSettings {
  return book;
}
