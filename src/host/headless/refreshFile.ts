/** The ribbon's "Refresh RAG summary" on a workbook file: open, press, save. The input is never written. */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { readSettings, settingsSchema } from "../../agenda/settings";
import type { Settings } from "../../agenda/settings";
import type { Fault } from "../../excel/faults";
import type { RefreshOutcome, RefreshResult } from "../../excel/refresh";
import { openWorkbook } from "../model/workbook";
import type { WorkbookModel } from "../model/workbook";
import { setClock } from "./clock";
import type { RefreshRequest } from "./commandLine";
import { startHost } from "./startHost";

export interface RefreshedFile {
  workbook: Uint8Array;
  result: RefreshResult;
  roundTrips: number;
  milliseconds: { open: number; refresh: number; save: number };
}

/** Why nothing was written, in one sentence for the person; exit code 1. */
export class RefreshRefused extends Error {
  override readonly name = "RefreshRefused";
}

/** Throws RefreshRefused, or the model's FileFault for a file that is no workbook. */
export async function refreshFile(request: RefreshRequest): Promise<RefreshedFile> {
  const settings = request.settings === null ? {} : await readSettingsFile(request.settings);
  const restoreClock = request.today === null ? () => undefined : setClock(request.today);
  try {
    const start = performance.now();
    const model = await openWorkbook(await readInput(request.input), basename(request.input));
    const opened = performance.now();
    const { result, roundTrips } = await pressRefresh(model, { ...settings, ...tableChoice(model, request.table) });
    const refreshed = performance.now();
    const workbook = await model.save();
    return {
      workbook,
      result,
      roundTrips,
      milliseconds: {
        open: Math.round(opened - start),
        refresh: Math.round(refreshed - opened),
        save: Math.round(performance.now() - refreshed),
      },
    };
  } finally {
    restoreClock();
  }
}

/** The ribbon function's name in the add-in's manifest. */
const refreshFunction = "refreshSummary";

/** Settings are put into the workbook first, as the person would choose them in the pane. */
async function pressRefresh(
  model: WorkbookModel,
  settings: Partial<Settings>,
): Promise<{ result: RefreshResult; roundTrips: number }> {
  const host = await startHost(model);
  const hadDocument = "document" in globalThis;
  if (!hadDocument) Object.assign(globalThis, { document: pageWithoutPane });
  try {
    await import("../../commands");
    if (Object.keys(settings).length > 0) {
      const { saveSettings } = await import("../../excel/settings");
      await saveSettings(settings);
    }
    host.resetCounts();
    const outcome = (await host.pressButton(refreshFunction)) as RefreshOutcome;
    if (!outcome.ok) throw new RefreshRefused(sentence(outcome.fault));
    return { result: outcome.result, roundTrips: host.roundTrips() };
  } finally {
    host.close();
    if (!hadDocument) Reflect.deleteProperty(globalThis, "document");
  }
}

/** The add-in's page, whose pane is never shown. */
const pageWithoutPane = { getElementById: () => null };

function tableChoice(model: WorkbookModel, name: string | null): Partial<Settings> {
  if (name === null) return {};
  const table = model.tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (!table) throw new RefreshRefused(`There is no table named "${name}" in this workbook; ${tableList(model)}.`);
  return { agenda: { sheet: table.sheet.name, table: table.name, headerRow: null, columns: {} } };
}

function tableList(model: WorkbookModel): string {
  const names = model.tables.map(({ name }) => `"${name}"`);
  return names.length === 0 ? "it has no tables" : `it has ${names.join(", ")}`;
}

/** A fault that the add-in doesn't know is told with its details, there being no pane to copy them from. */
function sentence({ title, advice, code, details }: Fault): string {
  return `${title} ${code === "Unknown" ? details : advice}`.replaceAll(/\s+/g, " ").trim();
}

async function readInput(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new RefreshRefused(`The file "${path}" can't be read: ${reasonOf(error)}.`);
  }
}

async function readSettingsFile(path: string): Promise<Partial<Settings>> {
  const text = new TextDecoder().decode(await readInput(path));
  if (readSettings(text).notices.length > 0) {
    throw new RefreshRefused(
      `The settings in "${path}" can't be read: it must be JSON with the settings' names and values.`,
    );
  }
  const given: unknown = JSON.parse(text);
  const names = Object.keys(given as object);
  return Object.fromEntries(Object.entries(settingsSchema.parse(given)).filter(([name]) => names.includes(name)));
}

/** In words, what the system said. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}

const reasons: Record<string, string> = {
  ENOENT: "there is no such file or folder",
  EISDIR: "it is a folder",
  EACCES: "this account may not open it",
  EPERM: "this account may not open it",
  EROFS: "its disk can't be written to",
  ENOSPC: "the disk is full",
};
