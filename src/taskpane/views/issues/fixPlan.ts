/** Which changes accepted fixes make: one change a cell at a time; what is left shows after it. */
import { traitsOf } from "../../../agenda/findings/lookup";
import { readAddress } from "../../../agenda/model/addresses";
import type { AgendaFinding, AgendaFix } from "../../../agenda/model/finding";

/** Those whose fixes may all be accepted at once. */
export function fixableTogether(findings: readonly AgendaFinding[]): AgendaFinding[] {
  return findings.filter((finding) => finding.fixes.length > 0 && traitsOf(finding).oneAtATime !== true);
}

export function fixesOf(findings: readonly AgendaFinding[]): AgendaFix[] {
  const byCell = new Map<string, AgendaFix>();
  for (const { agenda, fixes } of findings) {
    for (const fix of fixes) {
      const key = `${agenda} ${fix.cell}`;
      if (!byCell.has(key)) byCell.set(key, { ...fix, agenda });
    }
  }
  return [...byCell.values()].sort((one, other) => one.agenda - other.agenda || rowOf(one) - rowOf(other));
}

const rowOf = ({ cell }: AgendaFix) => readAddress(cell)?.row ?? 0;
