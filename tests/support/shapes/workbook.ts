/** A shape as a workbook: its text on one sheet among others, with the merged cells, number formats and fills that its truth names. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import type { Worksheet } from "@cj-tech-master/excelts";
import { bytesOf } from "../../fixtures/workbooks";
import { readDelimitedText } from "../../../src/host/model/package/textFile";

export interface WorkbookLook {
  /** The name of the sheet that the text goes on. */
  sheet: string;
  /** The other sheets, by name, and the files of their text. */
  beside?: Record<string, string>;
  /** Names of other sheets that come before. */
  first?: string[];
  merges?: string[];
  /** Number formats by column letter: ISO dates of the column become Excel's dates. */
  formats?: Record<string, string>;
  /** Colours by cell, "FFC00000". */
  fills?: Record<string, string>;
}

export function shapeWorkbook(folder: string, name: string, look: WorkbookLook): Promise<Uint8Array> {
  const workbook = new Workbook();
  const beside = Object.entries(look.beside ?? {});
  const isFirst = ([sheet]: [string, string]) => look.first?.includes(sheet) ?? false;
  const add = ([sheet, file]: [string, string]) => addSheet(workbook, sheet, join(folder, file));
  beside.filter(isFirst).forEach(add);
  dress(add([look.sheet, `${name}.tsv`]), look);
  beside.filter((one) => !isFirst(one)).forEach(add);
  return bytesOf(workbook);
}

function addSheet(workbook: Workbook, name: string, file: string): Worksheet {
  const sheet = workbook.addWorksheet(name);
  readDelimitedText(readFileSync(file), "\t", file).forEach((cells, row) =>
    cells.forEach((text, column) => {
      if (text !== "") sheet.getCell(row + 1, column + 1).value = text;
    }),
  );
  return sheet;
}

function dress(sheet: Worksheet, { merges = [], formats = {}, fills = {} }: WorkbookLook): void {
  for (const merge of merges) sheet.mergeCells(merge);
  for (const [column, format] of Object.entries(formats)) {
    sheet.getColumn(column).eachCell((cell) => {
      if (typeof cell.value !== "string" || !/^\d{4}-\d\d-\d\d$/.test(cell.value)) return;
      cell.value = new Date(`${cell.value}T00:00:00Z`);
      cell.numFmt = format;
    });
  }
  for (const [cell, color] of Object.entries(fills)) {
    sheet.getCell(cell).fill = { type: "pattern", pattern: "solid", fgColor: { argb: color } };
  }
}
