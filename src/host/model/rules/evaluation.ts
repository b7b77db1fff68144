/** Works out a formula for many cells at once as if it stood in them, without writing anything into the workbook. */
import { Workbook } from "@cj-tech-master/excelts";
import { areaColumns, areaRows, intersection, type Area } from "../address/addresses";
import { calculateWith } from "../formula/calculation";
import { readValue, type CellValue } from "../cells/cellReading";
import { moveFormula } from "../formula/references";
import type { SheetModel } from "../sheet/sheet";

/** More cells than a person looks at. */
const mostCells = 50_000;

interface Worked {
  version: number;
  values: Map<string, CellValue>;
}

export class Evaluation {
  private readonly worked = new Map<string, Worked>();

  constructor(private readonly sheet: SheetModel) {}

  /** The formula speaks of the top left cell of the first area; relative references in it move with the cell. */
  at(formula: string, areas: readonly Area[], row: number, column: number): { value: CellValue } | "unknown" {
    const key = JSON.stringify([formula, areas]);
    const { contentVersion } = this.sheet.workbook;
    const known = this.worked.get(key);
    const current =
      known?.version === contentVersion ? known : { version: contentVersion, values: this.workOut(formula, areas) };
    this.worked.set(key, current);
    const value = current.values.get(`${row}:${column}`);
    return value === undefined ? "unknown" : { value };
  }

  private workOut(formula: string, areas: readonly Area[]): Map<string, CellValue> {
    const values = new Map<string, CellValue>();
    const used = this.sheet.usedArea(false);
    const scratch = new Workbook().addWorksheet("~");
    const [first] = areas;
    for (const area of areas) {
      const part = cellCount(area) <= mostCells ? area : used && intersection(area, used);
      if (!part || cellCount(part) > mostCells) continue;
      for (let row = part.top; row <= part.bottom; row += 1) {
        for (let column = part.left; column <= part.right; column += 1) {
          const moved = moveFormula(formula.replace(/^=/, ""), row - first.top, column - first.left, this.sheet.name);
          if (moved !== null) scratch.getCell(row, column).value = { formula: moved, result: undefined };
        }
      }
    }
    calculateWith(this.sheet.workbook.book, scratch);
    scratch.eachRow((row) =>
      row.eachCell((cell) => values.set(`${cell.row}:${cell.col}`, readValue(cell, this.sheet.workbook.dateSystem))),
    );
    return values;
  }
}

function cellCount(area: Area): number {
  return areaRows(area) * areaColumns(area);
}
