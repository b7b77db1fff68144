/** Where two texts differ, each with a little of what is around: "…the cafe by Ju…". */

/** A part of a text: as it was, or changed. */
export interface TextPart {
  text: string;
  changed: boolean;
}

export function difference(from: string, to: string): { before: TextPart[]; after: TextPart[] } {
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from[start] === to[start]) start++;
  let end = 0;
  while (end < shorter - start && from.at(-1 - end) === to.at(-1 - end)) end++;
  return { before: partsOf(from, start, end), after: partsOf(to, start, end) };
}

/** Letters shown on either side. */
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
