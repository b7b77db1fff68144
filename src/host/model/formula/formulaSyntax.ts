/** Whether Excel would take a text as a formula, by how it is written: names that nothing has are taken, "1+" is not. */
import { parse, tokenize } from "@cj-tech-master/excelts/formula";

/** Excel's limit. */
const longestFormula = 8_192;

/** Without "=". */
export function isWellFormed(formula: string): boolean {
  if (formula.length > longestFormula) return false;
  return parses(formula) || parses(inParsersSyntax(formula));
}

/** What the parser does not know: the spilled range "A1#", a sheet before a name or an error, the call of a LAMBDA's result. */
function inParsersSyntax(formula: string): string {
  return formula.replace(
    /("(?:[^"]|"")*")|(?:'(?:[^']|'')+'|[\p{L}\d_.[\]]+)!(?=[\p{L}_#])|(?<=[\p{L}\d)])#(?![\p{L}])|(\)\s*\()/giu,
    (_, text?: string, call?: string) => text ?? (call === undefined ? "" : ")+("),
  );
}

function parses(formula: string): boolean {
  try {
    parse(tokenize(formula));
    return true;
  } catch {
    return false;
  }
}
