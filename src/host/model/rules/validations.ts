/** Data validation of one sheet. Kept by area, each area with its rule. */
import type { DataValidation } from "@cj-tech-master/excelts";
import { contains, intersection, printArea, readReference, type Area } from "../address/addresses";
import { readValidation, writeValidation, type Validation } from "./validationRules";
import { withoutArea } from "../address/areaParts";
import type { AreaMove, Sheet } from "../contracts";

export type { Validation } from "./validationRules";

type Model = Record<string, DataValidation | undefined>;

/** The library's prefix of a key that is an area. */
const areaPrefix = "range:";

export class Validations {
  constructor(private readonly sheet: Sheet) {}

  at(row: number, column: number): Validation | null {
    const cell = { top: row, left: column, bottom: row, right: column };
    const found = this.entries().find(({ area }) => contains(area, cell));
    return found ? readValidation(found.rule) : null;
  }

  /** Null removes it. */
  set(area: Area, validation: Partial<Validation> | null): void {
    this.replace(
      this.entries().flatMap(({ area: other, rule, key }) =>
        intersection(other, area)
          ? withoutArea(other, area).map((part) => [keyOf(part), rule] as const)
          : [[key, rule] as const],
      ),
    );
    if (validation) this.model()[keyOf(area)] = writeValidation(validation);
    this.sheet.formatChanged(area, "validations");
  }

  /** The choices of a list at a cell, read from its text or its range; null where there is no list. */
  choices(row: number, column: number): string[] | null {
    const validation = this.at(row, column);
    if (validation?.type !== "List" || validation.formula1 === null) return null;
    if (!validation.formula1.startsWith("=")) return validation.formula1.split(",").map((choice) => choice.trim());
    const { workbook } = this.sheet;
    const text = validation.formula1.slice(1);
    const reference = readReference(text);
    const named = reference ? null : workbook.findName(text, this.sheet)?.range;
    const sheet = named?.sheet ?? (reference?.sheet ? workbook.findSheet(reference.sheet) : this.sheet);
    const area = named?.area ?? reference?.area;
    if (!sheet || !area) return null;
    const used = intersection(area, sheet.usedArea(true) ?? area);
    return used
      ? sheet.cells
          .texts(used)
          .flat()
          .filter((choice) => choice !== "")
      : [];
  }

  /** After cells moved: null for an area that has gone. */
  follow(move: AreaMove): void {
    this.replace(
      this.entries().flatMap(({ area, rule }) => {
        const moved = move(area);
        return moved ? [[keyOf(moved), rule] as const] : [];
      }),
    );
  }

  private entries(): { key: string; area: Area; rule: DataValidation }[] {
    return Object.entries(this.model()).flatMap(([key, rule]) => {
      if (!rule) return [];
      return key
        .replace(areaPrefix, "")
        .split(/\s+/)
        .flatMap((text) => {
          const area = readReference(text)?.area;
          return area ? [{ key, area, rule }] : [];
        });
    });
  }

  private model(): Model {
    return this.sheet.worksheet.dataValidations.model;
  }

  private replace(entries: (readonly [string, DataValidation])[]): void {
    this.sheet.worksheet.dataValidations.model = Object.fromEntries(entries);
  }
}

function keyOf(area: Area): string {
  return `${areaPrefix}${printArea(area)}`;
}
