/** The repair of a pasted table: planned from the workbook, and made on a new sheet. The pasted sheet is never written to. */
import { repairAgenda } from "../../agenda/repair/repair";
import type { RepairedAgenda } from "../../agenda/repair/repairs";
import type { AgendaPlace, AgendaSource } from "../../agenda/model/agenda";
import type { Settings } from "../../agenda/model/settings";
import { syncDecorated, undecoratedSentence } from "../host/decorations";
import { RequestSize } from "../host/requestSize";
import { explainFault, NoAgenda } from "../host/faults";
import type { Fault } from "../host/faults";
import { scanWorkbook } from "../workbook/workbookScan";
import type { WorkbookScan } from "../workbook/workbookScan";
import { choiceOf } from "./repairChoice";
import { noteFormulas } from "./repairFormulas";
import { selectedToRepair } from "./repairSelection";
import { queuePastedFormats } from "./repairFormats";
import { fillRepairedSheet, namesFor, repairedDecorations, repairedPlace } from "./repairSheet";
import type { RepairedSheet } from "./repairSheet";
import { changeExcel, runExcel } from "../host/run";
import { readParts, restoreSettings, writeSettings } from "../stores/settingsChanges";
import type { SettingsPart } from "../stores/settingsChanges";
import { NewSheets, unfinishedMark } from "../workbook/newSheets";
import { markKey } from "../../agenda/model/generatedSheets";
import { mayHaveAgenda } from "../workbook/scannedSheets";
import { readAgain, readAgendas } from "../agenda/agendaSource";

/** What a person sees before anything is made. Without repairs the agenda is a proper one already. */
export interface RepairPlan {
  /** The pasted table as it was read, with its sheet, table and columns. */
  source: AgendaSource;
  repaired: RepairedAgenda;
}

export type RepairPlanOutcome = { ok: true; plan: RepairPlan } | { ok: false; fault: Fault };

/** Names of the new sheet and of the table on it, and what Excel refused of all that only decorates it. */
export type RepairOutcome =
  { ok: true; sheet: string; table: string; undecorated: string | null } | { ok: false; fault: Fault };

/**
 * Reads only. Takes the agenda that the finder chooses, or the selected range where that is another one. Six round trips,
 * whatever the size. Never rejects.
 */
export async function planRepair(): Promise<RepairPlanOutcome> {
  try {
    return { ok: true, plan: await runExcel(planIn) };
  } catch (error) {
    return { ok: false, fault: await explainFault(error) };
  }
}

let underWay: Promise<RepairOutcome> | null = null;

/**
 * Refuses where the pasted table is gone, or has changed since the plan. The new table becomes the workbook's agenda.
 * Nine round trips, and more where the rows are too large for one; a second call joins the first. Never rejects.
 */
export function makeRepairedAgenda(plan: RepairPlan): Promise<RepairOutcome> {
  underWay ??= make(plan).finally(() => {
    underWay = null;
  });
  return underWay;
}

async function planIn(context: Excel.RequestContext): Promise<RepairPlan> {
  const selected = await selectedToRepair(context);
  const scan = await scanWorkbook(context);
  const { chosen, message } = scan.search;
  const candidate = selected !== null && isAnother(scan, selected.place, chosen?.place ?? null) ? selected : chosen;
  if (candidate === null) throw new NoAgenda("There is no action agenda in this workbook.", message);
  const [read] = (await readAgendas(context, scan, [candidate], () => null)).agendas;
  if (read === undefined) throw new NoAgenda("There is no action agenda in this workbook.", message);
  const { source } = read;
  const repaired = repairAgenda(source, scan.settings);
  if (repaired.rows.length === 0) throw noActions(source);
  return { source, repaired: await noteFormulas(context, source, repaired) };
}

/** True where the selected range is on a person's own sheet, and is not the finder's agenda. */
function isAnother({ sheets }: WorkbookScan, selected: AgendaPlace, chosen: AgendaPlace | null): boolean {
  const sheet = sheets.find(({ name }) => name === selected.sheet);
  if (!sheet || !mayHaveAgenda(sheet)) return false;
  return (
    chosen === null ||
    selected.sheet !== chosen.sheet ||
    selected.table !== chosen.table ||
    selected.headerRow !== chosen.headerRow ||
    selected.firstColumn > chosen.lastColumn ||
    selected.lastColumn < chosen.firstColumn
  );
}

