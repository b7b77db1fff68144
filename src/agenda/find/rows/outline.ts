/** The outline of a plan, by its numbers ("1", "1.1"; "A", "A2"; "WP1", "WP1.3") or by how far its texts are set in. */
import { cellText, isBlank } from "../../cells/cellText";
import type { CellValue } from "../../model/grid";
import type { ColumnIndexes } from "./rowKind";

type Row = readonly CellValue[];

/** Where the numbers of an outline are: a column of their own, or the beginning of the actions. */
export interface OutlinePosition {
  column: number;
  isOwn: boolean;
}

/** The references; beside references that only count the rows, another column before the actions that has "1.1" in the first rows. */
export function outlinePosition(rows: readonly Row[], { ref, action }: ColumnIndexes): OutlinePosition {
  if (ref < 0) return { column: action, isOwn: false };
  const first = rows.slice(0, 200);
  const divides = (column: number) => first.some((row) => divided.test(cellText(row[column])));
  const counts = first.every((row) => /^\d*$/.test(cellText(row[ref])));
  const other = counts ? Array.from({ length: Math.max(0, action) }, (_, column) => column).find(divides) : undefined;
  return { column: other ?? ref, isOwn: true };
}

const divided = /^\d{1,2}(?:\.\d{1,2})+$/;

/** "1.2" or "WP1.2"; null where there is none. */
export function outlineNumber(row: Row, { column, isOwn }: OutlinePosition): string | null {
  return (isOwn ? ofReference : ofText).exec(cellText(row[column]))?.[0] ?? null;
}

const ofReference =
  /^(?:\p{L}{0,4}[- ]?\d{1,2}(?:[.\-/]\p{L}?\d{1,2})*\p{Ll}?|\p{Lu}|[IVX]{2,4}(?:[.\-/]\d{1,2})?|\p{Lu}[.\-/]\d{1,2})(?=[.):]?$)/u;
const ofText = /^(?:\p{Lu}{0,3}\d{1,2}(?:\.\d{1,2})*\p{Ll}?|\p{Lu}\d{1,2}|\p{Lu}(?=[.)]))(?=[.):]?\s)/u;

/** Whether a number is of one level lower: "1.1" or "1a" under "1" or "1.0", "A1" under "A", "T1.2" under "M1". */
export function isUnder(lower: string, upper: string): boolean {
  const above = upper.replace(/(?<=\d)\.0+$/, "");
  const rest = lower.startsWith(above) ? lower.slice(above.length) : restOfAnotherLetter(lower, above);
  return (
    rest !== null &&
    (/^(?:[.\-/ ]\p{L}?\d+)+$|^\p{Ll}$/u.test(rest) || (/\p{L}$/u.test(above) && /^[-.]?\d+$/.test(rest)))
  );
}

function restOfAnotherLetter(lower: string, above: string): string | null {
  const [, own = "", number = ""] = /^(\p{L}+)(\d+)$/u.exec(above) ?? [];
  const found = /^(\p{L}+)(\d+)(\..+)$/u.exec(lower);
  return own !== "" && found !== null && found[1] !== own && found[2] === number ? (found[3] ?? "") : null;
}

/** How far a text is set in: by the blanks or the bullet before it. */
export function indentOf(value: CellValue | undefined): number {
  if (typeof value !== "string" || !mayBeSetIn.test(value)) return 0;
  const blanks = /^[\s\u00a0]*/.exec(value)?.[0].length ?? 0;
  return blanks > 1 ? blanks : /^\s*(?:[-–•·▪◦↳»>]|o)\s/.test(value) ? 1 : 0;
}

/** A quick test: most texts begin with a letter. */
const mayBeSetIn = /^(?:[\s\u00a0\-–•·▪◦↳»>]|o\s)/;

/** Whether blanks before the texts of a column set them in under others: not before the first, and before several. */
export function isSetIn(texts: readonly (CellValue | undefined)[]): boolean {
  if (indentOf(texts.find((text) => !isBlank(text))) !== 0) return false;
  const setIn = texts.findIndex((text) => indentOf(text) > 1 && !isBlank(text));
  return setIn >= 0 && texts.slice(setIn + 1).some((text) => indentOf(text) > 1 && !isBlank(text));
}
