/** Formulas and their results. A formula that the engine can't do keeps the result that it has, else it is #NAME?, never a guess. */
import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import { isOneCell, printAbsolute, readReference } from "../address/addresses";
import { changesOf } from "../excelts/changes";
import type { ChangedAreas } from "../excelts/changedAreas";
import type { ExceltsWorkbook } from "../excelts/exceltsWorkbook";
import { eachCell, eachRow, type SeenCell } from "../excelts/existingCells";
import { areaOfFormula } from "../excelts/spilledAreas";
import { ValueType, type Cell, type Worksheet } from "../excelts/library";
import { rowsOfTable } from "../excelts/storedTables";
import { formulaCells } from "./formulaCells";
import { PrecedentReader, type Precedents } from "./precedents";

interface Formula<C extends SeenCell = SeenCell> {
  cell: C;
  sheet: Worksheet;
  precedents: Precedents;
}

type EngineSheet = Parameters<typeof calculateFormulas>[0]["worksheets"][number];

/** Every formula of the workbook, in the order of its precedents. Answers the sheets with other results. */
export function calculateWorkbook(book: ExceltsWorkbook): Set<Worksheet> {
  return calculate(book, formulasOf(book));
}

/**
 * The formulas that depend on changed cells; `unsettled`: those too that count as changed (time, chance) or have no result yet.
 * Others keep the results that they have.
 */
export function calculateDependents(book: ExceltsWorkbook, changed: ChangedAreas, unsettled: boolean): Set<Worksheet> {
  const formulas = formulasOf(book);
  const chosen: Formula[] = [];
  const reached = changed;
  let rest = formulas;
  for (let before = -1; before !== chosen.length;) {
    before = chosen.length;
    rest = rest.filter((formula) => {
      if (!isChanged(formula, reached, unsettled)) return true;
      chosen.push(formula);
      reached.add(formula.sheet, areaOfFormula(formula.cell));
      return false;
    });
  }
  return chosen.length === 0 ? new Set() : calculate(book, chosen);
}

/** Formulas like this one on a sheet that is not of the workbook, whose own formulas keep their results. */
export function calculateScratch(book: ExceltsWorkbook, scratch: Worksheet, formula: string, home: Worksheet): void {
  const { areas, anywhere } = new PrecedentReader(book).read(formula, home, 1);
  const needed = new Set([home, ...areas.map(({ sheet }) => sheet)]);
  const sheets = anywhere ? book.worksheets : book.worksheets.filter((sheet) => needed.has(sheet));
  run(book, sheets, new Set(), scratch);
}

function isChanged({ cell, sheet, precedents }: Formula, changed: ChangedAreas, unsettled: boolean): boolean {
  if (precedents.external) return cell.result === undefined;
  if (unsettled && (precedents.volatile || cell.result === undefined)) return true;
  return (
    changed.meets(sheet, areaOfFormula(cell)) ||
    precedents.areas.some((one) => changed.meets(one.sheet, one.area)) ||
    precedents.names.some((name) => changed.names.has(name))
  );
}

function formulasOf(book: ExceltsWorkbook): Formula[] {
  const reader = new PrecedentReader(book);
  const formulas: Formula[] = [];
  for (const sheet of book.worksheets) {
    for (const cell of formulaCells(sheet))
      formulas.push({ cell, sheet, precedents: reader.read(cell.formula ?? "", sheet, cell.row) });
  }
  return formulas;
}

/** A formula that fills several cells keeps its results, for Excel to calculate: the engine takes them for content in its way. */
function calculate(book: ExceltsWorkbook, changed: readonly Formula[]): Set<Worksheet> {
  const formulas = changed.filter(({ cell }) => isOneCell(areaOfFormula(cell)));
  book.outdated ||= formulas.length < changed.length;
  return formulas.length === 0 ? new Set() : calculateEach(book, formulas.map(opened));
}

