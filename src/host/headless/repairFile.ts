/** The repair of a pasted table in a workbook file, and the repaired agenda as it is judged. */
import { boardPage } from "../../agenda/board/boardPage";
import { boardDocument } from "../../agenda/board/written/boardDocument";
import { toReport } from "../../agenda/report/report";
import type { Repair } from "../../agenda/repair/repairs";
import type { Settings } from "../../agenda/model/settings";
import type { Assessment } from "../../agenda/model/assessment";
import type { FileRequest } from "./commandLine";
import type { FileAnswer } from "./runCommand";
import { refusalOf, workOnFile } from "./workbookFile";

/** A table that needs no repair is judged as it is, and the workbook stays as it was; a plain range becomes a table. */
export function repairFile(request: FileRequest): Promise<FileAnswer> {
  return workOnFile(request, async () => {
    const repaired = await repairInHost();
    const { assessment, settings, undecorated } = repaired;
    return {
      undecorated,
      report: request.json === null ? null : reportOf(repaired),
      boardPage: request.report === null ? null : boardDocument(boardPage(assessment, { settings, since: null })),
    };
  });
}

function reportOf({ assessment, sheets, repairs }: RepairedFile): object {
  return {
    ...toReport(assessment, sheets),
    repairs: repairs.map(({ kind, rows, before, after, confidence }) => ({ kind, rows, before, after, confidence })),
  };
}

interface RepairedFile {
  assessment: Assessment;
  settings: Settings;
  sheets: string[];
  undecorated: string | null;
  repairs: Repair[];
}

/** The add-in is loaded once Excel is there. */
async function repairInHost(): Promise<RepairedFile> {
  const { makeRepairedAgenda, planRepair } = await import("../../excel/repair/repair");
  const { assessAgenda } = await import("../../excel/agenda/assess");
  const planned = await planRepair();
  if (!planned.ok) throw refusalOf(planned.fault);
  const { source, repaired } = planned.plan;
  const sheets: string[] = [];
  let undecorated: string | null = null;
  if (repaired.repairs.length > 0 || source.table === null) {
    const made = await makeRepairedAgenda(planned.plan);
    if (!made.ok) throw refusalOf(made.fault);
    sheets.push(made.sheet);
    undecorated = made.undecorated;
  }
  const assessed = await assessAgenda();
  if (!assessed.ok) throw refusalOf(assessed.fault);
  const { assessment, scan } = assessed;
  return { assessment, settings: scan.settings, sheets, undecorated, repairs: repaired.repairs };
}
