/** From a file's bytes to the model: its first bytes say what it is, then the ending of its name. */
import { maximumColumns, maximumRows } from "./address/addresses";
import { Refusal } from "./errors";
import { FileError } from "../../ooxml/fileError";
import { damaged, openPackage, unpacked } from "../../ooxml/openPackage";
import { endingOf, notAWorkbook } from "../../ooxml/packageKind";
import type { PackedFile } from "../../ooxml/packedFiles";
import { ExceltsWorkbook } from "./excelts/exceltsWorkbook";
import { captureSheet } from "./package/capturePreserved";
import { locksStructure } from "./package/structureElement";
import {
  nameComments,
  partText,
  sheetParts,
  storedProperties,
  storedXml,
  tableStyleNames,
  type Parts,
} from "./package/packageReading";
import { keepOpened } from "./package/patch/openedPackage";
import { readDelimitedText } from "./package/textFile";
import { WorkbookModel } from "./workbook";

const openable = "an .xlsx, .xlsm, .tsv or .csv file";

/** Opens .xlsx, .xlsm (whose macros never run), .tsv or .csv. Throws FileError. */
export async function openWorkbook(bytes: Uint8Array, fileName: string): Promise<WorkbookModel> {
  const files = openPackage(bytes, fileName);
  if (files !== null) return openParts(bytes, partsOf(files, fileName), fileName);
  if (/\.(tsv|txt)$/i.test(fileName)) return openText(bytes, fileName, "\t");
  if (/\.csv$/i.test(fileName)) return openText(bytes, fileName, null);
  throw notAWorkbook(fileName, openable);
}

/** One empty sheet, "Sheet1". */
export function newWorkbook(): WorkbookModel {
  const book = new ExceltsWorkbook();
  book.addWorksheet("Sheet1");
  return new WorkbookModel(book, "Book1.xlsx");
}

async function openParts(bytes: Uint8Array, parts: Parts, fileName: string): Promise<WorkbookModel> {
  const ending = endingOf((path) => partText(parts, path), fileName, openable);
  const book = new ExceltsWorkbook();
  try {
    await book.load(parts);
  } catch (error) {
    throw damaged(fileName, error instanceof Error ? error.message : String(error));
  }
  if (book.worksheets.length === 0) throw notAWorkbook(fileName, openable);
  const model = new WorkbookModel(book, fileName);
  captureParts(model, parts);
  model.opened = keepOpened(model, bytes, parts, ending);
  return model;
}

function captureParts(model: WorkbookModel, parts: Parts): void {
  for (const part of sheetParts(parts)) {
    const sheet = model.sheets.find(({ worksheet }) => worksheet.id === part.sheetId);
    if (!sheet) continue;
    for (const { key, value } of storedProperties(parts, part)) sheet.customProperties.set(key, value);
    captureSheet(sheet, part, parts);
  }
  if (locksStructure(partText(parts, "xl/workbook.xml") ?? ""))
    model.book.protection = { ...model.book.protection, lockStructure: true };
  model.book.tableStyles = tableStyleNames(parts);
  for (const { name, scope, comment } of nameComments(parts)) {
    const stored = model.book.storedNames.find((one) => one.name === name && (one.sheet === null) === !scope);
    if (stored) stored.comment = comment;
  }
  for (const { id, xml } of storedXml(parts)) keepXml(model, id, xml);
}

/** A part that is not XML is nobody's setting: it is dropped, and the workbook is opened. */
function keepXml(model: WorkbookModel, id: string, xml: string): void {
  try {
    model.customXml.put(id, xml);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

function partsOf(files: readonly PackedFile[], fileName: string): Parts {
  return Object.fromEntries(files.map((file) => [file.name, unpacked(file, fileName)]));
}

function openText(bytes: Uint8Array, fileName: string, delimiter: string | null): WorkbookModel {
  const rows = readDelimitedText(bytes, delimiter, fileName);
  if (rows.length > maximumRows) {
    throw new FileError(
      "TooManyRows",
      `"${fileName}" has ${rows.length} rows and a sheet has at most 1,048,576: split the file.`,
    );
  }
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (columns > maximumColumns) {
    throw new FileError(
      "TooManyColumns",
      `"${fileName}" has ${columns} columns and a sheet has at most 16,384: split the file.`,
    );
  }
  const model = newWorkbookNamed(fileName);
  const { cells } = model.activeSheet;
  rows.forEach((row, index) => row.forEach((text, column) => cells.fill(index + 1, column + 1, text)));
  return model;
}

/** Excel names the sheet of a text file after the file. */
function newWorkbookNamed(fileName: string): WorkbookModel {
  const book = new ExceltsWorkbook();
  const stem = fileName
    .replace(/^.*[\\/]/, "")
    .replace(/\.[^.]*$/, "")
    .replace(/[:\\/?*[\]]/g, " ")
    .slice(0, 31)
    .replace(/^'+|'+$/g, "")
    .trim();
  book.addWorksheet(stem === "" || stem.toLowerCase() === "history" ? "Sheet1" : stem);
  return new WorkbookModel(book, fileName);
}
