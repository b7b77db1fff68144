/** Makes accepted fixes, and takes them back: each in its own row, and only where the cell still has what the person saw. */
import { readAddress } from "../../agenda/model/addresses";
import type { Fix } from "../../agenda/model/finding";
import type { CellValue } from "../../agenda/model/grid";
import { asTyped } from "../host/cellText";
import { explainFault } from "../host/faults";
import type { Fault } from "../host/faults";
import type { CellChange, CellFill } from "../rows/cellChange";
import { changeCells } from "../rows/changeCells";
import type { Refusal } from "../rows/changeCells";
import type { SeenAgenda } from "./seenAgenda";

/** A fix, or the undoing of one: then `value` is what the cell had before, a number as a number. */
export interface AcceptedFix extends Fix {
  value?: CellValue;
}

export interface FixReport {
  /** With what each cell had before. */
  applied: (Fix & { before: CellValue })[];
  /** Fixes that no longer fit, with what the cell has now. */
  refused: { fix: Fix; why: Refusal["why"]; found: string }[];
  /** Not reached because of a fault, and those of which nobody knows whether they were made. */
  left: Fix[];
  unknown: Fix[];
  /** The agenda as it is with them. */
  seen: SeenAgenda;
}

/** After a fault the report is what was read back. */
export interface FixOutcome {
  report: FixReport;
  fault: Fault | null;
}

/** Two round trips for several hundred fixes. Never rejects. */
export async function applyFixes(seen: SeenAgenda, fixes: readonly AcceptedFix[]): Promise<FixOutcome> {
  const changes = fixes.map((fix) => changeOf(seen, fix));
  const { done, refused, left, unknown, fault, seen: after } = await changeCells(seen, changes);
  const report: FixReport = {
    applied: done.map(({ change: { fix }, before }) => ({ ...fix, before })),
    refused: refused.map(({ change: { fix }, why, found }) => ({ fix, why, found })),
    left: left.map(({ fix }) => fix),
    unknown: unknown.map(({ fix }) => fix),
    seen: { ...seen, ...after },
  };
  return { report, fault: fault === null || done.length === 0 ? fault : afterSome(fault) };
}

/** Of a fault that Excel does not explain the sentence says that nothing has changed: of a part of the fixes that is not so. */
function afterSome(fault: Fault): Fault {
  const isUnexplained = fault.title === explainFault(null).title;
  return isUnexplained ? { ...fault, title: "Something went wrong after some of the cells were changed." } : fault;
}

/** The fixes that undo applied ones. */
export function undoing({ applied }: FixReport): AcceptedFix[] {
  return applied.map(({ cell, from, to, before }) => ({ cell, from: to, to: from, value: before }));
}

function changeOf(seen: SeenAgenda, { cell, from, to, value }: AcceptedFix): CellChange & { fix: Fix } {
  const position = readAddress(cell);
  if (position === null) throw new Error(`"${cell}" is no cell.`);
  const written = value === undefined || typeof value === "string" ? asTyped(to) : value;
  const fill = from === "" && position.column === seen.ratingColumn ? ratingFill(seen, position.row) : null;
  return { ...position, from, to, value: written, fill, fix: { cell, from, to } };
}

/** A rating that only a fill shows. */
function ratingFill({ formats, headerRow }: SeenAgenda, row: number): CellFill | null {
  const format = formats?.[row - headerRow - 1];
  if (format === undefined) return null;
  const color = format.ratingFill ?? format.ratingShownFill;
  return color === null ? null : { color, isConditional: format.ratingFill === null };
}
