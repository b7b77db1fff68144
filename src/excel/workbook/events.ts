/** Excel's events are hints to read again, never the data. */
import { runExcel } from "../host/run";

/** Calls `onChange` when any cell, sheet or table of the workbook changed, by this person or a colleague. Call the answer to stop. */
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
    ];
    await context.sync();
    return added;
  });
  return () => {
    handlers.forEach((handler) => handler.remove());
    // The context of a handler is where its removal waits; a workbook being closed has none to tell.
    handlers[0].context.sync().catch(() => undefined);
  };
}
