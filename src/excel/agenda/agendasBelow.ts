/** Where all agendas are wanted, also those that begin below the heads of sheets, which the scan doesn't see. */
import { furtherOfOneKind, inOrderOf } from "../../agenda/find/allAgendas";
import type { WorkbookScan } from "../workbook/workbookScan";
import { readAgendas } from "./agendaSource";
import type { AgendaRead } from "./agendaSource";

/** Those that were read, and what is below them. One round trip where there is something, else none. */
export async function withAgendasBelow(
  context: Excel.RequestContext,
  scan: WorkbookScan,
  read: readonly AgendaRead[],
): Promise<AgendaRead[]> {
  const own = furtherOfOneKind(read, scan.search.candidates);
  if (own.length === 0) return [...read];
  const { agendas } = await readAgendas(context, scan, own, () => null);
  const inOrder = inOrderOf(scan.sheets.map(({ name }) => name));
  return [...read, ...agendas].sort((one, other) => inOrder(one.candidate, other.candidate));
}
