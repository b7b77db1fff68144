/** The sample workbook, the same every time: nothing in it comes from the clock. */
import { Workbook } from "@cj-tech-master/excelts";
import type { Fill, Font, Worksheet } from "@cj-tech-master/excelts";
import { sampleActions } from "./sampleActions";
import type { SampleAction } from "./sampleActions";

/** Of the file and its parts, so that they don't change from one making to the next. */
const made = new Date(Date.UTC(2026, 9, 28, 9));

const headerRow = 5;
const ink = "FF1F2933";
const brand = "FF2F5D8C";
const line = "FFD5DCE4";

interface SampleColumn {
  name: string;
  /** In characters of the default font. */
  width: number;
  key: keyof SampleAction;
}
const columns: SampleColumn[] = [
  { name: "Ref", width: 6, key: "ref" },
  { name: "Aim", width: 20, key: "aim" },
  { name: "Action", width: 42, key: "action" },
  { name: "Status comment", width: 52, key: "comment" },
  { name: "Owner", width: 22, key: "owner" },
  { name: "RAG", width: 11, key: "rating" },
  { name: "Due date", width: 14, key: "due" },
  { name: "Last updated", width: 14, key: "updated" },
];

/** Fill and font colour: pale pairs of good contrast, and the strong fills that people paint by hand. */
const fills: Record<NonNullable<SampleAction["fill"]>, [string, string]> = {
  red: ["FFF4D7D7", "FF651B1B"],
  amber: ["FFFFEE80", "FF7A3C1C"],
  green: ["FFCFE4DC", "FF083D29"],
  blue: ["FFD2E2F1", "FF0F385C"],
  "strong amber": ["FFFFC000", ink],
  "strong green": ["FF92D050", ink],
};

export async function sampleWorkbook(): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.title = "Saltmere and Hollin Valley Partnership: action agenda";
  workbook.creator = "Saltmere and Hollin Valley Partnership";
  workbook.lastModifiedBy = workbook.creator;
  workbook.created = made;
  workbook.modified = made;
  addAgenda(workbook.addWorksheet("Action agenda"));
  addGuidance(workbook.addWorksheet("About this agenda"));
  return new Uint8Array(await workbook.xlsx.writeBuffer({ zip: { modTime: made } }));
}

