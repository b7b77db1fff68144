/** Which cells a fix changes: its change applies to each cell of its finding. One change a cell at a time; what is left shows after it. */
import { traitsOf } from "../../../agenda/findings/lookup";
import { readAddress } from "../../../agenda/model/addresses";
import type { Finding, Fix } from "../../../agenda/model/finding";

/** Those whose fixes may all be accepted at once. */
export function fixableTogether(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => finding.fix !== null && traitsOf(finding).oneAtATime !== true);
}

export function fixesOf(findings: readonly Finding[]): Fix[] {
  const byCell = new Map<string, Fix>();
  for (const { fix, cells } of findings) {
    if (fix === null) continue;
    for (const cell of cells) if (!byCell.has(cell)) byCell.set(cell, { cell, from: fix.from, to: fix.to });
  }
  return [...byCell.values()].sort((one, other) => rowOf(one) - rowOf(other));
}

const rowOf = ({ cell }: Fix) => readAddress(cell)?.row ?? 0;
