/** What the embedded host answers to the same cases, with the same office.js that add-ins run with. */
import { startHost } from "../../src/host/headless/startHost";
import { newWorkbook } from "../../src/host/model/openWorkbook";
import { savedAnswers } from "./answers";
import type { SavedAnswers } from "./answers";
import { selfCheckCases } from "./cases";
import { runCases } from "./runCases";

/** A number names its sets: 1.2 is both "1.2" and "1.20". */
const newestNamed = 19;

/** @param newestApi the newest set that the host says it has, as the Excel that it is compared with */
export async function hostAnswers(newestApi: number): Promise<SavedAnswers> {
  const excelApi = Number(`1.${Math.min(newestApi, newestNamed)}`);
  const host = await startHost(newWorkbook(), { excelApi, countsOnly: true });
  try {
    return savedAnswers(await runCases(selfCheckCases), null, new Date());
  } finally {
    host.close();
  }
}
