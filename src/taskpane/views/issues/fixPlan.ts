/** Which changes accepted fixes make: one change a cell at a time; what is left shows after it. */
import { traitsOf } from "../../../agenda/findings/lookup";
import { readAddress } from "../../../agenda/model/addresses";
import type { Finding, Fix } from "../../../agenda/model/finding";

/** Those whose fixes may all be accepted at once. */
export function fixableTogether(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => finding.fixes.length > 0 && traitsOf(finding).oneAtATime !== true);
}

export function fixesOf(findings: readonly Finding[]): Fix[] {
  const byCell = new Map<string, Fix>();
  for (const { fixes } of findings) for (const fix of fixes) if (!byCell.has(fix.cell)) byCell.set(fix.cell, fix);
  return [...byCell.values()].sort((one, other) => rowOf(one) - rowOf(other));
}

const rowOf = ({ cell }: Fix) => readAddress(cell)?.row ?? 0;
