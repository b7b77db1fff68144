/** A formula as a person reads it, and as the file stores it: newer functions carry a prefix there, "this row" is spelt out. */
import type { Cell } from "../excelts/library";
import { tableOfCell } from "../excelts/storedTables";

/** Functions that came after 2007, as people write them. */
const newerFunctions =
  "ACOT BITAND BITOR BITXOR CEILING.MATH COMBINA CONCAT DAYS DECIMAL FLOOR.MATH FORMULATEXT IFNA IFS ISFORMULA ISOWEEKNUM MAXIFS MINIFS NUMBERVALUE PERMUTATIONA RANDARRAY SEC SEQUENCE SHEET SHEETS SORTBY SWITCH TEXTJOIN UNICHAR UNICODE UNIQUE XLOOKUP XMATCH XOR LET LAMBDA TEXTSPLIT TEXTBEFORE TEXTAFTER VSTACK HSTACK TOCOL TOROW WRAPROWS WRAPCOLS TAKE DROP CHOOSECOLS CHOOSEROWS EXPAND";

/** By the person's name, the file's. */
const newer = new Map<string, string>([
  ...newerFunctions.split(" ").map((name): [string, string] => [name, `_xlfn.${name}`]),
  ["FILTER", "_xlfn._xlws.FILTER"],
  ["SORT", "_xlfn._xlws.SORT"],
]);

const token =
  /"(?:[^"]|"")*"|('(?:[^']|'')+'!)|([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[@(?:\[((?:[^[\]']|'.)+)\]|((?:[^[\]']|'.)+))\]|([A-Z][A-Z0-9.]*)(?=\()/giu;

/** From a person's formula without "=" to the file's. */
export function formulaToStore(formula: string, cell: Cell): string {
  return formula.replace(
    token,
    (whole: string, _sheet, table?: string, quoted?: string, plain?: string, name?: string) => {
      const column = quoted ?? plain;
      if (column !== undefined) {
        const owner = table ?? tableOfCell(cell)?.table.name;
        return owner === undefined ? whole : `${owner}[[#This Row],[${column}]]`;
      }
      return name === undefined ? whole : (newer.get(name.toUpperCase()) ?? whole);
    },
  );
}

/** From the file's formula to a person's. */
export function formulaToShow(formula: string, cell: Pick<Cell, "worksheet" | "row" | "col">): string {
  const plain = formula.includes("_xl") ? formula.replace(/_xlfn\.(?:_xlws\.)?/g, "").replace(/_xlpm\./g, "") : formula;
  if (!plain.includes("[#This Row]")) return plain;
  const own = tableOfCell(cell)?.table.name.toLowerCase();
  return plain.replace(
    /([\p{L}_\\][\p{L}\p{N}_.\\]*)\[\[#This Row\],\[((?:[^[\]']|'.)+)\]\]/giu,
    (_, table: string, column: string) => {
      const bare = /^[\p{L}\p{N}_]+$/u.test(column);
      return `${table.toLowerCase() === own ? "" : table}[@${bare ? column : `[${column}]`}]`;
    },
  );
}
