/** The repair of a pasted table in a workbook file, and the repaired agenda as it is judged. */
import { toReport } from "../../agenda/report/report";
import type { Repair } from "../../agenda/repair/repairs";
import type { Assessment } from "../../agenda/model/assessment";
import type { FileRequest } from "./commandLine";
import type { FileAnswer } from "./runCommand";
import { refusalOf, workOnFile } from "./workbookFile";

/** A table that needs no repair is judged as it is, and the workbook stays as it was; a plain range becomes a table. */
export async function repairFile(request: FileRequest): Promise<FileAnswer> {
  const { workbook, notKept, result, roundTrips, milliseconds } = await workOnFile(request, repairInHost);
  const { assessment, sheets, repairs } = result;
  const { open, work, save } = milliseconds;
  return {
    workbook,
    notKept,
    report: {
      ...toReport(assessment, sheets),
      roundTrips,
      // The same keys as after a refresh, for the same readers.
      milliseconds: { open, refresh: work, save },
      repairs: repairs.map(({ kind, rows, before, after, confidence }) => ({ kind, rows, before, after, confidence })),
    },
  };
}

/** The add-in is loaded once Excel is there. */
async function repairInHost(): Promise<{ assessment: Assessment; sheets: string[]; repairs: Repair[] }> {
  const { makeRepairedAgenda, planRepair } = await import("../../excel/repair/repair");
  const { assessAgenda } = await import("../../excel/agenda/assess");
  const planned = await planRepair();
  if (!planned.ok) throw refusalOf(planned.fault);
  const { source, repaired } = planned.plan;
  const sheets: string[] = [];
  if (repaired.repairs.length > 0 || source.table === null) {
    const made = await makeRepairedAgenda(planned.plan);
    if (!made.ok) throw refusalOf(made.fault);
    sheets.push(made.sheet);
  }
  const assessed = await assessAgenda();
  if (!assessed.ok) throw refusalOf(assessed.fault);
  return { assessment: assessed.assessment, sheets, repairs: repaired.repairs };
}