async function make(plan: RepairPlan): Promise<RepairOutcome> {
  try {
    const { sheetName, tableName, undecorated } = await changeExcel({
      plan: (context) => prepare(context, plan),
      write: writeRepaired,
      putBack: async (context, { newSheets, parts, choice }, failure) => {
        await newSheets.delete(context, failure);
        await restoreSettings(context, parts, choice);
      },
    });
    return { ok: true, sheet: sheetName, table: tableName, undecorated };
  } catch (error) {
    // Only the pasted table is gone: the workbook may have other agendas.
    const stale = error instanceof NoAgenda ? new StalePlan(plan.source.sheet) : error;
    return { ok: false, fault: stale instanceof StalePlan ? stale.fault : await explainFault(stale) };
  }
}

interface MadeSheet {
  sheetName: string;
  tableName: string;
  undecorated: string | null;
}

interface PreparedRepair {
  toMake: RepairedSheet;
  /** The settings as they are, and what makes the repaired agenda the workbook's own. */
  parts: SettingsPart[];
  choice: Partial<Settings>;
  newSheets: NewSheets;
}

async function prepare(context: Excel.RequestContext, { source, repaired }: RepairPlan): Promise<PreparedRepair> {
  const scan = await scanWorkbook(context);
  const { source: now, more } = await readAgain(context, scan, source, () => ({
    names: context.workbook.names.load("items/name"),
    formats: queuePastedFormats(context, source, repaired),
  }));
  if (!isSame(source, now)) throw new StalePlan(source.sheet);
  scan.structure.refuseNewSheet();
  const parts = await readParts(context);
  const definedNames = more.names.items.map(({ name }) => name);
  const { settings } = scan;
  const toMake = { source, repaired, formats: more.formats, settings, scan, ...namesFor(scan, definedNames) };
  return {
    toMake,
    parts,
    choice: choiceOf(repairedPlace(toMake), repaired),
    newSheets: new NewSheets(scan.sheets.map(({ id }) => id)),
  };
}

async function writeRepaired(
  context: Excel.RequestContext,
  { toMake, parts, choice, newSheets }: PreparedRepair,
): Promise<MadeSheet> {
  const { sheetName, tableName } = toMake;
  await fillRepairedSheet(context, newSheets.add(context, sheetName, unfinishedMark), toMake);
  const decorations = repairedDecorations(toMake);
  const refused = await syncDecorated(context, [{ sheet: sheetName, decorations }], new RequestSize(context));
  const sheet = context.workbook.worksheets.getItem(sheetName);
  sheet.customProperties.getItem(markKey).delete();
  sheet.activate();
  sheet.getRange("A1").select();
  await writeSettings(context, parts, choice);
  return { sheetName, tableName, undecorated: undecoratedSentence(refused) };
}

/** Formats count too: ratings, headings and months may have been read from them. */
function isSame(before: AgendaSource, now: AgendaSource): boolean {
  const textOf = ({ header, rows, formats, dateSpans }: AgendaSource) =>
    JSON.stringify([header, rows, formats, dateSpans]);
  return textOf(before) === textOf(now);
}

class StalePlan extends Error {
  override readonly name = "StalePlan";
  constructor(private readonly sheet: string) {
    super("The pasted table has changed.");
  }

  get fault(): Fault {
    return {
      kind: "other",
      code: this.name,
      title: `The pasted table on the sheet "${this.sheet}" has changed since its repairs were shown.`,
      advice: "Check the repairs again, then make the agenda.",
      details: this.name,
    };
  }
}

function noActions({ sheet, headerRow }: AgendaSource): NoAgenda {
  return new NoAgenda(
    `The agenda on the sheet "${sheet}" has no actions yet.`,
    `Type or paste the first one in row ${headerRow + 1}, below its header, then try again.`,
  );
}
