/** A sheet's new name in what the model does not have: pivot tables, charts on sheets of their own, sparklines, form controls. */
import { renameSheetInFormula } from "../../../address/references";
import { attributeOf, decodeXml, encodeXml, setAttribute } from "../../../../../ooxml/xmlElements";
import type { PackageEdit } from "../packageEdit";

/** The name before, and the name now. */
export type Renames = readonly (readonly [string, string])[];

/** Where a part has references: its path, and what changes in it. */
const holders: readonly [RegExp, (xml: string, renames: Renames) => string][] = [
  [/pivotCacheDefinition[^/]*\.xml$/, renameSource],
  // Of charts, of newer charts, and of the sparklines and newer rules of sheets.
  [/\/(?:charts|worksheets)\/[^/]*\.xml$/, renameFormulas],
  [/\/ctrlProps\/[^/]*\.xml$/, renameLinks],
  [/\.vml$/, renameShapeFormulas],
];

export function followRenames(edit: PackageEdit, renames: Renames): void {
  if (renames.length === 0) return;
  for (const path of edit.reachable()) {
    const change = holders.find(([pattern]) => pattern.test(path))?.[1];
    const xml = change ? edit.text(path) : null;
    const changed = xml === null ? null : change?.(xml, renames);
    if (changed && changed !== xml) edit.replace(path, changed);
  }
}

/** The text of an element that is a formula. */
export function renamedText(text: string, renames: Renames): string {
  const formula = decodeXml(text);
  // By way of names that no sheet has, so that two sheets may swap theirs.
  const between = renames.map(([before, after], index) => [before, `\u0001${index}`, after] as const);
  const parted = between.reduce((now, [before, free]) => renameSheetInFormula(now, before, free), formula);
  if (parted === formula) return text;
  return encodeXml(between.reduce((now, [, free, after]) => renameSheetInFormula(now, free, after), parted));
}

function renameSource(xml: string, renames: Renames): string {
  return xml.replace(/<(?:\w+:)?worksheetSource\s[^>]*>/, (element) => {
    const renamed = renames.find(([before]) => before === attributeOf(element, "sheet"));
    return renamed ? setAttribute(element, "sheet", renamed[1]) : element;
  });
}

/** Of elements with a prefix; the formulas of cells have none, and are the model's. */
function renameFormulas(xml: string, renames: Renames): string {
  return renameTexts(xml, /(<\w+:f(?:\s[^>]*)?>)([^<]*)</g, renames);
}

function renameShapeFormulas(xml: string, renames: Renames): string {
  return renameTexts(xml, /(<x:Fmla\w+>)([^<]*)</g, renames);
}

function renameTexts(xml: string, pattern: RegExp, renames: Renames): string {
  return xml.replace(pattern, (_, open: string, text: string) => `${open}${renamedText(text, renames)}<`);
}

/** The cell of a form control and the cells of its list. */
function renameLinks(xml: string, renames: Renames): string {
  return xml.replace(
    /(\sfmla\w+=")([^"]*)"/g,
    (_, open: string, text: string) => `${open}${renamedText(text, renames)}"`,
  );
}
