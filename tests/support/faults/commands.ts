/** Every command of the add-in that writes, as the pane and the ribbon run it. Where it says that it is done, what it says is so. */
import { defaultSettings } from "../../../src/agenda/model/settings";
import { addAid, removeAid } from "../../../src/excel/agenda/aids/agendaAids";
import { agendaAids } from "../../../src/excel/agenda/aids/aidNames";
import type { AidOutcome } from "../../../src/excel/agenda/aids/aidOutcome";
import type { Fault } from "../../../src/excel/host/faults";
import { makeRepairedAgenda, planRepair } from "../../../src/excel/repair/repair";
import type { RepairPlan } from "../../../src/excel/repair/repair";
import { addSampleAgenda } from "../../../src/excel/sample/sampleAgenda";
import { addOwner } from "../../../src/excel/stores/newOwner";
import { changeOthers } from "../../../src/excel/stores/otherWorkbooks";
import { changeOwner, createRegister } from "../../../src/excel/stores/registerChanges";
import { keepSettings, saveSettings } from "../../../src/excel/stores/settingsChanges";
import { answerLostMarks } from "../../../src/excel/summary/lostMarks/answerLostMarks";
import { refreshSummary } from "../../../src/excel/summary/refresh";
import type { NewSheetOutcome } from "../../../src/excel/workbook/newSheets";
import type { Host } from "../../../src/host/headless/startHost";
import { aReadWorkbook } from "../readWorkbook";
import { refreshed } from "../sheetWorkbook";
import { allDone, assessed, fiveActions, nothingDone } from "./command";
import type { Command, Said } from "./command";
import { fixCommands } from "./fixCommands";

const nothingBefore = () => Promise.resolve();

export const commands: Command[] = [
  command("first refresh", nothingBefore, refresh),
  command(
    "later refresh",
    async ({ model }) => {
      await refreshed();
      model.sheet("Action agenda").cells.type(2, 6, "Amber");
    },
    refresh,
  ),
  command("refresh with more columns and rows", withFewerColumns, refresh),
  ...fixCommands,
  command("settings", nothingBefore, () => keepSettings({ dueSoonDays: 7 })),
  command("other workbooks", nothingBefore, async () => {
    const outcome = await changeOthers({ add: [aReadWorkbook] });
    return outcome.ok ? null : outcome.fault;
  }),
  decided("register", async () => {
    const { assessment } = await assessed();
    return async () => said(newSheet(await createRegister(assessment)));
  }),
  command("new owner", started, () => {
    return addOwner({ name: "Wren Abara", otherNames: [], email: "wren@example.org", team: null, active: true });
  }),
  command("owner who left", started, () => changeOwner("Tom", { active: false })),
  command("sample", nothingBefore, async () => newSheet(await addSampleAgenda())),
  decided("repair", async (host) => {
    const outcome = await planRepair();
    if (!outcome.ok) throw new Error(outcome.fault.details);
    return () => repair(host, outcome.plan);
  }),
  { ...decided("sheets used again", useAgain), prepare: loseMarks },
  ...agendaAids.flatMap((aid) => [
    command(`${aid} added`, nothingBefore, async () => faultOf(await addAid(aid), "added")),
    command(
      `${aid} removed`,
      () => addAid(aid),
      async () => faultOf(await removeAid(aid), "removed"),
    ),
  ]),
];

function command(name: string, prepare: Command["prepare"], run: (host: Host) => Promise<Fault | null>): Command {
  return { ...decided(name, (host) => Promise.resolve(async () => said(await run(host)))), prepare };
}

function decided(name: string, decide: Command["decide"]): Command {
  return { name, workbook: fiveActions, prepare: nothingBefore, decide };
}

function said(fault: Fault | null): Said {
  return { fault, done: fault === null ? allDone : nothingDone };
}

async function refresh({ model }: Host): Promise<Fault | null> {
  const outcome = await refreshSummary();
  if (!outcome.ok) return outcome.fault;
  const { sheets, changed, undecorated } = outcome.result;
  expect(sheets.filter((name) => model.findSheet(name) === null)).toEqual([]);
  expect({ changed, undecorated }).toEqual({ changed: true, undecorated: null });
  return null;
}

/** Fewer columns, then all of them and more rows: what a person wrote beside a table has to move. */
async function withFewerColumns({ model }: Host): Promise<void> {
  const hiddenColumns = { summary: ["stale", "overdue"], overdue: ["section", "owner"] };
  await saveSettings({ sheets: { ...defaultSettings.sheets, hiddenColumns } });
  await refreshed();
  const overdue = model.sheet("RAG Overdue");
  const [table] = overdue.tables;
  if (table === undefined) throw new Error("RAG Overdue has no table.");
  overdue.cells.type(table.area.top + 1, table.area.right + 1, "Ring Dev about this one");
  model.names.add("OurTotal", "='RAG Summary'!$G$14");
  const agenda = model.sheet("Action agenda");
  agenda.cells.type(7, 2, "Aim 5: Parks");
  agenda.cells.type(7, 3, "Plant two hundred trees");
  agenda.cells.type(7, 6, "Red");
  await saveSettings({ sheets: defaultSettings.sheets });
}

async function loseMarks({ model }: Host): Promise<void> {
  await refreshed();
  for (const { customProperties } of model.sheets)
    for (const { key } of customProperties.list()) customProperties.delete(key);
}

async function useAgain() {
  const outcome = await refreshSummary();
  const sheets = outcome.ok ? [] : (outcome.fault.sheets ?? []);
  return async () => said(await answerLostMarks(sheets, "use again"));
}

async function repair({ model }: Host, plan: RepairPlan): Promise<Said> {
  const outcome = await makeRepairedAgenda(plan);
  if (!outcome.ok) return said(outcome.fault);
  expect(model.table(outcome.table).sheet).toBe(model.sheet(outcome.sheet));
  expect(outcome.undecorated).toBeNull();
  return said(null);
}

function newSheet(outcome: NewSheetOutcome): Fault | null {
  if (!outcome.ok) return outcome.fault;
  expect(outcome.undecorated).toBeNull();
  return null;
}

async function started(): Promise<void> {
  expect(newSheet(await createRegister((await assessed()).assessment))).toBeNull();
}

function faultOf(outcome: AidOutcome, wanted: "added" | "removed"): Fault | null {
  if ("fault" in outcome) return outcome.fault;
  expect(outcome).toEqual({ ok: true, change: wanted });
  return null;
}
