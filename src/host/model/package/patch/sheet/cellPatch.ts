/** Changes single cells in a sheet's own XML; every other character of it stays. */
import { readReference } from "../../../address/addresses";
import { attributeOf, setAttribute } from "../../../../../ooxml/xmlElements";

/** A cell as it is now. */
export interface PatchedCell {
  row: number;
  column: number;
  /** The element as the library wrote it, without prefix; null where the cell has nothing. */
  xml: string | null;
  /** Otherwise the cell keeps the format that the file gives it. */
  otherFormat: boolean;
  /** The formula is the file's, and only its result is another. */
  resultOnly: boolean;
}

interface Located {
  at: number;
  start: number;
  end: number;
  xml: string;
}

/** Null where this sheet can't be patched: it has no list of cells, or a formula of several cells would be torn. */
export function patchCells(xml: string, cells: readonly PatchedCell[]): string | null {
  const data = /<(\w+:)?sheetData(?:\s[^>]*)?(?:\/>|>)/.exec(xml);
  if (!data) return null;
  const prefix = data[1] ?? "";
  const start = data.index + data[0].length;
  const empty = data[0].endsWith("/>");
  const end = empty ? start : xml.indexOf(`</${prefix}sheetData>`, start);
  const body = xml.slice(start, end);
  const byRow = new Map<number, PatchedCell[]>();
  for (const cell of cells) {
    const row = byRow.get(cell.row);
    if (row) row.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  const rows = locate(body, `${prefix}row`, (text) => text);
  const patched = merged(body, rows, [...byRow.keys()], (row, found) =>
    patchRow(found?.xml ?? `<${prefix}row r="${row}"/>`, byRow.get(row) ?? [], prefix, found !== undefined),
  );
  const open = empty ? data[0].replace(/\s*\/>$/, ">") : data[0];
  return `${xml.slice(0, data.index)}${open}${patched}${empty ? `</${prefix}sheetData>` : ""}${xml.slice(end)}`;
}

/** Other cells whose formula is written with one of these, as numbers of row and column. */
export function cellsSharingFormula(xml: string, cells: readonly { row: number; column: number }[]) {
  const wanted = new Set(cells.map(({ row, column }) => `${row}:${column}`));
  const shared = [...xml.matchAll(/<(?:\w+:)?c\s([^>]*)>\s*(<(?:\w+:)?f\s[^>]*t="shared"[^>]*>)/g)].map(
    ([, own = "", f = ""]) => ({
      ...positionOf(attributeOf(`<c ${own}>`, "r") ?? ""),
      group: attributeOf(f, "si"),
      first: attributeOf(f, "ref") !== null,
    }),
  );
  const torn = new Set(
    shared.filter(({ row, column, first }) => first && wanted.has(`${row}:${column}`)).map(({ group }) => group),
  );
  return shared.filter(({ row, column, group }) => torn.has(group) && !wanted.has(`${row}:${column}`));
}

/** The results of a what-if table can't be changed cell by cell. */
export function hasDataTable(xml: string, cells: readonly { row: number; column: number }[]): boolean {
  const wanted = new Set(cells.map(({ row, column }) => `${row}:${column}`));
  return [...xml.matchAll(/<(?:\w+:)?c\s([^>]*)>\s*<(?:\w+:)?f\s[^>]*t="dataTable"/g)].some(([, own = ""]) => {
    const { row, column } = positionOf(attributeOf(`<c ${own}>`, "r") ?? "");
    return wanted.has(`${row}:${column}`);
  });
}

function patchRow(xml: string, cells: readonly PatchedCell[], prefix: string, exists: boolean): string {
  const open = /^<(?:"[^"]*"|'[^']*'|[^>"'])*>/.exec(xml)?.[0] ?? "";
  const inside = open.endsWith("/>") ? "" : xml.slice(open.length, xml.lastIndexOf("</"));
  const found = locate(inside, `${prefix}c`, (text) => String(positionOf(text).column));
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  const patched = merged(inside, found, [...byColumn.keys()], (column, before) => {
    const cell = byColumn.get(column);
    return cell ? patchCell(before?.xml ?? null, cell, prefix) : (before?.xml ?? "");
  });
  if (patched === "" && !exists) return "";
  // The span of a row is a hint that another cell may make wrong.
  const grown = [...byColumn.keys()].some((column) => !found.some(({ at }) => at === column));
  const tag = grown ? open.replace(/\sspans="[^"]*"/, "") : open;
  return `${tag.replace(/\s*\/?>$/, ">")}${patched}</${prefix}row>`;
}

function patchCell(before: string | null, { xml, otherFormat, resultOnly }: PatchedCell, prefix: string): string {
  const format = before === null ? null : attributeOf(before, "s");
  if (xml === null) {
    return before === null || format === null || otherFormat
      ? ""
      : `<${prefix}c r="${attributeOf(before, "r") ?? ""}" s="${format}"/>`;
  }
  // What says that a formula is one of Excel's newer kind stays with the formula.
  const sameKind = before !== null && (resultOnly || (arrayFormula.test(xml) && arrayFormula.test(before)));
  const kind = sameKind ? attributeOf(before, "cm") : null;
  const written = setAttribute(setAttribute(xml, "vm", null), "cm", kind).replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
  if (before === null) return written;
  const formula = resultOnly ? formulaElement.exec(before)?.[0] : undefined;
  const withFormula = formula === undefined ? written : written.replace(formulaElement, () => formula);
  if (otherFormat) return withFormula;
  return setAttribute(withFormula, "s", format);
}

const arrayFormula = /<(?:\w+:)?f\s[^>]*t="array"/;
const formulaElement = /<(?:\w+:)?f(?:\s[^>]*)?(?:\/>|>[\s\S]*?<\/(?:\w+:)?f>)/;

/** Elements of a list with their numbers: their own, or the one after the element before. */
function locate(body: string, tag: string, numberOf: (reference: string) => string): Located[] {
  const pattern = new RegExp(`<${tag}(?=[\\s/>])(?:"[^"]*"|'[^']*'|[^>"'])*?(?:/>|>[\\s\\S]*?</${tag}>)`, "g");
  let last = 0;
  return [...body.matchAll(pattern)].map(({ 0: xml, index }) => {
    const reference = attributeOf(xml, "r");
    last = reference === null ? last + 1 : Number(numberOf(reference));
    return { at: last, start: index, end: index + xml.length, xml };
  });
}

/** The list with some elements replaced, and those that it lacks put where their numbers say. */
function merged(
  body: string,
  found: readonly Located[],
  numbers: readonly number[],
  make: (number: number, found: Located | undefined) => string,
): string {
  const wanted = [...numbers].sort((one, other) => one - other);
  const parts: string[] = [];
  let copied = 0;
  let next = 0;
  const upTo = (limit: number, place: number) => {
    for (; next < wanted.length && (wanted[next] ?? Infinity) < limit; next += 1) {
      parts.push(body.slice(copied, place), make(wanted[next] ?? 0, undefined));
      copied = place;
    }
  };
  for (const element of found) {
    upTo(element.at, element.start);
    if (wanted[next] !== element.at) continue;
    parts.push(body.slice(copied, element.start), make(element.at, element));
    copied = element.end;
    next += 1;
  }
  upTo(Infinity, found.at(-1)?.end ?? body.length);
  parts.push(body.slice(copied));
  return parts.join("");
}

function positionOf(reference: string): { row: number; column: number } {
  const area = readReference(reference)?.area;
  return { row: area?.top ?? 0, column: area?.left ?? 0 };
}
