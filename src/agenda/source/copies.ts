/** Workbooks that are copies of another one, as after a download or where a person chooses all files of a folder: their actions would be counted twice. */
import type { CellValue } from "../model/grid";
import type { ReadWorkbook } from "./readWorkbook";

type Rows = readonly (readonly CellValue[])[];

export interface Copy {
  file: string;
  /** Name of the file that it is a copy of; null where that is this workbook. */
  of: string | null;
}

/** `here`: the rows of this workbook's agendas. `known`: read before, and replaced by those of the same name. */
export function withoutCopies(
  read: readonly ReadWorkbook[],
  here: readonly Rows[],
  known: readonly ReadWorkbook[],
): { kept: ReadWorkbook[]; copies: Copy[] } {
  const left = known.filter(({ file }) => !read.some((one) => one.file === file));
  const originals = [
    { of: null as string | null, rows: new Set(here.flatMap(textsOf)) },
    ...left.map((one) => ({ of: one.file, rows: new Set(rowsOf(one)) })),
  ];
  const kept: ReadWorkbook[] = [];
  const copies: Copy[] = [];
  for (const workbook of read) {
    const own = rowsOf(workbook);
    const original = originals.find(({ rows }) => isCopy(own, rows));
    if (original === undefined) {
      kept.push(workbook);
      originals.push({ of: workbook.file, rows: new Set(own) });
    } else copies.push({ file: workbook.file, of: original.of });
  }
  return { kept, copies };
}

/** Departments that began with the same actions have other owners, ratings or comments beside them. */
function isCopy(rows: readonly string[], others: ReadonlySet<string>): boolean {
  return rows.length >= fewestRows && rows.filter((row) => others.has(row)).length >= rows.length * leastShare;
}

const fewestRows = 3;
const leastShare = 0.8;

function rowsOf({ agendas }: ReadWorkbook): string[] {
  return agendas.flatMap(({ source }) => textsOf(source.rows));
}

function textsOf(rows: Rows): string[] {
  return rows.map((row) => row.join("\n").trim()).filter((text) => text !== "");
}
