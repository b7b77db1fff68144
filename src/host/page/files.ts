/** Opens and saves workbooks. A file that can't be opened is refused in one sentence, and the open workbook stays. */
import { FileError } from "../../ooxml/fileError";
import { openWorkbook } from "../model/openWorkbook";
import { refuseTooLarge } from "../../ooxml/openPackage";
import type { WorkbookModel } from "../model/workbook";
import { notKeptLine } from "./notKeptLine";

const mediaTypes = {
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xlsm": "application/vnd.ms-excel.sheet.macroEnabled.12",
};

const defaultSample = "sample-agenda.xlsx";

/** The sample that the page's address names with `?workbook=`, without folders: it can only be one of the product's own. */
export function sampleName(search: string): string {
  const name = new URLSearchParams(search).get("workbook");
  return name !== null && /^[A-Za-z0-9][A-Za-z0-9-]*\.(xlsx|tsv|csv)$/.test(name) ? name : defaultSample;
}

/** @throws {FileError} when there is no such sample. */
export async function openSample(name: string): Promise<WorkbookModel> {
  const answer = await fetch(`/assets/${name}`);
  if (!answer.ok) {
    throw new FileError("NotAWorkbook", `There is no sample called ${name}: open a workbook of your own instead.`);
  }
  return openWorkbook(new Uint8Array(await answer.arrayBuffer()), name);
}

/** @throws {FileError} */
export async function openFile(file: File): Promise<WorkbookModel> {
  refuseTooLarge(file.size, file.name);
  return openWorkbook(new Uint8Array(await file.arrayBuffer()), file.name);
}

interface SavedFile {
  name: string;
  /** One line for what the file could not keep, null where it kept everything. */
  notKept: string | null;
}

/** Hands the workbook to the browser as a download, as .xlsm where it has macros and else as .xlsx. */
export async function saveFile(workbook: WorkbookModel): Promise<SavedFile> {
  const bytes = await workbook.save();
  const name = workbook.fileName.replace(/\.[^.]+$/, "") + workbook.fileEnding;
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaTypes[workbook.fileEnding] }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return { name, notKept: notKeptLine(workbook, bytes) };
}
