/** Workbooks that a person opens the pane on for the first time. */
import { readFileSync } from "node:fs";
import { Workbook } from "@cj-tech-master/excelts";
import { addAgenda, bytesOf } from "../../fixtures/workbooks";

export { noAgenda, twoAgendas } from "../../fixtures/workbooks";

/** A pasted agenda that is read as it is, but has come apart. */
export const pastedText = (): Uint8Array => new Uint8Array(readFileSync("assets/sample-pasted.tsv"));

/** The same from row 60 on, below where headers are looked for. */
export async function pastedBelowGuidance(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Minutes");
  sheet.getCell("A1").value = "Minutes of the meeting in May";
  const rows = new TextDecoder().decode(pastedText()).trimEnd().split(/\r?\n/);
  rows.forEach((row, index) => {
    row.split("\t").forEach((text, column) => {
      if (text !== "") sheet.getCell(pastedTop + index, column + 1).value = text;
    });
  });
  return bytesOf(workbook);
}

const pastedTop = 60;

/** As many actions under one pasted heading, each with stray spaces. */
export async function longPasted(actions: number): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Pasted");
  sheet.addRow(["Action", "Status comment", "Owner", "RAG"]);
  sheet.addRow(["For Strategic Aim 1 'Warm Homes First', key actions will include:"]);
  for (let action = 1; action <= actions; action += 1) {
    sheet.addRow([
      `Open  advice  point ${action} for residents`,
      `Venue ${action} was visited.`,
      "Joan Whitlock",
      "Green",
    ]);
  }
  return bytesOf(workbook);
}

/** The agenda is in row 60, below where headers are looked for. */
export async function agendaBelowGuidance(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = addAgenda(workbook, { table: null, top: 60 });
  sheet.getCell("A1").value = "Guidance for those who fill this in";
  return bytesOf(workbook);
}
