/** The ribbon's "Refresh RAG summary" on a workbook file: open, press, save. */
import { boardPage } from "../../agenda/board/boardPage";
import { boardDocument } from "../../agenda/board/written/boardDocument";
import { toReport } from "../../agenda/report/report";
import type { RefreshOutcome } from "../../excel/summary/refresh";
import type { FileRequest } from "./commandLine";
import type { FileAnswer } from "./runCommand";
import { refusalOf, workOnFile } from "./workbookFile";

/** The ribbon function's name in the add-in's manifest. */
const refreshFunction = "refreshSummary";

export function refreshFile(request: FileRequest): Promise<FileAnswer> {
  return workOnFile(request, async (host) => {
    const outcome = (await host.pressButton(refreshFunction)) as RefreshOutcome;
    if (!outcome.ok) throw refusalOf(outcome.fault);
    const { assessment, scan, since, sheets, undecorated } = outcome.result;
    return {
      undecorated,
      report: request.json === null ? null : toReport(assessment, sheets),
      boardPage:
        request.report === null ? null : boardDocument(boardPage(assessment, { settings: scan.settings, since })),
    };
  });
}
