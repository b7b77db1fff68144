/** One workbook's bytes by both ways: Excel's, through office.js and the embedded host, and that of files. */
import { judgeInSteps } from "../../src/agenda/judge/judge";
import type { Assessment } from "../../src/agenda/model/assessment";
import { isoToDay } from "../../src/agenda/dates/days";
import { withoutPause } from "../../src/agenda/model/steps";
import { agendasOfFile } from "../../src/files/agendasOfFile";
import { setClock } from "../../src/host/headless/clock";
import { startHost } from "../../src/host/headless/startHost";
import { openWorkbook } from "../../src/host/model/openWorkbook";
import { addNotes } from "./officeNotes";

/** What was judged, or the sentence that says why nothing was. */
export type Judged = Assessment | string;

export async function byExcel(bytes: Uint8Array, fileName: string, today: string): Promise<Judged> {
  const restoreClock = setClock(today);
  const host = await startHost(await openWorkbook(bytes, fileName), { countsOnly: true });
  addNotes(host.Excel, host.OfficeExtension);
  try {
    const { assessAgenda } = await import("../../src/excel/agenda/assess");
    const outcome = await assessAgenda();
    return outcome.ok ? outcome.assessment : `"${fileName}" has no action agenda. ${outcome.fault.advice}`;
  } finally {
    host.close();
    restoreClock();
  }
}

export function byFile(bytes: Uint8Array, fileName: string, today: string): Judged {
  const reading = agendasOfFile(bytes, fileName);
  if (!reading.ok) return reading.reason;
  const { agendas, settings, register } = reading.workbook;
  return withoutPause(judgeInSteps(agendas, { today: isoToDay(today) ?? NaN, settings, register }));
}
