/** The workbook that the pane asks, answered by Excel. What only later views need is loaded when they ask. */
import { assessAgenda } from "../../excel/agenda/assess";
import type { Assessed } from "../../excel/agenda/assess";
import { lastFault, onFault } from "../../excel/host/lastFault";
import { refreshSummary } from "../../excel/summary/refresh";
import { readTheme, watchTheme } from "../../excel/host/theme";
import type { LaterWorkbook } from "./laterWorkbook";
import type { Reading, ReadingOutcome, RefreshingOutcome, Workbook } from "./workbook";

export const excelWorkbook: Workbook = {
  assess: readAgenda,
  refresh,
  selectRow: async (...where) => (await import("../../excel/workbook/selection/goTo")).selectRow(...where),
  selectCell: async (...where) => (await import("../../excel/workbook/selection/goTo")).selectCell(...where),
  applyFixes: later((all) => all.applyFixes),
  understandSelection: later((all) => all.understandSelection),
  chooseAgenda: later((all) => all.chooseAgenda),
  planRepair: later((all) => all.planRepair),
  makeRepairedAgenda: later((all) => all.makeRepairedAgenda),
  addSampleAgenda: later((all) => all.addSampleAgenda),
  changeAid: later((all) => all.changeAid),
  answerLostMarks: later((all) => all.answerLostMarks),
  saveSettings: later((all) => all.saveSettings),
  changeOthers: later((all) => all.changeOthers),
  createRegister: later((all) => all.createRegister),
  addOwner: later((all) => all.addOwner),
  changeOwner: later((all) => all.changeOwner),
  selectOwner: later((all) => all.selectOwner),
  watch: async (onChange) => (await import("../../excel/workbook/events")).watchWorkbook(onChange),
  following: () => import("../../excel/workbook/selection/selectedRows"),
  lastFault,
  onFault,
  readTheme,
  watchTheme,
};

/** Its code is loaded when it is first asked. */
function later<Asked extends unknown[], Answer>(ask: (all: LaterWorkbook) => (...asked: Asked) => Promise<Answer>) {
  return async (...asked: Asked) => ask((await import("./laterWorkbook")).laterWorkbook)(...asked);
}

async function readAgenda(): Promise<ReadingOutcome> {
  const outcome = await assessAgenda();
  return outcome.ok ? { ok: true, ...readingOf(outcome, outcome.summaryStale) } : outcome;
}

async function refresh(): Promise<RefreshingOutcome> {
  const outcome = await refreshSummary();
  if (!outcome.ok) return outcome;
  const { sheets, changed, undecorated } = outcome.result;
  return { ok: true, reading: readingOf(outcome.result, false), sheets, changed, undecorated };
}

/** Which of several agendas was taken is not shown as a notice: the pane asks the person to choose. */
function readingOf({ scan, notices, histories, ...assessed }: Assessed, summaryStale: boolean): Reading {
  const { assessment, seen, register, others } = assessed;
  const { search, settings } = scan;
  return {
    assessment,
    seen,
    register,
    others,
    settings,
    search,
    summaryStale,
    snapshots: histories.map(({ snapshots }) => snapshots),
    notices: notices.filter(
      (notice) => notice !== search.message || search.candidates.length < 2 || search.taken.length > 1,
    ),
  };
}
