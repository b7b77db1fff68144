/** The ribbon's "Refresh RAG summary". */
import { clearFault, showFault } from "../excel/lastFault";
import { refreshSummary } from "../excel/refresh";
import type { RefreshOutcome } from "../excel/refresh";

export async function refreshCommand(): Promise<RefreshOutcome> {
  const outcome = await refreshSummary();
  if (outcome.ok) clearFault();
  else await showFault(outcome.fault);
  return outcome;
}
