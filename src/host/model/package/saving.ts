/** Saves the workbook: the library's package, and what the library leaves out of it. */
import { workbookSettings } from "../excelts/settings";
import { addToPackage, type SavedWorkbook } from "./packageWriting";
import type { OpenedPackage } from "./patch/openedPackage";
import { patchPackage } from "./patch/patchPackage";

interface Opened {
  /** Null for a workbook that no package was opened for. */
  readonly opened: OpenedPackage | null;
}

export async function saveWorkbook(workbook: SavedWorkbook & Opened): Promise<Uint8Array> {
  keepTheActiveTab(workbook);
  if (workbook.opened) return patchPackage(workbook, workbook.opened);
  return workbook.book.write((sink) => addToPackage(sink, workbook));
}

function keepTheActiveTab(workbook: SavedWorkbook): void {
  const { book, activeSheet } = workbook;
  const activeTab = book.tabNumber(activeSheet.worksheet);
  const view = workbookSettings(book).views?.[0] ?? {
    x: 0,
    y: 0,
    width: 28_800,
    height: 17_600,
    firstSheet: 0,
    visibility: "visible",
  };
  book.views = [
    { ...view, firstSheet: Math.min((view as Partial<typeof view>).firstSheet ?? 0, activeTab), activeTab },
  ];
}
