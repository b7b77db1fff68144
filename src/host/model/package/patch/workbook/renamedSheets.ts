/** A sheet's new name in parts that the model does not have: sources of pivot tables, and charts on sheets of their own. */
import { renameSheetInFormula } from "../../../formula/references";
import { attributeOf, decodeXml, encodeXml, setAttribute } from "../../xmlElements";
import type { PackageEdit } from "../packageEdit";

/** The name before, and the name now. */
export type Renames = readonly (readonly [string, string])[];

export function followRenames(edit: PackageEdit, renames: Renames): void {
  if (renames.length === 0) return;
  for (const path of edit.reachable()) {
    const change = /pivotCacheDefinition[^/]*\.xml$/.test(path)
      ? renameSource
      : /\/charts\/chart[^/]*\.xml$/.test(path)
        ? renameFormulas
        : null;
    const xml = change === null ? null : edit.text(path);
    const changed = xml === null ? null : change?.(xml, renames);
    if (changed && changed !== xml) edit.replace(path, changed);
  }
}

/** The text of an element that is a formula. */
export function renamedText(text: string, renames: Renames): string {
  const formula = decodeXml(text);
  const renamed = renames.reduce((now, [before, after]) => renameSheetInFormula(now, before, after), formula);
  return renamed === formula ? text : encodeXml(renamed);
}

function renameSource(xml: string, renames: Renames): string {
  return xml.replace(/<(?:\w+:)?worksheetSource\s[^>]*>/, (element) => {
    const renamed = renames.find(([before]) => before === attributeOf(element, "sheet"));
    return renamed ? setAttribute(element, "sheet", renamed[1]) : element;
  });
}

function renameFormulas(xml: string, renames: Renames): string {
  return xml.replace(
    /(<(?:\w+:)?f>)([^<]*)</g,
    (_, open: string, text: string) => `${open}${renamedText(text, renames)}<`,
  );
}
