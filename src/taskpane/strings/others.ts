/** Every sentence about other workbooks whose agendas are counted too, ready for translation. */
import { isoToDay } from "../../agenda/dates/days";
import type { OtherWorkbook } from "../../agenda/model/settings";
import type { Copy } from "../../agenda/source/copies";
import { allOf, counted, figures, longDay, plural } from "../../agenda/text/language";

export const othersStrings = {
  title: "Other workbooks",
  advice: "Their agendas are counted with this workbook’s, also on its summary sheets. Their files do not change.",
  add: "Add agendas from other workbooks…",
  readAgain: "Choose files again…",
  againAdvice: "A file of the same name replaces the one that was read before.",
  listed: "Other workbooks that are counted",
  readOn: ({ readOn }: OtherWorkbook) => `Read on ${day(readOn)}`,
  notCounted: ({ readOn }: OtherWorkbook) => `Not counted: read on ${day(readOn)}, before this workbook was opened`,
  remove: "Remove",
  removeOne: (file: string) => `Remove ${file}`,
  removeAll: "Remove all",

  reading: (file: string, number: number, of: number) => `Reading ${figures(number)} of ${figures(of)}: ${file}`,
  cancel: "Cancel",
  outcome: ({ added, cancelled }: { added: readonly string[]; cancelled: boolean }) => {
    if (cancelled) return "Cancelled. Nothing was added.";
    if (added.length === 0) return "No workbook was added.";
    return `${counted(added.length, "workbook was", "workbooks were")} read and added.`;
  },
  notAdded: (files: number) => `${counted(files, "file", "files")} could not be added:`,
  copy: ({ file, of }: Copy) =>
    `"${file}" was not added: its rows are those of ${of === null ? "this workbook" : `"${of}"`}.`,
  undo: "Undo",
  dismiss: "Dismiss",

  missing: (workbooks: number) =>
    `Agendas of ${counted(workbooks, "other workbook", "other workbooks")} ${plural(workbooks, "is", "are")} not counted.`,
  lastRead: (missing: readonly OtherWorkbook[]) => {
    const days = [...new Set(missing.map(({ readOn }) => readOn))].sort().map(day);
    return `Last read on ${allOf(days)}.`;
  },
  nothingWritten: "The summary counts them too, so nothing is written yet.",
  goOn: "Refresh without them",

  elsewhere: (cells: string, sheet: string, file: string) => `${cells} on “${sheet}” of “${file}”`,
  correctThere: "To correct how it is read, open that workbook and its own task pane.",
};

function day(iso: string): string {
  const known = isoToDay(iso);
  return known === null ? iso : longDay(known);
}
