/** Excel's events are hints to read again, never data: some get lost. */
import { runExcel } from "../host/run";

/** Calls `onChange` when any cell, sheet or table of the workbook changed, by this person or a colleague. Call what is returned to stop. */
export async function watchWorkbook(onChange: () => void): Promise<() => void> {
  const listener = () => {
    onChange();
    return Promise.resolve();
  };
  const handlers = await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(listener),
      worksheets.onAdded.add(listener),
      worksheets.onDeleted.add(listener),
    ] as const;
    await context.sync();
    return added;
  });
  return () => {
    for (const handler of handlers) handler.remove();
    // A handler's own context sends its removal; a workbook that is being closed refuses it, and nothing is lost.
    handlers[0].context.sync().catch(() => undefined);
  };
}
