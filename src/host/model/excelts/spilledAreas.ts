/** Formulas of an opened file that fill several cells: the cells beside the formula's own show its results, and have no content. */
import { contains, intersection, isOneCell, readReference, type Area } from "../address/addresses";
import { changesOf } from "./changes";
import type { Cell, Worksheet } from "./library";

const spilled = new WeakMap<Worksheet, Area[]>();

/** The cells that a formula fills: its own, and others where it fills several. */
export function areaOfFormula({ model: { ref }, row, col }: Cell): Area {
  const area = ref === undefined ? null : readReference(ref)?.area;
  return area ?? { top: row, left: col, bottom: row, right: col };
}

export function noteSpilled(sheet: Worksheet, cell: Cell): void {
  const area = areaOfFormula(cell);
  if (!isOneCell(area)) spilled.set(sheet, [...spilledAreas(sheet), area]);
}

export function spilledAreas(sheet: Worksheet): readonly Area[] {
  return spilled.get(sheet) ?? [];
}

/** True where some of a formula's cells would be changed, and its own would not. */
export function tearsSpilled(sheet: Worksheet, area: Area): boolean {
  return spilledAreas(sheet).some((one) => intersection(one, area) && !contains(area, firstOf(one)));
}

/** Before formulas are overwritten: what they fill goes with them. */
export function clearSpilled(sheet: Worksheet, area: Area): void {
  const gone = spilledAreas(sheet).filter((one) => contains(area, firstOf(one)));
  if (gone.length === 0) return;
  spilled.set(
    sheet,
    spilledAreas(sheet).filter((one) => !gone.includes(one)),
  );
  for (const { top, left, bottom, right } of gone) {
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const cell = sheet.findCell(row, column);
        if (!cell) continue;
        cell.value = null;
        changesOf(sheet)?.content(row, column);
      }
    }
  }
}

function firstOf({ top, left }: Area): Area {
  return { top, left, bottom: top, right: left };
}
