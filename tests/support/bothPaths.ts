/** One workbook's bytes by both ways: Excel's, through office.js and the embedded host, and that of files. */
import { judge } from "../../src/agenda/judge/judge";
import type { Assessment } from "../../src/agenda/model/assessment";
import { isoToDay } from "../../src/agenda/dates/days";
import { agendaOfFile } from "../../src/files/agendaOfFile";
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
  const reading = agendaOfFile(bytes, fileName);
  if (!reading.ok) return reading.reason;
  const { source, settings, register, snapshots } = reading.agenda;
  return judge(source, { today: isoToDay(today) ?? NaN, settings, register, snapshots });
}
