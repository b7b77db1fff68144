/** Due dates that were moved, or say more than a date: "31/03/2025 revised to 30/06/2025", "was …, now …", "30/04/2025 - complete". */
import { readDateText } from "./dateTexts";
import type { DateReading, DateReadingOptions } from "./dateReading";
import { stageOfText } from "../stages";
import type { Stage } from "../../model/agenda";
import type { Day } from "../../model/day";

export interface MovedDate extends DateReading {
  /** What it was before, oldest first. */
  earlier: readonly Day[];
}

const moved =
  /\s*(?:[,;(]|\s-\s|–|—|->|→|>)*\s*\b(?:revised|rev|now|moves|moved|extended|extension(?: agreed| granted)?|changed|slips|slipped|re-?scheduled|postponed|delayed|deferred|put (?:back|off)|pushed(?: back| out)?|carried (?:over|forward)|rolled (?:over|forward)|brought forward|new|amended|updated|re-?(?:planned|profiled|set|based|baselined|forecast)|forecast|currently|replaced|superseded|then)\b\.?(?:\s+again)?(?:\s+(?:target|date|deadline|due))*(?:\s+(?:to|until|till|is|as|by|:))?\s*:?\s*|\s*(?:->|→|⇒|=>|>>?)\s*/i;
const beforeDate =
  /^(?:was|were|originally|orig|original(?: date)?|initially|initial|previously|prev|formerly|baseline|from|to)\b[.:]?\s*/i;

/** The last of the dates that the cell has on lines of their own or joins by words of moving, or the one that it puts before "(was …)"; null where it has no such words. */
export function readMovedDate(text: string, options: DateReadingOptions): MovedDate | null {
  if (text.length > longest) return null;
  const plain = text.trim().replace(/[)\].]+$/, "");
  const lines = plain.split(/\s*[\n;]\s*/);
  if (lines.length > 1 && lines.every((line) => readDateText(line, options) !== null)) return latestOf(lines, options);
  const inBrackets = laterOf(plain.split(/\s*[([](?=\d)/), options);
  if (inBrackets !== null) return inBrackets;
  const parts = plain.split(moved);
  const dates = parts.length > 1 ? inOrder(parts) : plain.split(was).reverse();
  if (dates.length < 2 && parts.length < 2) return null;
  return latestOf(dates, options);
}

/** Dates in the order in which each replaced the one before; null where one of them can't be read. */
function latestOf(dates: readonly string[], options: DateReadingOptions): MovedDate | null {
  const readings = dates.map((part) => readDateText(part.replace(beforeDate, ""), options));
  const [latest = null, ...earlier] = readings.reverse();
  if (latest === null || earlier.includes(null)) return null;
  return { ...latest, earlier: earlier.flatMap((reading) => reading?.day ?? []).reverse() };
}

/** "31/03/2025 (30/06/2025)": one of them replaced the other, and dates are put off as a rule. */
function laterOf(parts: readonly string[], options: DateReadingOptions): MovedDate | null {
  if (parts.length !== 2) return null;
  const [one = null, other = null] = parts.map((part) => readDateText(part, options));
  if (one === null || other === null) return null;
  const [earlier, later] = one.day > other.day ? [other, one] : [one, other];
  return { ...later, earlier: earlier.day === later.day ? [] : [earlier.day] };
}

/** Of a text that may be a date. */
const longest = 120;
const was = /\s*(?:[([]|(?<=\d\s))(?=(?:was|were|previously|prev|formerly|from|originally|original|orig|initially)\b)/i;

/** "31/05/2025 revised from 31/03/2025" and "revised from 31/03/2025 to 31/05/2025" name the earlier date after the word. */
function inOrder([first = "", ...others]: string[]): string[] {
  const [only = "", more] = others;
  const from = more === undefined ? /^from\s+(.+?)(?:\s+to\s+(.+))?$/i.exec(only) : null;
  if (from === null) return first === "" ? others : [first, ...others];
  return [from[1] ?? "", from[2] ?? first];
}

/** "30/04/2025 - complete", "Complete - 30/04/2025", "Completed 30/04/2025". */
export function readDateWithStage(text: string, options: DateReadingOptions): (DateReading & { stage: Stage }) | null {
  if (text.length > longest) return null;
  const parts = text.split(
    /\s*(?:\s-\s|–|—|[,;:(]|\s(?=(?:complete|completed|done|achieved|closed|met)\b)|(?<=^(?:complete|completed|done|achieved|closed|met))\s(?:on\s)?)\s*/i,
  );
  const [one = "", other = ""] = parts.map((part) => part.replace(/[).\s]+$/, ""));
  if (parts.length !== 2) return null;
  for (const [date, words] of [
    [one, other],
    [other, one],
  ] as const) {
    const stage = stageOfText(words);
    const reading = stage === null ? null : readDateText(date, options);
    if (stage !== null && reading !== null) return { ...reading, stage };
  }
  return null;
}

/** "30/06/2025 (extended)", "31 May 2025 - subject to funding", "Draft: 31/05/2025": one date, and words without another. */
export function readDateWithRemark(text: string, options: DateReadingOptions): DateReading | null {
  if (text.length > longest) return null;
  const after = /^([^(]*\d)\s*(?:[([]|[-–—:;,]\s|\s[-–—]\s?)\s*\D+$/.exec(text);
  const before = /^\D+?(?:[:–—]|\s-)\s+(.*\d)$/.exec(text);
  const date = after?.[1] ?? before?.[1];
  return date === undefined ? null : readDateText(date, options);
}
