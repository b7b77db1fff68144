/** Every formula of a workbook, wherever it is: cells, names, tables, conditional formats, validation. */
import type { DataValidation } from "@cj-tech-master/excelts";
import type { ExceltsWorkbook } from "../excelts/exceltsWorkbook";
import { changedBeyondCells, changedDrawing, changedSection, changesOf } from "../excelts/changes";
import type { Worksheet } from "../excelts/library";
import { changeChartFormulas } from "./chartFormulas";
import { formulaCells } from "./formulaCells";

/** `home` is the sheet that a reference without a sheet's name means; null for the workbook's names, which have none. */
export type FormulaChange = (formula: string, home: Worksheet | null) => string;

/** `inDrawings` is false where saving follows the change in drawings by itself. */
export function changeEveryFormula(book: ExceltsWorkbook, change: FormulaChange, inDrawings = true): void {
  for (const name of book.storedNames) name.text = change(name.text, name.sheet);
  for (const sheet of book.worksheets) {
    const noting =
      (note: () => void): FormulaChange =>
      (formula, home) => {
        const changed = change(formula, home);
        if (changed !== formula) note();
        return changed;
      };
    const beyond = noting(() => changedBeyondCells(sheet));
    if (book.hasFormulas) changeCells(book, sheet, change);
    changeTables(sheet, beyond);
    changeRules(
      sheet,
      noting(() => changedSection(sheet, "rules")),
    );
    changeValidations(
      sheet,
      noting(() => changedSection(sheet, "validations")),
    );
    const charts = noting(() => {
      if (inDrawings) changedDrawing(sheet);
    });
    changeChartFormulas(sheet, (formula) => charts(formula, null));
  }
}

function changeCells(book: ExceltsWorkbook, sheet: Worksheet, change: FormulaChange): void {
  for (const { row, col, formula = "" } of formulaCells(sheet)) {
    const changed = change(formula, sheet);
    if (changed === formula) continue;
    const cell = sheet.getRow(row).getCell(col);
    cell.value = { ...(cell.value as object), formula: changed };
    changesOf(sheet)?.content(row, col);
    book.uncalculated.add(sheet, { top: row, left: col, bottom: row, right: col });
  }
}

function changeTables(sheet: Worksheet, change: FormulaChange): void {
  for (const { table } of Object.values(sheet.tables)) {
    for (const column of table.columns) {
      if (column.calculatedColumnFormula)
        column.calculatedColumnFormula = change(column.calculatedColumnFormula, sheet);
      if (column.totalsRowFormula) column.totalsRowFormula = change(column.totalsRowFormula, sheet);
    }
  }
}

function changeRules(sheet: Worksheet, change: FormulaChange): void {
  for (const { rules } of sheet.conditionalFormattings) {
    for (const rule of rules) {
      if ("formulae" in rule && rule.formulae) {
        rule.formulae = rule.formulae.map((formula: string | number) =>
          typeof formula === "string" ? change(formula, sheet) : formula,
        );
      }
    }
  }
}

function changeValidations(sheet: Worksheet, change: FormulaChange): void {
  const changed = new Set<DataValidation>();
  for (const validation of Object.values(sheet.dataValidations.model as Record<string, DataValidation | undefined>)) {
    if (!validation || changed.has(validation) || !("formulae" in validation)) continue;
    changed.add(validation);
    validation.formulae = validation.formulae.map((formula) =>
      typeof formula === "string" ? change(formula, sheet) : formula,
    );
  }
}
