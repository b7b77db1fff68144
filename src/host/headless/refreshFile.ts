/** The ribbon's "Refresh RAG summary" on a workbook file: open, press, save. */
import { toReport } from "../../agenda/report/report";
import type { RefreshOutcome } from "../../excel/summary/refresh";
import type { FileRequest } from "./commandLine";
import type { FileAnswer } from "./runCommand";
import { refusalOf, workOnFile } from "./workbookFile";

/** The ribbon function's name in the add-in's manifest. */
const refreshFunction = "refreshSummary";

export async function refreshFile(request: FileRequest): Promise<FileAnswer> {
  const { workbook, notKept, result, roundTrips, milliseconds } = await workOnFile(request, async (host) => {
    const outcome = (await host.pressButton(refreshFunction)) as RefreshOutcome;
    if (!outcome.ok) throw refusalOf(outcome.fault);
    return outcome.result;
  });
  const { open, work, save } = milliseconds;
  const report = () => ({
    ...toReport(result.assessment, result.sheets),
    roundTrips,
    milliseconds: { open, refresh: work, save },
  });
  return { workbook, notKept, undecorated: result.undecorated, report };
}
