/** Workbooks in and out of the page. A file that can't be opened is told in one sentence, and the workbook that was open stays. */
import { FileFault } from "../model/faults";
import { openWorkbook } from "../model/workbook";
import type { WorkbookModel } from "../model/workbook";

const sample = "sample-agenda.xlsx";

/** The sample that the page's address asks for with `?workbook=`, by its name alone: it can only be one of the product's own. */
export function sampleName(search: string): string {
  const asked = new URLSearchParams(search).get("workbook");
  return asked !== null && /^[A-Za-z0-9][A-Za-z0-9-]*\.(xlsx|tsv|csv)$/.test(asked) ? asked : sample;
}

/** @throws {FileFault} when there is no such sample. */
export async function openSample(name: string): Promise<WorkbookModel> {
  const answer = await fetch(`/assets/${name}`);
  if (!answer.ok) {
    throw new FileFault("NotAWorkbook", `There is no sample called ${name}: open a workbook of your own instead.`);
  }
  return openWorkbook(new Uint8Array(await answer.arrayBuffer()), name);
}

/** @throws {FileFault} */
export async function openFile(file: File): Promise<WorkbookModel> {
  return openWorkbook(new Uint8Array(await file.arrayBuffer()), file.name);
}

/** Hands the workbook to the browser as a download, always as .xlsx. Answers the name that it was given. */
export async function saveFile(workbook: WorkbookModel): Promise<string> {
  const bytes = await workbook.save();
  const name = workbook.fileName.replace(/\.[^.]+$/, "") + ".xlsx";
  const address = URL.createObjectURL(
    new Blob([new Uint8Array(bytes)], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" }),
  );
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return name;
}
