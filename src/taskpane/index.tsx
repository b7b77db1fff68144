/** The door of the pane: loaded when someone opens it, after the ribbon's functions are associated. */
import { createRoot } from "react-dom/client";
import { assessAgenda } from "../excel/assess";
import { watchWorkbook } from "../excel/events";
import { lastFault, onFault } from "../excel/lastFault";
import { refreshSummary } from "../excel/refresh";
import { selectCell, selectRow } from "../excel/selection";
import { readTheme, watchTheme } from "../excel/theme";
import { Pane } from "./Pane";
import type { ReadingOutcome, Workbook } from "./workbook";

const workbook: Workbook = {
  assess: readAgenda,
  refresh: refreshSummary,
  selectRow,
  selectCell,
  watch: watchWorkbook,
  lastFault,
  onFault,
  readTheme,
  watchTheme,
};

/** Shows the pane in place of the start-up message that `root` holds. */
export function showPane(root: HTMLElement): void {
  createRoot(root).render(<Pane workbook={workbook} />);
}

async function readAgenda(): Promise<ReadingOutcome> {
  const outcome = await assessAgenda();
  if (!outcome.ok) return outcome;
  const { assessment, notices, since, look } = outcome;
  return { ok: true, assessment, notices, since, dueSoonDays: look.settings.dueSoonDays };
}
