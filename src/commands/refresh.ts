/** The ribbon's button "Refresh RAG summary". */
import { clearFault, showFault } from "../excel/host/lastFault";
import { refreshSummary } from "../excel/summary/refresh";
import type { RefreshOutcome } from "../excel/summary/refresh";

export async function refreshCommand(): Promise<RefreshOutcome> {
  const outcome = await refreshSummary();
  if (outcome.ok) clearFault();
  else await showFault(outcome.fault);
  return outcome;
}
