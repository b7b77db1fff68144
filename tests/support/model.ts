/** The model in tests: opened again after saving, and the refusal that a test expects. */
import { openWorkbook } from "../../src/host/model/openWorkbook";
import { Refusal, type RefusalCode } from "../../src/host/model/errors";
import type { SheetModel } from "../../src/host/model/sheet/sheet";
import type { WorkbookModel } from "../../src/host/model/workbook";

/** The active sheet of the workbook, saved and opened again. */
export async function reopened(book: WorkbookModel): Promise<SheetModel> {
  return (await openWorkbook(await book.save(), "again.xlsx")).activeSheet;
}

/** Does what the model refuses, and answers the code of the refusal. Fails the test where it is not refused. */
export function refusalOf(work: () => unknown): RefusalCode {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  throw new Error("The model would have refused this.");
}
