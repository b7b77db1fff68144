/** Where all agendas are wanted, also those that begin below the heads of sheets, which the scan doesn't see. */
import { agendasBelow, inOrderOf, ofOneKind } from "../../agenda/find/allAgendas";
import type { AgendaCandidate } from "../../agenda/find/candidate";
import type { WorkbookScan } from "../workbook/workbookScan";
import { readAgendas } from "./agendaSource";
import type { AgendaRead } from "./agendaSource";

/** Those that were read, and what is below them. One round trip where there is something, else none. */
export async function withAgendasBelow(
  context: Excel.RequestContext,
  scan: WorkbookScan,
  read: readonly AgendaRead[],
): Promise<AgendaRead[]> {
  const known = new Set(read.map(({ candidate }) => headerOf(candidate)));
  const below = read.flatMap(({ grid, candidate }) => agendasBelow(grid, candidate));
  const own = ofOneKind([...scan.search.candidates, ...below]).filter((one) => {
    if (!below.includes(one) || known.has(headerOf(one))) return false;
    known.add(headerOf(one));
    return true;
  });
  if (own.length === 0) return [...read];
  const { agendas } = await readAgendas(context, scan, own, () => null);
  const inOrder = inOrderOf(scan.sheets.map(({ name }) => name));
  return [...read, ...agendas].sort((one, other) => inOrder(one.candidate, other.candidate));
}

function headerOf({ place: { sheet, headerRow, firstColumn } }: AgendaCandidate): string {
  return `${headerRow} ${firstColumn} ${sheet}`;
}
