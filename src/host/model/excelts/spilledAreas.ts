/** Formulas of an opened file that fill several cells: the cells beside the formula's own show its results, and have no content. */
import { contains, intersection, isOneCell, readReference, type Area } from "../address/addresses";
import { changesOf } from "./changes";
import { eachCell, eachRow, type SeenCell } from "./existingCells";
import { ValueType, type Worksheet } from "./library";

const spilled = new WeakMap<Worksheet, readonly Area[]>();

/** The cells that a formula fills: its own, and others where it fills several. */
export function areaOfFormula({ model: { ref }, row, col }: SeenCell): Area {
  const area = ref === undefined ? null : readReference(ref)?.area;
  return area ?? { top: row, left: col, bottom: row, right: col };
}

/** Looked for once: only opened files have such formulas. */
export function spilledAreas(sheet: Worksheet): readonly Area[] {
  const known = spilled.get(sheet);
  if (known) return known;
  const found: Area[] = [];
  eachRow(sheet, (row) => {
    eachCell(row, (cell) => {
      if (cell.type !== ValueType.Formula || cell.model.shareType !== "array") return;
      const area = areaOfFormula(cell);
      if (!isOneCell(area)) found.push(area);
    });
  });
  spilled.set(sheet, found);
  return found;
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
