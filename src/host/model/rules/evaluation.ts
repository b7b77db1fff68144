/** Calculates a formula for many cells at once as if they had it, without writing anything into the workbook. */
import { Workbook } from "@cj-tech-master/excelts";
import { areaColumns, areaRows, intersection, type Area } from "../address/addresses";
import type { Sheet } from "../contracts";
import { calculateScratch } from "../formula/calculation";
import { readValue } from "../cells/cellReading";
import { moveFormula } from "../address/references";
import type { CellValue } from "../values";

/** More cells than a person sees. */
const mostCells = 50_000;

interface Calculated {
  version: number;
  values: Map<string, CellValue>;
}

export class Evaluation {
  private readonly results = new Map<string, Calculated>();

  constructor(private readonly sheet: Sheet) {}

  /** The formula is written for the top left cell of the first area; relative references in it move with the cell. */
  at(formula: string, areas: readonly Area[], row: number, column: number): { value: CellValue } | "unknown" {
    const key = JSON.stringify([formula, areas]);
    const { contentVersion } = this.sheet.workbook;
    const known = this.results.get(key);
    const current =
      known?.version === contentVersion ? known : { version: contentVersion, values: this.calculate(formula, areas) };
    this.results.set(key, current);
    const value = current.values.get(`${row}:${column}`);
    return value === undefined ? "unknown" : { value };
  }

  private calculate(formula: string, areas: readonly Area[]): Map<string, CellValue> {
    const values = new Map<string, CellValue>();
    const used = this.sheet.usedArea(false);
    const scratch = new Workbook().addWorksheet("~");
    const [first] = areas;
    if (!first) return values;
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
    this.sheet.workbook.calculateIfStale();
    calculateScratch(this.sheet.workbook.book, scratch, formula, this.sheet.worksheet);
    scratch.eachRow((row) =>
      row.eachCell((cell) => values.set(`${cell.row}:${cell.col}`, readValue(cell, this.sheet.workbook.dateSystem))),
    );
    return values;
  }
}

function cellCount(area: Area): number {
  return areaRows(area) * areaColumns(area);
}
