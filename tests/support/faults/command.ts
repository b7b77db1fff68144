/** A command of the add-in that writes, as a test of its faults runs it. */
import { assessAgenda } from "../../../src/excel/agenda/assess";
import type { Fault } from "../../../src/excel/host/faults";
import type { Host } from "../../../src/host/headless/startHost";
import type { WorkbookModel } from "../../../src/host/model/workbook";
import { standardRows, tableAgenda } from "../../fixtures/workbooks";

export interface Said {
  fault: Fault | null;
  /** All of it, unless it has parts that are done one after another: then those that are done. */
  done: string;
}

export const allDone = "all";
export const nothingDone = "nothing";

export interface Command {
  name: string;
  workbook: () => Promise<Uint8Array>;
  /** What is in the workbook before it. */
  prepare: (host: Host) => Promise<unknown>;
  /** Reads what a person sees before they decide. What it answers runs the command. */
  decide: (host: Host) => Promise<() => Promise<Said>>;
  /** What may be done of it where it has parts, and how a person would do just that. */
  parts?: { done: string; doPart: (model: WorkbookModel) => void }[];
}

export const fiveActions = () => tableAgenda({ rows: standardRows(5) });
export async function assessed() {
  const outcome = await assessAgenda();
  if (!outcome.ok) throw new Error(outcome.fault.details);
  return outcome;
}
