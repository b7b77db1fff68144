/** Sheets that look like ours and lack their mark. A refresh asks about them before it writes anything. */
import { allOf } from "../../../agenda/text/language";
import { Explained } from "../../host/faults";
import type { ScannedSheet } from "../../workbook/scannedSheets";
import type { WorkbookScan } from "../../workbook/workbookScan";

/** Marks a sheet that is no longer ours to write, but still no agenda to read. */
export const releasedMark = "left";

/** Those to ask about: where another sheet has the mark, a refresh goes on with that one. */
export function sheetsToAskAbout({ sheets }: WorkbookScan): ScannedSheet[] {
  return sheets.filter(({ lostMark }) => lostMark !== null && !sheets.some(({ mark }) => mark === lostMark));
}

/** Throws Explained where there are any. */
export function askAboutLostMarks(scan: WorkbookScan): void {
  const names = sheetsToAskAbout(scan).map(({ name }) => name);
  if (names.length === 0) return;
  const [which, look, lack, them] =
    names.length === 1
      ? ["The sheet", "looks", "lacks its mark", "it"]
      : ["The sheets", "look", "lack their marks", "them"];
  throw new Explained({
    kind: "lost-mark",
    code: "LostMark",
    title: `${which} ${allOf(names.map((name) => `"${name}"`))} ${look} like RAG Agenda's own, but ${lack}.`,
    advice: `Refresh in Excel or the workbench, and say once in the task pane whether to use ${them} again.`,
    sheets: names,
  });
}
