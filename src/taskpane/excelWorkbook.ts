/** The workbook that the pane asks, answered by Excel. What only later views need is loaded when they ask. */
import { assessAgenda } from "../excel/assess";
import type { Assessed } from "../excel/assess";
import { watchWorkbook } from "../excel/events";
import { lastFault, onFault } from "../excel/lastFault";
import { refreshSummary } from "../excel/refresh";
import { selectCell, selectRow } from "../excel/selection";
import { keepSettings } from "../excel/settings";
import { readTheme, watchTheme } from "../excel/theme";
import type { Reading, ReadingOutcome, RefreshingOutcome, Workbook } from "./workbook";

export const excelWorkbook: Workbook = {
  assess: readAgenda,
  refresh,
  selectRow,
  selectCell,
  applyFixes: async (sheet, changes) => (await import("../excel/fixes")).applyFixes(sheet, changes),
  understandSelection: async () => (await import("../excel/chooseAgenda")).understandSelection(),
  chooseAgenda: async (place) => (await import("../excel/chooseAgenda")).chooseAgenda(place),
  planRepair: async () => (await import("../excel/repair")).planRepair(),
  makeRepairedAgenda: async (plan) => (await import("../excel/repair")).makeRepairedAgenda(plan),
  addSampleAgenda: async () => (await import("../excel/sampleAgenda")).addSampleAgenda(),
  changeAid: async (aid, wanted) => {
    const { addAid, removeAid } = await import("../excel/agendaAids");
    return wanted === "add" ? addAid(aid) : removeAid(aid);
  },
  saveSettings: keepSettings,
  createRegister: async (assessment) => (await import("../excel/registerChanges")).createRegister(assessment),
  addOwner: async (owner) => (await import("../excel/registerChanges")).addOwner(owner),
  changeOwner: async (name, change) => (await import("../excel/registerChanges")).changeOwner(name, change),
  selectOwner: async (name) => (await import("../excel/registerChanges")).selectOwner(name),
  watch: watchWorkbook,
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
  const { sheets, changed } = outcome.result;
  return { ok: true, reading: readingOf(outcome.result, false), sheets, changed };
}

/** Which of several agendas was taken is not told as a notice: the pane asks the person to choose. */
function readingOf({ look, notices, history, ...assessed }: Assessed, summaryStale: boolean): Reading {
  const { assessment, since, register } = assessed;
  const { search, settings } = look;
  return {
    assessment,
    since,
    register,
    settings,
    search,
    summaryStale,
    snapshots: history.snapshots,
    notices: notices.filter((notice) => notice !== search.message || search.candidates.length < 2),
  };
}
