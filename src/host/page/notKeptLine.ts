/** What a saved file could not keep of the one that was opened, in one line; the command line says the same in several. */
import { featuresNotKept } from "../model/package/notKept";
import type { WorkbookModel } from "../model/workbook";

/** Null where everything is kept. */
export function notKeptLine({ opened }: Pick<WorkbookModel, "opened">, saved: Uint8Array): string | null {
  const features = opened === null ? [] : featuresNotKept(opened.bytes, saved);
  return features.length === 0 ? null : `The saved file could not keep all of this: ${features.join(", ")}.`;
}
