/** Workbooks that a person opens the pane on for the first time. */
import { Workbook } from "@cj-tech-master/excelts";
import { addAgenda, bytesOf } from "../fixtures/workbooks";

export { noAgenda, twoAgendas } from "../fixtures/workbooks";

/** The agenda stands in row 60, below where headers are looked for. */
export async function agendaBelowGuidance(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = addAgenda(workbook, { table: null, top: 60 });
  sheet.getCell("A1").value = "Guidance for those who fill this in";
  return bytesOf(workbook);
}
