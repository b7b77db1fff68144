/** A new host with an empty workbook for each test, and how a test gets the refusal that it expects. */
import type { Host } from "../../src/host/headless/startHost";
import { startHost } from "../../src/host/headless/startHost";
import { newWorkbook } from "../../src/host/model/openWorkbook";
import type { WorkbookModel } from "../../src/host/model/workbook";

/** Call at the top of a test file; `host()` is the host of the test that runs. */
export function hostForEachTest(): () => Host {
  let host: Host;
  beforeEach(async () => {
    host = await startHost(newWorkbook());
  });
  afterEach(() => host.close());
  return () => host;
}

export interface Refused {
  code: string;
  location: string | undefined;
  message: string;
}

/** Runs work that Excel refuses, and answers how. Fails the test where it is not refused. */
export async function refused(work: (context: Excel.RequestContext) => unknown): Promise<Refused> {
  try {
    await Excel.run(async (context) => {
      await work(context);
      await context.sync();
    });
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return { code: error.code, location: error.debugInfo.errorLocation, message: error.message };
  }
  throw new Error("The host did not refuse this.");
}

/** Writes cells of the active sheet, from A1, in one round trip. */
export async function fill(values: (string | number | boolean)[][]): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 0).values = values;
    await context.sync();
  });
}

/** Over when the add-in has heard all that the host sent before: messages arrive in the order in which they were sent. */
export async function roundTrip(): Promise<void> {
  await read("A1");
}

/** A person types in a cell, and finishes when the host has asked a few times whether they still do. */
export function typeForAWhile(model: WorkbookModel): void {
  let asked = 0;
  Object.defineProperty(model, "editing", { get: () => (asked += 1) < 4, configurable: true });
}

/** Values of a range of the active sheet. */
export async function read(address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}
