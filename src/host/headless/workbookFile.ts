/** A workbook file opened in the embedded host for one task, and what it is saved as. The input is never written. */
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { defaultSettings, parseJson, settingsSchema } from "../../agenda/model/settings";
import type { Settings } from "../../agenda/model/settings";
import type { Fault } from "../../excel/host/faults";
import { FileError } from "../../ooxml/fileError";
import { openWorkbook } from "../model/openWorkbook";
import { largestFile, refuseTooLarge } from "../../ooxml/openPackage";
import { digitalSignature, featuresNotKept } from "../model/package/notKept";
import type { WorkbookModel } from "../model/workbook";
import { setClock } from "./clock";
import type { FileRequest } from "./commandLine";
import { startHost } from "./startHost";
import type { Host } from "./startHost";

/** What is kept of the add-in's work while the workbook is saved. */
interface Work {
  /** What Excel refused of all that only decorates the sheets, in one sentence; null where nothing. */
  undecorated: string | null;
  /** What `--json` writes; null where it is not asked for. */
  report: object | null;
  /** What `--report` writes; null where it is not asked for. */
  boardPage: string | null;
}

interface WorkedFile {
  workbook: Uint8Array;
  /** What the workbook could not keep of the file, one sentence each. */
  notKept: readonly string[];
  undecorated: string | null;
  report: () => object;
  boardPage: () => string;
}

/** Why nothing was written, in one sentence for the person; exit code 1. */
export class Refused extends Error {
  override readonly name = "Refused";
}

/** Settings are put into the workbook first, as the person would choose them in the pane. Throws Refused, or the model's FileError for a file that is no workbook. */
export async function workOnFile(request: FileRequest, work: (host: Host) => Promise<Work>): Promise<WorkedFile> {
  const settings = request.settings === null ? {} : await readSettingsFile(request.settings);
  const restoreClock = request.today === null ? () => undefined : setClock(request.today);
  try {
    const start = performance.now();
    const model = await openWorkbook(await readInput(request.input), basename(request.input));
    refuseOtherEnding(model, request.output);
    const opened = performance.now();
    const chosen = { ...settings, ...tableChoice(model, request.table) };
    const { result, roundTrips } = await workInHost(model, chosen, work);
    const worked = performance.now();
    const workbook = await model.save();
    const milliseconds = {
      open: Math.round(opened - start),
      refresh: Math.round(worked - opened),
      save: Math.round(performance.now() - worked),
    };
    return {
      workbook,
      notKept: model.opened === null ? [] : featuresNotKept(model.opened.bytes, workbook).map(notKeptSentence),
      undecorated: result.undecorated,
      report: () => ({ ...result.report, roundTrips, milliseconds }),
      boardPage: () => result.boardPage ?? "",
    };
  } finally {
    restoreClock();
  }
}

function notKeptSentence(feature: string): string {
  return feature === digitalSignature
    ? "OUT is changed, so the digital signature of IN is no longer valid."
    : `OUT could not keep all of this: ${feature}.`;
}

/** Excel opens no file whose name says that it is of another kind. */
function refuseOtherEnding({ fileName, fileEnding }: WorkbookModel, output: string): void {
  if (output.toLowerCase().endsWith(fileEnding)) return;
  const reason = fileEnding === ".xlsm" ? "has macros, which an .xlsx cannot keep" : "has no macros, as an .xlsm has";
  throw new Refused(`"${fileName}" ${reason}: give OUT a name that ends in ${fileEnding}.`);
}

/** The add-in in the embedded host, with settings that were put into the workbook first. */
export async function workInHost<T>(
  model: WorkbookModel,
  settings: Partial<Settings>,
  work: (host: Host) => Promise<T>,
): Promise<{ result: T; roundTrips: number }> {
  const host = await startHost(model, { countsOnly: true });
  const hadDocument = "document" in globalThis;
  if (!hadDocument) Object.assign(globalThis, { document: pageWithoutPane });
  try {
    await import("../../commands");
    if (Object.keys(settings).length > 0) {
      const { saveSettings } = await import("../../excel/stores/settingsChanges");
      await saveSettings(settings);
    }
    host.resetCounts();
    const result = await work(host);
    return { result, roundTrips: host.roundTrips() };
  } finally {
    host.close();
    if (!hadDocument) Reflect.deleteProperty(globalThis, "document");
  }
}

/** The add-in's page, whose pane is never shown. */
const pageWithoutPane = { getElementById: () => null };

function tableChoice(model: WorkbookModel, name: string | null): Partial<Settings> {
  if (name === null) return {};
  if (name.toLowerCase() === "all") return { agendas: "all" };
  const table = model.tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (!table) throw new Refused(`There is no table named "${name}" in this workbook; ${tableList(model)}.`);
  return {
    agenda: { sheet: table.sheet.name, table: table.name, headerRow: null, columns: {} },
    agendas: undefined,
  };
}

function tableList(model: WorkbookModel): string {
  const names = model.tables.map(({ name }) => `"${name}"`);
  return names.length === 0 ? "it has no tables" : `it has ${names.join(", ")}`;
}

/** A fault of the add-in's as a refusal; one that the add-in doesn't know comes with its details, there being no pane to copy them from. */
export function refusalOf({ title, advice, code, details }: Fault): Refused {
  return new Refused(`${title} ${code === "Unknown" ? details : advice}`.replaceAll(/\s+/g, " ").trim());
}

/** A file that is too large is not read at all. Throws FileError for it, and Refused for one that can't be read. */
export async function readInput(path: string, largest = largestFile): Promise<Uint8Array> {
  try {
    refuseTooLarge((await stat(path)).size, basename(path), largest);
    return await readFile(path);
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new Refused(`The file "${path}" cannot be read: ${reasonOf(error)}.`);
  }
}

/** A name that is no setting is refused, since what was meant by it would not count. Throws Refused. */
export async function readSettingsFile(path: string): Promise<Partial<Settings>> {
  const given = parseJson(new TextDecoder().decode(await readInput(path)));
  const refuse = (reason: string) => new Refused(`The settings in "${path}" cannot be read: ${reason}.`);
  if (given === null) throw refuse("it must be JSON with the names and values of settings");
  const names = Object.keys(given);
  const unknown = names.find((name) => !(name in defaultSettings));
  if (unknown !== undefined) throw refuse(`there is no setting "${unknown}". README.md lists them all`);
  const parsed = settingsSchema.safeParse(given);
  if (!parsed.success) {
    const damaged = String(parsed.error.issues[0]?.path[0]);
    throw refuse(`"${damaged}" has a value that this setting cannot have. README.md says what it means`);
  }
  return Object.fromEntries(Object.entries(parsed.data).filter(([name]) => names.includes(name)));
}

/** What the system said, in English. */
export function reasonOf(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}

const reasons: Record<string, string> = {
  ENOENT: "there is no such file or folder",
  EISDIR: "it is a folder",
  EACCES: "this account may not open it",
  EPERM: "this account may not open it",
  EROFS: "its disk cannot be written to",
  ENOSPC: "the disk is full",
};
