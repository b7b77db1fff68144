/** Only here does Excel run our work. Waits a bounded time while a person is typing in a cell. */
import { editingCode, faultCode } from "./faults";

const waitMilliseconds = 400;
const longestWaitMilliseconds = 4_000;

/** Runs `work`, and starts it again if a person was typing. Throws Excel's error when they type for longer than that. */
export async function runExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  for (let waited = 0; ; waited += waitMilliseconds) {
    try {
      return await Excel.run(runOptions(), work);
    } catch (error) {
      if (faultCode(error) !== editingCode || waited >= longestWaitMilliseconds) throw error;
      await new Promise((resolve) => setTimeout(resolve, waitMilliseconds));
    }
  }
}

/** All that one run writes is one step of undo, where Excel can. */
function runOptions(): Excel.RunOptions {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.20") ? { mergeUndoGroup: true } : {};
}
