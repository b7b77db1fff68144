/** Which cells a fix changes: its change applies to each cell of its finding. One change a cell at a time; what is left shows after it. */
import { readAddress } from "../../../agenda/model/addresses";
import type { Finding, Fix } from "../../../agenda/model/finding";

export function fixesOf(findings: readonly Finding[]): Fix[] {
  const byCell = new Map<string, Fix>();
  for (const { fix, cells } of findings) {
    if (fix === null) continue;
    for (const cell of cells) if (!byCell.has(cell)) byCell.set(cell, { cell, from: fix.from, to: fix.to });
  }
  return [...byCell.values()].sort((one, other) => rowOf(one) - rowOf(other));
}

const rowOf = ({ cell }: Fix) => readAddress(cell)?.row ?? 0;

/** A piece of a text: as it was, or changed. */
export interface TextPart {
  text: string;
  changed: boolean;
}

/** Where two texts differ, each with a little of what stands around: "…the cafe by Ju…". */
export function difference(from: string, to: string): { before: TextPart[]; after: TextPart[] } {
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from[start] === to[start]) start++;
  let end = 0;
  while (end < shorter - start && from.at(-1 - end) === to.at(-1 - end)) end++;
  return { before: partsOf(from, start, end), after: partsOf(to, start, end) };
}

const around = 24;

function partsOf(text: string, start: number, end: number): TextPart[] {
  const tail = text.slice(text.length - end);
  const head = text.slice(0, start);
  return [
    { text: head.length > around ? `…${head.slice(-around)}` : head, changed: false },
    { text: text.slice(start, text.length - end), changed: true },
    { text: tail.length > around ? `${tail.slice(0, around)}…` : tail, changed: false },
  ].filter((part) => part.text !== "");
}
