/** Makes accepted fixes, and takes them back: each in its own row, and only where the cell still has what the person saw. */
import { readAddress } from "../../agenda/model/addresses";
import type { AgendaFix } from "../../agenda/model/finding";
import type { CellValue } from "../../agenda/model/grid";
import { asTyped } from "../host/cellText";
import { unknownFault } from "../host/faults";
import type { Fault } from "../host/faults";
import type { CellChange, CellFill } from "../rows/cellChange";
import { changeCells } from "../rows/changeCells";
import type { Refusal } from "../rows/changeCells";
import type { SeenAgenda } from "./seenAgenda";

/** A fix, or the undoing of one: then `value` is what the cell had before, a number as a number. */
export interface AcceptedFix extends AgendaFix {
  value?: CellValue;
}

export interface FixReport {
  /** With what each cell had before. */
  applied: (AgendaFix & { before: CellValue })[];
  /** Fixes that no longer fit, with what the cell has now. */
  refused: { fix: AgendaFix; why: Refusal["why"]; found: string }[];
  /** Not reached because of a fault, and those of which nobody knows whether they were made. */
  left: AgendaFix[];
  unknown: AgendaFix[];
  /** The agendas as they are with them, by their indexes. */
  seen: SeenAgenda[];
}

/** After a fault the report is what was read back. */
export interface FixOutcome {
  report: FixReport;
  fault: Fault | null;
}

/** Two round trips for several hundred fixes of one agenda. Those of the agendas after a fault are not begun. Never rejects. */
export async function applyFixes(seen: readonly SeenAgenda[], fixes: readonly AcceptedFix[]): Promise<FixOutcome> {
  const report: FixReport = { applied: [], refused: [], left: [], unknown: [], seen: [...seen] };
  let fault: Fault | null = null;
  for (const [agenda, rows] of seen.entries()) {
    const changes = fixes.filter((fix) => fix.agenda === agenda).map((fix) => changeOf(rows, fix));
    if (changes.length === 0) continue;
    if (fault !== null) {
      report.left.push(...changes.map(({ fix }) => fix));
      continue;
    }
    const changed = await changeCells(rows, changes);
    report.applied.push(...changed.done.map(({ change: { fix }, before }) => ({ ...fix, before })));
    report.refused.push(...changed.refused.map(({ change: { fix }, why, found }) => ({ fix, why, found })));
    report.left.push(...changed.left.map(({ fix }) => fix));
    report.unknown.push(...changed.unknown.map(({ fix }) => fix));
    report.seen[agenda] = { ...rows, ...changed.seen };
    fault = changed.fault;
  }
  return { report, fault: fault === null || report.applied.length === 0 ? fault : afterSome(fault) };
}

/** Of a fault that Excel does not explain the sentence says that nothing has changed: of a part of the fixes that is not so. */
function afterSome(fault: Fault): Fault {
  const isUnexplained = fault.title === unknownFault.title;
  return isUnexplained ? { ...fault, title: "Something went wrong after some of the cells were changed." } : fault;
}

/** The fixes that undo applied ones. */
export function undoing({ applied }: FixReport): AcceptedFix[] {
  return applied.map(({ agenda, cell, from, to, before }) => ({ agenda, cell, from: to, to: from, value: before }));
}

function changeOf(seen: SeenAgenda, { agenda, cell, from, to, value }: AcceptedFix): CellChange & { fix: AgendaFix } {
  const position = readAddress(cell);
  if (position === null) throw new Error(`"${cell}" is no cell.`);
  const written = value === undefined || typeof value === "string" ? asTyped(to) : value;
  const fill = from === "" && position.column === seen.ratingColumn ? ratingFill(seen, position.row) : null;
  return { ...position, from, to, value: written, fill, fix: { agenda, cell, from, to } };
}

/** A rating that only a fill shows. */
function ratingFill({ formats, headerRow }: SeenAgenda, row: number): CellFill | null {
  const format = formats?.[row - headerRow - 1];
  if (format === undefined) return null;
  const color = format.ratingFill ?? format.ratingShownFill;
  return color === null ? null : { color, isConditional: format.ratingFill === null };
}