/** The result goes into the library's cell. */
function opened({ cell, sheet, precedents }: Formula): Formula<Cell> {
  return { cell: sheet.getRow(cell.row).getCell(cell.col), sheet, precedents };
}

function calculateEach(book: ExceltsWorkbook, formulas: readonly Formula<Cell>[]): Set<Worksheet> {
  const before = new Map(formulas.map(({ cell, sheet }) => [cell, { sheet, result: cell.result }] as const));
  const needed = new Set(
    formulas.flatMap(({ sheet, precedents }) => [sheet, ...precedents.areas.map((one) => one.sheet)]),
  );
  const all = formulas.some(({ precedents }) => precedents.anywhere);
  run(book, all ? book.worksheets : book.worksheets.filter((sheet) => needed.has(sheet)), new Set(before.keys()), null);
  const changed = new Set<Worksheet>();
  for (const [cell, { sheet, result }] of before) {
    if (sameResult(cell.result, result)) continue;
    changesOf(sheet)?.result(cell.row, cell.col);
    changed.add(sheet);
  }
  return changed;
}

function sameResult(one: unknown, other: unknown): boolean {
  return one === other || (typeof one === "object" && JSON.stringify(one) === JSON.stringify(other));
}

/** To the engine the other formulas are the values that they have. */
function run(book: ExceltsWorkbook, sheets: readonly Worksheet[], cells: ReadonlySet<Cell>, scratch: Worksheet | null) {
  const seen = sheets.map((sheet) => engineSheet(sheet, cells));
  const worksheets: EngineSheet[] = scratch ? [...seen, scratch] : seen;
  calculateFormulas({
    worksheets,
    getWorksheet: (nameOrId: string | number) =>
      scratch && nameOrId === scratch.name ? scratch : book.getWorksheet(nameOrId),
    properties: book.properties,
    calcProperties: book.calcProperties,
    definedNames: {
      getAllEntries: () => nameEntries(book, sheets),
      getAllNames: () => nameEntries(book, sheets),
    },
  });
}

function engineSheet(sheet: Worksheet, cells: ReadonlySet<Cell>): EngineSheet {
  const { id, name, dimensions, mergedRegions } = sheet;
  return {
    id,
    name,
    dimensions,
    mergedRegions,
    getTables: () => sheet.getTables(),
    findCell: (row: number, column: number) => sheet.findCell(row, column),
    getCell: (row: number, column: number) => sheet.getCell(row, column),
    eachRow: (_options: unknown, visit: (row: unknown, number: number) => void) => {
      eachRow(sheet, (row) => {
        visit(
          {
            hidden: row.hidden,
            eachCell: (visitCell: (cell: unknown, column: number) => void) => {
              eachCell(row, (cell) => {
                visitCell(
                  cell.type === ValueType.Formula && !cells.has(cell)
                    ? { type: ValueType.String, value: cell.result }
                    : cell,
                  cell.col,
                );
              });
            },
          },
          row.number,
        );
      });
    },
  } as unknown as EngineSheet;
}

/** To the engine a table's name alone is the name of its rows between header and totals: it knows tables only with brackets. */
function nameEntries(book: ExceltsWorkbook, sheets: readonly Worksheet[]) {
  const seen = book.storedNames.filter(({ sheet }) => sheet === null || sheets.includes(sheet));
  const names = seen.map(({ name, sheet, text }) => {
    const localSheetId = sheet ? sheets.indexOf(sheet) : undefined;
    return readReference(text)
      ? { name, ranges: [text], localSheetId }
      : { name, ranges: [], formulaExpression: text, localSheetId };
  });
  const tables = sheets.flatMap((sheet) =>
    Object.values(sheet.tables).map((table) => ({
      name: table.table.name,
      ranges: [printAbsolute(sheet.name, rowsOfTable(table))],
      localSheetId: undefined,
    })),
  );
  return [...names, ...tables];
}
