/**
 * The agendas of workbook files as one: each is read from its bytes and judged in turn, with memory of one; joined, the add-in writes
 * its sheets of them in a new workbook.
 */
import { basename } from "node:path";
import { boardPage } from "../../../agenda/board/boardPage";
import { boardDocument } from "../../../agenda/board/written/boardDocument";
import { joinAgendas } from "../../../agenda/judge/join";
import { judgeAgenda } from "../../../agenda/judge/judgedAgenda";
import type { JudgedAgenda } from "../../../agenda/judge/judgedAgenda";
import { agendasToJudge } from "../../../agenda/source/readWorkbook";
import { defaultSettings } from "../../../agenda/model/settings";
import type { Settings } from "../../../agenda/model/settings";
import { withoutPause } from "../../../agenda/model/steps";
import { toReport } from "../../../agenda/report/report";
import { today } from "../../../excel/host/clock";
import { agendasOfFile } from "../../../files/agendasOfFile";
import { FileError } from "../../../ooxml/fileError";
import { newWorkbook } from "../../model/openWorkbook";
import type { WorkbookModel } from "../../model/workbook";
import { setClock } from "../clock";
import type { FileAnswer } from "../runCommand";
import { readInput, readSettingsFile, Refused, refusalOf, workInHost } from "../workbookFile";
import type { PortfolioRequest } from "./portfolioCommandLine";

/** What is said of files on standard error, one line each, is that they are left out, or what is to be known of how they were read. */
export async function portfolioOf({ files, settings: given, today: day }: PortfolioRequest): Promise<FileAnswer> {
  const settings = given === null ? {} : await readSettingsFile(given);
  const restoreClock = day === null ? () => undefined : setClock(day);
  try {
    const start = performance.now();
    const { judged, sentences } = await judgeFiles(files, settings);
    if (judged.length === 0) {
      throw new Refused([...sentences, "None of the files could be read, so nothing was written."].join("\n"));
    }
    const counting = { ...defaultSettings, ...settings };
    const assessment = joinAgendas(judged, { today: today(), settings: counting });
    const opened = performance.now();
    const model = newWorkbook();
    const { result, roundTrips } = await workInHost(model, settings, async () => {
      const { writePortfolio } = await import("../../../excel/summary/portfolio");
      const outcome = await writePortfolio(assessment);
      if (!outcome.ok) throw refusalOf(outcome.fault);
      return outcome.result;
    });
    leaveOnly(model, result.sheets);
    const written = performance.now();
    const workbook = await model.save();
    const milliseconds = {
      open: Math.round(opened - start),
      refresh: Math.round(written - opened),
      save: Math.round(performance.now() - written),
    };
    return {
      workbook,
      notKept: sentences,
      undecorated: result.undecorated,
      report: () => ({ ...toReport(assessment, result.sheets), roundTrips, milliseconds }),
      boardPage: () => boardDocument(boardPage(assessment, { settings: counting, since: null })),
    };
  } finally {
    restoreClock();
  }
}

async function judgeFiles(
  files: readonly string[],
  settings: Partial<Settings>,
): Promise<{ judged: JudgedAgenda[]; sentences: string[] }> {
  const judged: JudgedAgenda[] = [];
  const sentences: string[] = [];
  for (const file of files) {
    const name = nameOf(file, files);
    const reading = await readFile(file, name, settings);
    if (reading.ok) {
      for (const { source, ...context } of agendasToJudge(reading.workbook))
        judged.push(withoutPause(judgeAgenda(source, { ...context, today: today() }, name)));
      sentences.push(...reading.workbook.notices.map((notice) => `"${name}": ${notice}`));
    } else sentences.push(`Left out: ${reading.reason}`);
  }
  return { judged, sentences };
}

async function readFile(file: string, name: string, settings: Partial<Settings>) {
  try {
    return agendasOfFile(await readInput(file), name, settings);
  } catch (error) {
    if (error instanceof Refused || error instanceof FileError) return { ok: false as const, reason: error.message };
    throw error;
  }
}

/** As briefly as it is known from the others: files of one name are in different folders. */
function nameOf(file: string, files: readonly string[]): string {
  const name = basename(file);
  return files.filter((other) => basename(other) === name).length === 1 ? name : file;
}

/** A new workbook begins with a blank sheet, which nobody wants beside the generated ones. */
function leaveOnly(model: WorkbookModel, written: readonly string[]): void {
  if (written.length === 0) return;
  for (const sheet of model.sheets.filter(({ name }) => !written.includes(name))) sheet.delete();
  const [first] = model.sheets;
  if (first !== undefined) model.activate(first);
}
