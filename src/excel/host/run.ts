/** Only here does Excel run our work. Waits a bounded time while a person is typing in a cell. */
import { editingCode, ExcelTooOld, faultCode, PutBackFailed } from "./faults";

/** That of the manifest. An Excel that is older gets the add-in only by sideloading. */
const neededSet = "1.13";

const waitMilliseconds = 400;
const longestWaitMilliseconds = 4_000;

/** Runs work that only reads, and starts it again if a person was typing. Throws Excel's error when they type for longer than that. */
export function runExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return runAgainWhileEditing(work, () => true);
}

/** A change of the workbook, in three steps. */
export interface Change<Plan, Result> {
  /** Reads, and writes nothing: it runs again while a person is typing. */
  plan: (context: Excel.RequestContext) => Promise<Plan>;
  /** Writes, and syncs. Once it has begun, the change is never run again. */
  write: (context: Excel.RequestContext, plan: Plan) => Promise<Result>;
  /** Where `write` fails: makes of what was written what was there before. Has a context of its own, and may run more than once. */
  putBack: (context: Excel.RequestContext, plan: Plan, failure: unknown) => Promise<void>;
}

/** Throws why `write` failed when all is put back, and PutBackFailed when that failed too. */
export async function changeExcel<Plan, Result>({ plan, write, putBack }: Change<Plan, Result>): Promise<Result> {
  let begun: { plan: Plan } | null = null;
  try {
    return await runAgainWhileEditing(
      async (context) => {
        const planned = await plan(context);
        begun = { plan: planned };
        return write(context, planned);
      },
      () => begun === null,
    );
  } catch (error) {
    const failed = begun as { plan: Plan } | null;
    if (failed !== null) await orPutBackFailed(runExcel((context) => putBack(context, failed.plan, error)));
    throw error;
  }
}

async function orPutBackFailed(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    throw error instanceof PutBackFailed ? error : new PutBackFailed("Excel could not put it back.", { cause: error });
  }
}

async function runAgainWhileEditing<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  mayRunAgain: () => boolean,
): Promise<T> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", neededSet)) throw new ExcelTooOld(neededSet);
  for (let waited = 0; ; waited += waitMilliseconds) {
    try {
      return await Excel.run(runOptions(), work);
    } catch (error) {
      const isEditing = faultCode(error) === editingCode && mayRunAgain();
      if (!isEditing || waited >= longestWaitMilliseconds) throw error;
      await new Promise((resolve) => setTimeout(resolve, waitMilliseconds));
    }
  }
}

/** All that one run writes is one step of undo, where Excel can. */
function runOptions(): Excel.RunOptions {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.20") ? { mergeUndoGroup: true } : {};
}
