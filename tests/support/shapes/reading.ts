/** A shape and its truth, and what the add-in reads in it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Assessment } from "../../../src/agenda/model/assessment";
import { toReport } from "../../../src/agenda/report/report";
import type { Report } from "../../../src/agenda/report/reportSchema";
import type { FileRequest } from "../../../src/host/headless/commandLine";
import { refusalOf, workOnFile } from "../../../src/host/headless/workbookFile";
import type { ShapeTruth } from "./truth";
import { shapeWorkbook } from "./workbook";

export interface Shape {
  name: string;
  folder: string;
  truth: ShapeTruth;
}

export function shapesIn(folder: string): Shape[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => ({
      name: file.replace(".json", ""),
      folder,
      truth: JSON.parse(readFileSync(join(folder, file), "utf8")) as ShapeTruth,
    }));
}

/** Throws a refusal with the sentence that people see. */
export async function readShape({ name, folder, truth }: Shape): Promise<Report> {
  if (truth.workbook === undefined) return readFile(join(folder, `${name}.tsv`), truth.today);
  const made = mkdtempSync(join(tmpdir(), "shape-"));
  try {
    const file = join(made, `${name}.xlsx`);
    writeFileSync(file, await shapeWorkbook(folder, name, truth.workbook));
    return await readFile(file, truth.today);
  } finally {
    rmSync(made, { recursive: true });
  }
}

async function readFile(input: string, today: string): Promise<Report> {
  const { report } = await workOnFile(requestFor(input, today), async () => {
    return { undecorated: null, report: toReport(await assessed(), []), boardPage: null };
  });
  return report() as Report;
}

/** What the command line would ask for, with nothing chosen. */
export function requestFor(input: string, today: string): FileRequest {
  return { input, output: "out.xlsx", today, json: null, report: null, settings: null, table: null, strict: false };
}

/** The agenda of the open workbook as it is judged. Throws a refusal. */
export async function assessed(): Promise<Assessment> {
  const { assessAgenda } = await import("../../../src/excel/agenda/assess");
  const outcome = await assessAgenda();
  if (!outcome.ok) throw refusalOf(outcome.fault);
  return outcome.assessment;
}
