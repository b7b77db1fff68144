/**
 * Scans the workbook in three round trips, whatever its size: its sheets, tables and marks, the settings, and the head of
 * everything that may be an agenda. More are needed only where no head has one, or where many sheets are wide.
 */
import type { AgendaSearch } from "../../agenda/find/find";
import type { DateSystem } from "../../agenda/model/grid";
import type { Settings } from "../../agenda/model/settings";
import { settingsFromXml } from "../../agenda/source/settingsXml";
import { queueSettingsPart, queueSettingsXml } from "../stores/settings";
import { searchSheets } from "./heads";
import { queueStructure } from "./protection";
import type { Structure } from "./protection";
import type { HeadSearch } from "./heads";
import { queueSheets, sheetItemProperties, tableItemProperties } from "./scannedSheets";
import type { ScannedSheet } from "./scannedSheets";

export interface WorkbookScan {
  sheets: ScannedSheet[];
  dateSystem: DateSystem;
  settings: Settings;
  notices: string[];
  structure: Structure;
  search: AgendaSearch;
  /** Where sheets that may have an agenda have content, by id of the sheet. */
  stretches: HeadSearch["stretches"];
}

export async function scanWorkbook(context: Excel.RequestContext): Promise<WorkbookScan> {
  const { workbook } = context;
  const sheetItems = workbook.worksheets.load(sheetItemProperties);
  const tableItems = workbook.tables.load(tableItemProperties);
  const settingsParts = queueSettingsPart(context);
  const structure = queueStructure(context);
  // Day 0 of the two systems differs by 1,462 days; no member of Excel says which one a workbook uses.
  const millennium = workbook.functions.date(2000, 1, 1).load("value");
  await context.sync();

  const queuedSheets = queueSheets(sheetItems, tableItems);
  const settingsXml = queueSettingsXml(settingsParts);
  await context.sync();

  const sheets = queuedSheets.take();
  const { settings, notices } = settingsFromXml(settingsXml.map(({ value }) => value));
  await findLostMarks(sheets, settings);
  const { search, stretches } = await searchSheets(context, sheets, settings);
  return {
    sheets,
    dateSystem: millennium.value === 36_526 ? 1900 : 1904,
    settings,
    notices,
    structure,
    search,
    stretches,
  };
}

/** What knows our tables is loaded only where a sheet without a mark may have one of them. */
async function findLostMarks(sheets: readonly ScannedSheet[], settings: Settings): Promise<void> {
  for (const sheet of sheets) {
    if (sheet.mark !== null || !sheet.tables.some(({ header }) => header)) continue;
    sheet.lostMark = (await import("../../agenda/sheets")).lostMarkOf(sheet, settings);
  }
}
