/** From a file's bytes to the model: its first bytes say what it is, then the ending of its name. */
import { maximumColumns, maximumRows } from "./address/addresses";
import { FileError, Refusal } from "./errors";
import { ExceltsWorkbook } from "./excelts/exceltsWorkbook";
import { captureSheet } from "./package/capturePreserved";
import { endingOf } from "./package/packageKind";
import { locksStructure } from "./package/structureElement";
import { endOfDirectory, packedFiles } from "./package/packedFiles";
import { nameComments, partText, sheetParts, storedProperties, storedXml, type Parts } from "./package/packageReading";
import { keepOpened } from "./package/patch/openedPackage";
import { readDelimitedText } from "./package/textFile";
import { WorkbookModel } from "./workbook";

/** A text, or an unpacked workbook, is kept in memory as a string: no more than this many bytes. */
export const largestFile = 400_000_000;

/** Opens .xlsx, .xlsm (whose macros never run), .tsv or .csv. Throws FileError. */
export async function openWorkbook(bytes: Uint8Array, fileName: string): Promise<WorkbookModel> {
  refuseTooLarge(bytes.length, fileName);
  if (bytes.length === 0)
    throw new FileError("Empty", `"${fileName}" is empty: choose a workbook that has been saved with its contents.`);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) throw compoundFileError(bytes, fileName);
  if (startsWith(bytes, [0x50, 0x4b])) return openPackage(bytes, fileName);
  if (/\.(tsv|txt)$/i.test(fileName)) return openText(bytes, fileName, "\t");
  if (/\.csv$/i.test(fileName)) return openText(bytes, fileName, null);
  throw notAWorkbook(fileName);
}

/** For a file before it is read: the longest text that JavaScript takes is not much longer. Throws FileError. */
export function refuseTooLarge(size: number, fileName: string, largest = largestFile): void {
  if (size <= largest) return;
  const megabytes = Math.round(largest / 1_000_000);
  throw new FileError(
    "TooLarge",
    `"${fileName}" is larger than ${megabytes} MB, which no agenda needs: check where it came from, or split it.`,
  );
}

/** One empty sheet, "Sheet1". */
export function newWorkbook(): WorkbookModel {
  const book = new ExceltsWorkbook();
  book.addWorksheet("Sheet1");
  return new WorkbookModel(book, "Book1.xlsx");
}

async function openPackage(bytes: Uint8Array, fileName: string): Promise<WorkbookModel> {
  const parts = unpack(bytes, fileName);
  const ending = endingOf(parts, fileName);
  const book = new ExceltsWorkbook();
  try {
    await book.load(parts);
  } catch (error) {
    throw new FileError(
      "CutOff",
      `"${fileName}" is damaged (${error instanceof Error ? error.message : String(error)}): open it in Excel, let Excel repair it, and save it again.`,
    );
  }
  if (book.worksheets.length === 0) throw notAWorkbook(fileName);
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
  model.documentProperties = partText(parts, "docProps/custom.xml");
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

function unpack(bytes: Uint8Array, fileName: string): Parts {
  if (endOfDirectory(bytes) === null) {
    throw new FileError("CutOff", `"${fileName}" is cut off before its end: copy or download it again.`);
  }
  try {
    const files = packedFiles(bytes);
    if (files.reduce((sum, { size }) => sum + size, 0) > largestFile) {
      throw new FileError(
        "TooLarge",
        `"${fileName}" unpacks to more than 400 MB, which no agenda needs: check where it came from, or split it.`,
      );
    }
    return Object.fromEntries(files.map((file) => [file.name, file.unpack()]));
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError("CutOff", `"${fileName}" is damaged and can't be unpacked: copy or download it again.`);
  }
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

function compoundFileError(bytes: Uint8Array, fileName: string): FileError {
  return containsUtf16(bytes, "EncryptedPackage")
    ? new FileError(
        "Encrypted",
        `"${fileName}" is protected with a password to open: open it in Excel, remove the password (File, Info), and save it again.`,
      )
    : new FileError(
        "OldFormat",
        `"${fileName}" is in the old .xls format: open it in Excel and save it as an Excel Workbook (.xlsx).`,
      );
}

function notAWorkbook(fileName: string): FileError {
  return new FileError("NotAWorkbook", `"${fileName}" is not a workbook: choose an .xlsx, .xlsm, .tsv or .csv file.`);
}

function startsWith(bytes: Uint8Array, signature: number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function containsUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = Array.from(text, (letter) => [letter.charCodeAt(0), 0]).flat();
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
