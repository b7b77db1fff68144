/** The parts of an opened package as the library gets them, and what it makes of the lists that cells refer to. */
import type { Style } from "@cj-tech-master/excelts";
import { splitSheet, type SheetText } from "../../../../ooxml/sheetText";
import { splitSharedTexts, type SharedTexts } from "./sharedTexts";
import { sharedTextsPath, textsWithRuns } from "./textsWithRuns";
import type { CellSource } from "./unopenedCell";

/** By the numbers in the paths of the sheets' parts. */
export type SheetTexts = ReadonlyMap<number, SheetText>;

/** As the library has them while it opens a file. */
export interface OpenedLists {
  styles?: { getStyleModel(format: number): Partial<Style> | null };
  sharedStrings?: { getString(index: number): unknown };
  metadata?: { dynamicArrayCmIndices?: ReadonlySet<number>; hasDynamicArrays?: boolean };
}

/** `shells` are the parts with empty sheets, and without plain texts that cells share. A sheet whose list of cells does not end is left to the library, which refuses it. */
export function withoutCells(parts: Record<string, Uint8Array>): {
  shells: Record<string, Uint8Array>;
  texts: SheetTexts;
  shared: SharedTexts;
} {
  const texts = new Map<number, SheetText>();
  const shells = { ...parts };
  for (const [path, part] of Object.entries(parts)) {
    const number = /^\/?xl\/worksheets\/sheet([0-9]+)\.xml$/.exec(path)?.[1];
    const text = number === undefined ? null : splitSheet(new TextDecoder().decode(part));
    if (!text) continue;
    shells[path] = new TextEncoder().encode(text.shell);
    texts.set(Number(number), text);
  }
  const withRuns = textsWithRuns(shells, texts);
  const list = withRuns[sharedTextsPath];
  const { rest, texts: shared } = splitSharedTexts(list ? new TextDecoder().decode(list) : "");
  if (list) withRuns[sharedTextsPath] = new TextEncoder().encode(rest);
  return { shells: withRuns, texts, shared };
}

export function cellSource(lists: OpenedLists, shared: SharedTexts, dateSystem: 1900 | 1904): CellSource {
  const { styles, sharedStrings, metadata } = lists;
  return {
    style: (format) => styles?.getStyleModel(format) ?? noFormat,
    text: (index) => shared.plain[index] ?? sharedStrings?.getString(shared.others.get(index) ?? -1) ?? "",
    isDynamic: (number) => metadata?.dynamicArrayCmIndices?.has(number) ?? metadata?.hasDynamicArrays ?? false,
    serial: (moment) => serialOf(moment, dateSystem),
  };
}

const noFormat: Partial<Style> = {};

/** Days since the beginning of the workbook's calendar. */
function serialOf(moment: string, dateSystem: 1900 | 1904): number | undefined {
  const time = Date.parse(/T/.test(moment) && !/Z$|[+-]\d\d:\d\d$/.test(moment) ? `${moment}Z` : moment);
  if (Number.isNaN(time)) return undefined;
  return time / 86_400_000 + (dateSystem === 1904 ? 24_107 : 25_569);
}
