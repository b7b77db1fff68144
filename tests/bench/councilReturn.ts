/**
 * A workbook in the likeness of a council's return: 20 sheets with 40,000 cells, of which 8,000 are formulas across sheets, 900 lists
 * to choose from, conditional formats, and an agenda of 60 actions on one of them. All figures are invented.
 */
import { Workbook } from "@cj-tech-master/excelts";
import type { Worksheet } from "@cj-tech-master/excelts";
import { addAgenda, bytesOf } from "../fixtures/workbooks";

const sheets = 18;
const rows = 112;
const columns = 20;
/** Of each row, the last columns. */
const formulaColumns = 4;
const listsOfSheet = 50;

const services = ["Housing", "Highways", "Libraries", "Parks", "Planning", "Waste", "Revenues"];

export async function councilReturn(): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.addWorksheet("Guidance").getCell("A1").value = "Fill in each section by the end of the quarter.";
  for (let number = 1; number <= sheets; number++) fillSection(workbook.addWorksheet(nameOf(number)), number);
  addAgenda(workbook, { sheet: "Action plan", rows: 60 });
  return bytesOf(workbook);
}

function nameOf(number: number): string {
  return `Section ${number}`;
}

function fillSection(sheet: Worksheet, number: number): void {
  for (let column = 1; column <= columns; column++) sheet.getCell(1, column).value = `Measure ${number}.${column}`;
  for (let row = 2; row <= rows; row++) {
    sheet.getCell(row, 1).value = `${services[row % services.length] ?? ""} ${row}`;
    for (let column = 2; column <= columns - formulaColumns; column++)
      sheet.getCell(row, column).value = (row * 31 + column * 17 + number) % 1000;
    for (const [index, formula] of formulasOf(row, number).entries())
      sheet.getCell(row, columns - formulaColumns + 1 + index).value = { formula, result: (row * 7 + index) % 500 };
  }
  addLists(sheet);
  addFormats(sheet);
}

/** They lean on the section before, and on their own row. */
function formulasOf(row: number, number: number): string[] {
  const before = `'${nameOf(number === 1 ? sheets : number - 1)}'`;
  return [
    `SUM(B${row}:H${row})`,
    `IF(B${row}=0,"",C${row}/B${row})`,
    `${before}!B${row}+${before}!C${row}`,
    `SUMIF(${before}!$A$2:$A$${rows},A${row},${before}!$D$2:$D$${rows})`,
  ];
}

function addLists(sheet: Worksheet): void {
  for (let index = 0; index < listsOfSheet; index++)
    sheet.getCell(2 + index * 2, 2).dataValidation = {
      type: "list",
      allowBlank: true,
      formulae: [`"Yes,No,Part ${index + 1}"`],
    };
}

function addFormats(sheet: Worksheet): void {
  const style = { font: { color: { argb: "FF9C0006" } } };
  for (const [index, column] of ["B", "C", "D", "E", "F"].entries())
    sheet.addConditionalFormatting({
      ref: `${column}2:${column}${rows}`,
      rules: [{ type: "cellIs", operator: "greaterThan", formulae: [String(900 - index)], priority: index + 1, style }],
    });
}
