/** Workbooks that a person opens the pane on for the first time. */
import { readFileSync } from "node:fs";
import { Workbook } from "@cj-tech-master/excelts";
import { addAgenda, bytesOf } from "../../fixtures/workbooks";

export { noAgenda, twoAgendas } from "../../fixtures/workbooks";

/** A pasted agenda that is read as it is, but has come apart. */
export const pastedText = (): Uint8Array => new Uint8Array(readFileSync("assets/sample-pasted.tsv"));

/** The same from column KN on, beside the columns in which headers are looked for. */
export async function pastedFarRight(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Minutes");
  sheet.getCell("A1").value = "Minutes of the meeting in May";
  const rows = new TextDecoder().decode(pastedText()).trimEnd().split(/\r?\n/);
  rows.forEach((row, index) => {
    row.split("\t").forEach((text, column) => {
      if (text !== "") sheet.getCell(top + index, left + column).value = text;
    });
  });
  return bytesOf(workbook);
}

/** KN3. */
const [top, left] = [3, 300];

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

/** The agenda is in KN3:KU8, beside the columns in which headers are looked for. */
export async function agendaFarRight(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = addAgenda(workbook, { table: null, top, left });
  sheet.getCell("A1").value = "Guidance for those who fill this in";
  return bytesOf(workbook);
}

/** A plan with something of every kind that is no action, and a column that nothing is made of. */
export function messyText(): Uint8Array {
  const rows = [
    ["Harbour action plan"],
    [],
    ["Ref", "Action", "Lead officer", "Zone", "RAG", "Due", "Progress update"],
    ["", "GOVERNANCE"],
    [
      "1",
      "Agree the lease of the market hall with its traders",
      "Ines Okafor",
      "3",
      "Amber",
      "31/08/2026",
      "Two of three meetings are over.",
    ],
    [
      "2",
      "Train forty school governors in reading accounts",
      "Tom Birch",
      "1",
      "Green",
      "31/12/2026",
      "The first course was full.",
    ],
    ["", "HARBOUR WORKS"],
    ["3", "Replace the lamps on the harbour road", "Priya Nair", "2", "Red", "30/06/2026", "All lamps are ordered."],
    [
      "4",
      "Map the footpaths that flood in winter",
      "Owen Clarke",
      "2",
      "Green",
      "31/01/2027",
      "The northern parishes are surveyed.",
    ],
    ["5", "< Select >", "< Select >", "", "< Select >"],
    ["6", "< Select >", "< Select >", "", "< Select >"],
    ["Total", "", "", "", "4"],
    [],
    ["Key"],
    ["Red", "Off track"],
    ["Amber", "At risk"],
  ];
  return new TextEncoder().encode(rows.map((row) => row.join("\t")).join("\r\n"));
}
