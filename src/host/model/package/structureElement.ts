/** The element of the workbook's part that protects its structure: read, and edited in place where the protection has changed. */
import type { ExceltsWorkbook } from "../excelts/exceltsWorkbook";
import { attributeOf, setAttribute } from "../../../ooxml/xmlElements";

type Stored = ExceltsWorkbook["protection"];

const element = /<(?:\w+:)?workbookProtection(?:\s[^>]*)?(?:\/>|>\s*<\/(?:\w+:)?workbookProtection>)/;

/** The library takes only "1" for true. */
export function locksStructure(workbookXml: string): boolean {
  const found = element.exec(workbookXml)?.[0] ?? "";
  return /^(?:1|true)$/.test(attributeOf(found, "lockStructure") ?? "");
}

/** Attributes of other protections, of revisions, stay. */
export function withStructureProtection(xml: string, prefix: string, protection: Stored): string {
  const found = element.exec(xml)?.[0];
  let changed = found ?? `<${prefix}workbookProtection/>`;
  for (const [name, value] of attributes(protection)) changed = setAttribute(changed, name, value);
  const kept = /=/.test(changed) ? changed : "";
  if (found !== undefined) return xml.replace(found, () => kept);
  return xml.replace(/<(?:\w+:)?(?:bookViews|sheets)[\s>]/, (next) => kept + next);
}

function attributes(protection: Stored): [string, string | null][] {
  const { lockStructure, lockWindows, algorithmName, hashValue, saltValue, spinCount, workbookPassword } =
    protection ?? {};
  const flag = (on: boolean | undefined) => (on === true ? "1" : null);
  return [
    ["lockStructure", flag(lockStructure)],
    ["lockWindows", flag(lockWindows)],
    ["workbookPassword", workbookPassword ?? null],
    ["workbookAlgorithmName", algorithmName ?? null],
    ["workbookHashValue", hashValue ?? null],
    ["workbookSaltValue", saltValue ?? null],
    ["workbookSpinCount", spinCount === undefined ? null : String(spinCount)],
  ];
}
