/** The workbook that the pane asks, answered by Excel. What only later views need is loaded when they ask. */
import { assessAgenda } from "../../excel/agenda/assess";
import type { Assessed } from "../../excel/agenda/assess";
import { watchWorkbook } from "../../excel/workbook/events";
import { lastFault, onFault } from "../../excel/host/lastFault";
import { refreshSummary } from "../../excel/summary/refresh";
import { selectCell, selectRow } from "../../excel/workbook/selection/goTo";
import { readTheme, watchTheme } from "../../excel/host/theme";
import type { Reading, ReadingOutcome, RefreshingOutcome, Workbook } from "./workbook";

export const excelWorkbook: Workbook = {
  assess: readAgenda,
  refresh,
  selectRow,
  selectCell,
  applyFixes: async (seen, fixes) => (await import("../../excel/agenda/fixes")).applyFixes(seen, fixes),
  understandSelection: async () => (await import("../../excel/agenda/chooseAgenda")).understandSelection(),
  chooseAgenda: async (place) => (await import("../../excel/agenda/chooseAgenda")).chooseAgenda(place),
  planRepair: async () => (await import("../../excel/repair/repair")).planRepair(),
  makeRepairedAgenda: async (plan) => (await import("../../excel/repair/repair")).makeRepairedAgenda(plan),
  addSampleAgenda: async () => (await import("../../excel/sample/sampleAgenda")).addSampleAgenda(),
  changeAid: async (aid, wanted) => {
    const { addAid, removeAid } = await import("../../excel/agenda/aids/agendaAids");
    return wanted === "add" ? addAid(aid) : removeAid(aid);
  },
  answerLostMarks: async (sheets, answer) =>
    (await import("../../excel/summary/writeSheets")).answerLostMarks(sheets, answer),
  saveSettings: async (change) => (await import("../../excel/stores/settingsChanges")).keepSettings(change),
  createRegister: async (assessment) => (await import("../../excel/stores/registerChanges")).createRegister(assessment),
  addOwner: async (owner) => (await import("../../excel/stores/newOwner")).addOwner(owner),
  changeOwner: async (name, change) => (await import("../../excel/stores/registerChanges")).changeOwner(name, change),
  selectOwner: async (name) => (await import("../../excel/stores/registerChanges")).selectOwner(name),
  watch: watchWorkbook,
  following: () => import("../../excel/workbook/selection/selectedRows"),
  lastFault,
  onFault,
  readTheme,
  watchTheme,
};

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
  const { assessment, seen, register } = assessed;
  const { search, settings } = scan;
  return {
    assessment,
    seen,
    register,
    settings,
    search,
    summaryStale,
    snapshots: histories.map(({ snapshots }) => snapshots),
    notices: notices.filter(
      (notice) => notice !== search.message || search.candidates.length < 2 || search.taken.length > 1,
    ),
  };
}
