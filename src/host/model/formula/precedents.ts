/** What a formula reads: cells, tables and names, as far as its text says it. */
import { readReference, type Area } from "../address/addresses";
import type { ExceltsWorkbook } from "../excelts/exceltsWorkbook";
import type { Worksheet } from "../excelts/library";
import { areaOfTable } from "../excelts/storedTables";
import { formulaTokens } from "../address/references";

export interface Precedents {
  areas: { sheet: Worksheet; area: Area }[];
  /** In lower case. */
  names: string[];
  /** Time, chance, or cells that only calculating finds: such a formula counts as changed. */
  volatile: boolean;
  /** Cells that only calculating finds. */
  anywhere: boolean;
  /** Cells of another workbook, of which only the result is known. */
  external: boolean;
}

interface Found extends Precedents {
  /** It has a table, a defined name, or a sheet that is not there. */
  mayChange: boolean;
}

const volatileFunctions = /(?<![\p{L}\p{N}_.])(?:TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY)\(/iu;
const findingFunctions = /(?<![\p{L}\p{N}_.])(?:INDIRECT|OFFSET|CELL|INFO)\(|\)\s*:|:\s*[A-Z]+\(/iu;

/** Names that name each other in a circle end here. */
const deepest = 8;

/** By sheet and formula, where no table or defined name is in it and every sheet is there: they stay what they are. */
const known = new WeakMap<Worksheet, Map<string, Precedents>>();

export class PrecedentReader {
  private readonly sheets: Map<string, Worksheet>;
  private readonly tables: Map<string, { sheet: Worksheet; area: Area }>;
  /** In lower case. */
  private readonly definedNames: ReadonlySet<string>;

  constructor(private readonly book: ExceltsWorkbook) {
    this.definedNames = new Set(book.storedNames.map(({ name }) => name.toLowerCase()));
    this.sheets = new Map(book.worksheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
    this.tables = new Map(
      book.worksheets.flatMap((sheet) =>
        Object.values(sheet.tables).map((table) => [
          table.table.name.toLowerCase(),
          { sheet, area: areaOfTable(table) },
        ]),
      ),
    );
  }

  /** `row` is the row of the formula's cell. */
  read(formula: string, home: Worksheet | null, row: number): Precedents {
    const before = home && known.get(home)?.get(formula);
    if (before?.names.every((word) => !this.tables.has(word) && !this.definedNames.has(word))) return before;
    const found: Found = { areas: [], names: [], volatile: false, anywhere: false, external: false, mayChange: false };
    this.gather(formula, home, row, found, 0);
    if (home && !found.mayChange) remember(home, formula, found);
    return found;
  }

  private gather(formula: string, home: Worksheet | null, row: number, found: Found, depth: number): void {
    if (findingFunctions.test(formula)) found.anywhere = true;
    if (found.anywhere || volatileFunctions.test(formula)) found.volatile = true;
    const tokens = formulaTokens(formula);
    for (const [index, token] of tokens.entries()) {
      if (token.kind === "external") found.external = true;
      else if (token.kind === "reference") this.gatherReference(token.text, home, found);
      else if (token.kind === "word") {
        const brackets = tokens[index + 1]?.kind === "brackets" ? (tokens[index + 1]?.text ?? "") : "";
        this.gatherWord(token.text.toLowerCase(), brackets, home, row, found, depth);
      }
    }
  }

  private gatherReference(text: string, home: Worksheet | null, found: Found): void {
    const reference = readReference(text);
    if (!reference) return;
    if (reference.sheet === null) {
      if (home) found.areas.push({ sheet: home, area: reference.area });
      return;
    }
    const sheet = this.sheets.get(reference.sheet.toLowerCase());
    if (sheet) found.areas.push({ sheet, area: reference.area });
    else {
      found.mayChange = true;
      // "First:Last!A1" reads sheets that are between the two.
      if (reference.sheet.includes(":")) found.volatile = found.anywhere = true;
    }
  }

  private gatherWord(
    word: string,
    brackets: string,
    home: Worksheet | null,
    row: number,
    found: Found,
    depth: number,
  ): void {
    const table = this.tables.get(word);
    found.mayChange ||= table !== undefined || this.definedNames.has(word);
    if (table) {
      const own = /\[#This Row\]/i.test(brackets) && table.sheet === home;
      found.areas.push(own ? { ...table, area: { ...table.area, top: row, bottom: row } } : table);
      return;
    }
    found.names.push(word);
    if (!this.definedNames.has(word)) return;
    const names = this.book.storedNames.filter(
      ({ name, sheet }) => name.toLowerCase() === word && (sheet === null || sheet === home),
    );
    if (depth < deepest) for (const { text } of names) this.gather(text, home, row, found, depth + 1);
  }
}

function remember(home: Worksheet, formula: string, precedents: Precedents): void {
  let ofSheet = known.get(home);
  if (!ofSheet) known.set(home, (ofSheet = new Map<string, Precedents>()));
  ofSheet.set(formula, precedents);
}
