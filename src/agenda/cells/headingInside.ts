/** A section's heading that ran into the cell of an action, when a table was pasted or scanned. */
import { readNumbered } from "./headings";
import type { Heading } from "./headings";

export interface HeadingInside {
  /** Where the heading's words begin and end in the cell's text. */
  start: number;
  end: number;
  heading: Heading;
  /** Its last words are in the next row: "… key actions" / "will involve:". */
  unfinished: boolean;
}

/**
 * Only a numbered section with a title in quotes, or with a colon at its end, is taken for a heading; it must begin
 * after the end of a sentence, two spaces or a line break, or open a cell that goes on after a line break or two spaces.
 */
export function findHeadingInside(text: string): HeadingInside | null {
  if (!mayHold.test(text)) return null;
  const mayTrail = text.endsWith(":") || /["“‘']/.test(text);
  let broken = false;
  for (let index = 1; index < text.length - 8; index++) {
    const letter = text.charCodeAt(index);
    if (letter !== 32 && letter !== 10) continue;
    const before = text.charCodeAt(index - 1);
    const next = text.charCodeAt(index + 1);
    if (letter === 10 || next === 32 || next === 10) {
      const leading = broken || !mayOpen(text, 0) ? null : headingAt(text, 0, index);
      if (leading !== null) return leading;
      broken = true;
    } else if (!isStop(before) && before !== 32 && before !== 10) continue;
    const start = next === 32 || next === 10 ? -1 : index + 1;
    const trailing = mayTrail && start > 0 && mayOpen(text, start) ? headingAt(text, start, text.length) : null;
    if (trailing !== null) return trailing;
  }
  return null;
}

/** A quick test: a line break, two spaces, quotes, or a colon at the end. */
const mayHold = /[\n"“‘']| {2}|:$/;

/** "." ";" ":" "!" "?" */
function isStop(code: number): boolean {
  return code === 46 || code === 59 || code === 33 || code === 63 || code === 58;
}

/** A quick test before reading: a heading begins with a capital. */
function mayOpen(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  return code >= 65 && code <= 90;
}

function headingAt(text: string, start: number, end: number): HeadingInside | null {
  if (start + 250 < end) return null;
  const plain = text.slice(start, end).replace(/\s+/g, " ").trim();
  const heading = readNumbered(plain);
  if (heading === null || heading.title === null) return null;
  const colon = plain.endsWith(":");
  const marked = /["“‘'].+["”’']/.test(plain);
  const leading = start === 0;
  if (!colon && !marked && !leading) return null;
  return { start, end, heading, unfinished: !leading && !colon };
}