function addAgenda(sheet: Worksheet): void {
  sheet.views = [{ state: "frozen", xSplit: 0, ySplit: headerRow, showGridLines: false, activeCell: "A1" }];
  columns.forEach((column, index) => (sheet.getColumn(index + 1).width = column.width));
  addTitle(sheet, "Action agenda 2026 to 2028");
  sheet.getCell("A2").value = "Saltmere and Hollin Valley Partnership";
  sheet.getCell("A2").font = font({});
  sheet.getCell("A3").value = "Position at 28 October 2026, for the partnership board";
  sheet.getCell("A3").font = font({ italic: true, color: { argb: "FF52606D" } });
  sheet.addTable({
    name: "ActionAgenda",
    ref: `A${headerRow}`,
    headerRow: true,
    style: { theme: "TableStyleLight1", showRowStripes: false },
    columns: columns.map(({ name }) => ({ name, filterButton: true })),
    rows: sampleActions.map((action) => columns.map(({ key }) => cellValue(key, action[key]))),
  });
  styleHeader(sheet);
  sampleActions.forEach((action, index) => styleRow(sheet, headerRow + 1 + index, action));
  const last = headerRow + sampleActions.length;
  sheet.dataValidations.add(`F${headerRow + 1}:F${last}`, {
    type: "list",
    allowBlank: true,
    formulae: ['"Red,Amber,Green,Blue"'],
    showErrorMessage: true,
    errorStyle: "warning",
    errorTitle: "RAG rating",
    error: "Choose Red, Amber, Green or Blue (complete).",
  });
  sheet.pageSetup = {
    ...sheet.pageSetup,
    orientation: "landscape",
    paperSize: 9,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${headerRow}:${headerRow}`,
    printArea: `A1:H${last}`,
  };
  sheet.headerFooter = { ...sheet.headerFooter, oddFooter: "&LAction agenda&RPage &P of &N" };
}

/** Dates are written as Excel's own, so that they sort and filter; a date in words stays as it was typed. */
function cellValue(key: keyof SampleAction, text: string | null): string | Date | null {
  const isDate = (key === "due" || key === "updated") && /^\d{4}-\d\d-\d\d$/.test(text ?? "");
  return isDate ? new Date(`${text}T00:00:00Z`) : text || null;
}

function addTitle(sheet: Worksheet, text: string): void {
  const title = sheet.getCell("A1");
  title.value = text;
  title.font = font({ bold: true, size: 18, color: { argb: brand } });
  sheet.getRow(1).height = 27;
}

function styleHeader(sheet: Worksheet): void {
  sheet.getRow(headerRow).height = 24;
  columns.forEach((_, index) => {
    const cell = sheet.getCell(headerRow, index + 1);
    cell.font = font({ bold: true, color: { argb: "FFFFFFFF" } });
    cell.fill = solid(brand);
    cell.alignment = { vertical: "middle", wrapText: true };
  });
}

function styleRow(sheet: Worksheet, row: number, action: SampleAction): void {
  columns.forEach(({ key }, index) => {
    const cell = sheet.getCell(row, index + 1);
    cell.font = font({});
    cell.alignment = { vertical: "top", wrapText: true };
    cell.border = { bottom: { style: "thin", color: { argb: line } } };
    if (key === "due" || key === "updated") {
      cell.numFmt = "d mmm yyyy";
      cell.alignment = { vertical: "top", horizontal: "left", indent: 1 };
    }
    if (key === "rating" && action.fill !== null) {
      const [fill, text] = fills[action.fill];
      cell.fill = solid(fill);
      cell.font = font({ bold: true, color: { argb: text } });
    }
  });
  const lines = columns.map(({ key, width }) => Math.ceil((action[key] ?? "").length / width));
  sheet.getRow(row).height = Math.max(2, ...lines) * 15 + 4;
}

function addGuidance(sheet: Worksheet): void {
  sheet.views = [{ state: "normal", showGridLines: false, activeCell: "A1" }];
  sheet.getColumn(1).width = 18;
  sheet.getColumn(2).width = 94;
  addTitle(sheet, "About this agenda");
  sheet.pageSetup = { ...sheet.pageSetup, orientation: "portrait", paperSize: 9, fitToPage: true, fitToHeight: 0 };
  const guidance: [string, string][] = [
    ["What it is", "What the partnership has undertaken to do. Saltmere and its people are invented."],
    [
      "Who keeps it",
      "Each lead officer updates their own rows by the 25th of the month; the programme office checks them.",
    ],
    ["Owner", "The lead first, then anyone who supports them in brackets: “Priya (with Tom & Asha)”."],
    ["Red", "Will not be done by the due date unless something changes. The comment says what is needed."],
    ["Amber", "At risk. The comment says what is being done about it."],
    ["Green", "On track to be done by the due date."],
    ["Blue", "Complete."],
    ["Due date", "The day by which the action will be done. Changed only by the board."],
    ["Last updated", "The day on which the lead last looked at the row, even where nothing has changed."],
  ];
  guidance.forEach(([term, meaning], index) => {
    const row = index + 3;
    sheet.getCell(row, 1).value = term;
    sheet.getCell(row, 1).font = font({ bold: true });
    sheet.getCell(row, 2).value = meaning;
    sheet.getCell(row, 2).font = font({});
    sheet.getRow(row).height = meaning.length > 100 ? 34 : 20;
    for (const column of [1, 2]) sheet.getCell(row, column).alignment = { vertical: "top", wrapText: true };
    const pair = { Red: fills.red, Amber: fills.amber, Green: fills.green, Blue: fills.blue }[term];
    if (pair !== undefined) {
      sheet.getCell(row, 1).fill = solid(pair[0]);
      sheet.getCell(row, 1).font = font({ bold: true, color: { argb: pair[1] } });
    }
  });
}

/** A cell that names some of its font must name all of it, or readers choose the rest. */
function font(change: Partial<Font>): Partial<Font> {
  return { name: "Calibri", family: 2, size: 11, ...change };
}

function solid(argb: string): Fill {
  return { type: "pattern", pattern: "solid", fgColor: { argb } };
}
