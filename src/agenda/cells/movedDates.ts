/** Due dates that were moved, or say more than a date: "31/03/2025 revised to 30/06/2025", "was …, now …", "30/04/2025 - complete". */
import { readDateText } from "./dateTexts";
import type { DateReading, DateReadingOptions } from "./dateTexts";
import { stageOfText } from "./stages";
import type { Stage } from "../model/agenda";

export interface MovedDate extends DateReading {
  /** What the cell says of the stage beside its date. */
  stage: Stage | null;
}

const moved =
  /\s*(?:[,;(]|\s-\s|–|—|->|→|>)*\s*\b(?:revised|now|moved|extended|changed|slipped|rescheduled|postponed|delayed|deferred|put back|brought forward|new date|amended|updated|re-?planned)\b(?:\s+(?:target|date|deadline|due))*(?:\s+(?:to|until|till|is|as|by|:))?\s*:?\s*|\s*(?:->|→|⇒)\s*/i;
const earlierDate = /^(?:was|originally|original(?: date)?|initially|previously|formerly|from)\b:?\s*/i;

/** Null where the text is no date with something about it: then it is read as a plain date, or not at all. */
export function readMovedDate(text: string, options: DateReadingOptions): MovedDate | null {
  if (text.length > 120) return null;
  return readMove(text, options) ?? readWithStage(text, options);
}

/** The later of two dates that the cell joins by a word of moving. */
function readMove(text: string, options: DateReadingOptions): MovedDate | null {
  const plain = text.trim().replace(/[)\].]+$/, "");
  const match = moved.exec(plain);
  if (match === null) return null;
  const [from, to] = [plain.slice(0, match.index), plain.slice(match.index + match[0].length)];
  const original = readDateText(from.replace(earlierDate, ""), options);
  const latest = readDateText(to.replace(/^(?:to|from)\s+/i, ""), options);
  if (latest !== null && (original !== null || from.trim() === "")) return { ...latest, stage: null };
  // "30/06/2025 (was 31/03/2025)" is read by readDateText; "revised from 31/03/2025 to 30/06/2025" here.
  const both = /^from\s+(.+?)\s+to\s+(.+)$/i.exec(to);
  const second = both && readDateText(both[2] ?? "", options);
  return second ? { ...second, stage: null } : null;
}

/** "30/04/2025 - complete", "Complete - 30/04/2025", "Completed 30/04/2025". */
function readWithStage(text: string, options: DateReadingOptions): MovedDate | null {
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
    if (reading !== null) return { ...reading, stage };
  }
  return null;
}
