/** The headers of a row, each with the group that is named above it: "RAG" over "Last month" and "This month". */
import { cellText } from "../../cells/cellText";
import type { CellValue } from "../../model/grid";

type Row = readonly CellValue[];

export interface HeaderText {
  own: string;
  /** With its group; the same as its own where it has none. */
  whole: string;
}

export function headerTexts(values: readonly Row[], headerRow: number, width: number): HeaderText[] {
  const own = Array.from({ length: width }, (_, column) => cellText(values[headerRow]?.[column]));
  const groups = groupsAbove(values[headerRow - 1] ?? [], own);
  return own.map((text, column) => {
    const group = groups[column] ?? "";
    return { own: text, whole: group === "" ? text : `${group} ${text}`.trim() };
  });
}

/** The group of each column: named once at its left, over columns with headers of their own. */
function groupsAbove(above: Row, own: readonly string[]): string[] {
  const named = own.map((_, column) => cellText(above[column]));
  const filled = named.filter((text) => text !== "").length;
  const first = named.findIndex((text) => text !== "");
  const isTitle = filled === 1 && first <= own.findIndex((text) => text !== "");
  if (filled === 0 || isTitle || named.some((text, column) => text.length > 40 || (text !== "" && own[column] === "")))
    return [];
  let group = "";
  return named.map((text) => (text === "" ? group : (group = text)));
}
