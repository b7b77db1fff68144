/** The times that headers name: "Q2", "Week 3", "As at 30 June", "last month", "Revised". */
import { readDateText } from "../../cells/dates/dateTexts";

const month =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const year = "(?:(?:fy ?|['’])?(?:19|20)?\\d\\d(?:[/-](?:19|20)?\\d\\d)?)";
const ordinal = "(?:first|second|third|fourth|fifth|sixth|final|[1-9](?:st|nd|rd|th))";
const span =
  "(?:quarter|qtr|half|term|week|wk|month|mth|period|year|yr|sprint|cycle|round|meeting|board|report|review|return)";
const calendar = [
  `q(?:tr|uarter)?\\s?[1-4](?:[ -]?to[ -]?q?[1-4])?`,
  `h[12]`,
  // Of a project: its 18th month, its second year.
  `m\\d{1,2}|y[1-9]`,
  `(?:cw|kw|wk)\\s?\\d{1,2}`,
  `${ordinal} ${span}`,
  "\\d{1,2}[ -](?:week|month|year)s?(?= [a-z])",
  `${span}(?:ly)? ?(?:no\\.? ?|#)?(?:\\d{1,2}|one|two|three|four|five|six)`,
  `(?:autumn|spring|summer|winter|michaelmas|hilary|trinity|lent|aut|spr)(?: term)?(?: [12](?!\\d))?`,
  `sum(?: term)?(?: [12](?!\\d)|(?= (?:b?rag|rating|comment|update|progress|status|review)))`,
  `\\d{1,2}(?:st|nd|rd|th)?(?: of)?[ -]${month}`,
  `\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}`,
  `${month}(?:[ -](?:to|and|&) ${month}|[-/–]${month})?`,
  `${span}(?: |-)?(?:ending|ended|end|commencing|beginning)`,
  `(?:as|position|status) (?:at|of)|up to|w/[ec]|(?:to )?(?:the )?end(?: of)?(?= ${month}| q)`,
  `year[ -]end|mid[ -]year|half[ -]year|year to date|ytd`,
  year,
];
const relative = [
  "last",
  "this",
  "previous",
  "previously",
  "prev",
  "prior",
  "current",
  "latest",
  "now",
  "was",
  "before",
  "earlier",
  "present",
  "chwarter",
  "hwn",
  "diwethaf",
  `${span}(?:['’]s)?`,
];
const revision = [
  "original",
  "originally",
  "initial",
  "revised",
  "revisions?",
  "new",
  "baseline",
  "old",
  "\\d{1,2}(?=\\)?$)",
];

const wordsOf = (all: readonly string[]) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${all.join("|")})(?![\\p{L}\\p{N}])`, "giu");
const calendarWords = wordsOf(calendar);
const timeWords = wordsOf([...calendar, ...relative, ...revision]);

/** "delivery" of "Delivery, Q2". What is longer than headers are names no time. */
export function withoutTime(header: string): string {
  return header.length > longest ? header : plain(header.replace(timeWords, " "));
}

const longest = 300;

export function isTimed(header: string): boolean {
  return header.length <= longest && withoutTime(header) !== plain(header);
}

/** "April", "Q2", "As at 30 June", "Week 3 update": what is under it is of that time. */
export function isOnlyTime(header: string): boolean {
  const rest = plain(
    header
      .replace(calendarWords, " ")
      .replace(/\b(?:updates?|progress|comments?|position|report|notes?|at|to|by|end|in|for)\b/gi, " "),
  );
  return rest === "" && header.trim() !== "" && header.replace(calendarWords, "") !== header;
}

/** -1 of a header that names a time before ("Previous RAG", "Original date"), 1 of one that names what holds now, else 0. */
export function timeOrder(header: string): -1 | 0 | 1 {
  return earlier.test(header) ? -1 : later.test(header) ? 1 : 0;
}

const earlier =
  /\b(?:last|previous|previously|prior|original|originally|initial|initially|baseline|old|was|before|earlier|preceding|prev|first (?:agreed|set))\b/i;
const later =
  /\b(?:revised|revisions?|new|current|latest|this|now|present|extended|extension|amended|updated|forecast|projected|re-?forecast|re-?scheduled|re-?planned)\b/i;

/** Whether headers name times that go back from the left: "June", "May", "April"; "Q2", "Q1". "December", "January" go on. */
export function isNewestFirst(headers: readonly string[]): boolean {
  const times = headers.map((header) => timeIn(header));
  return times.length > 1 && times.every((time, index) => index === 0 || isJustBefore(time, times[index - 1] ?? null));
}

interface Time {
  unit: "day" | "day of a year" | "number";
  value: number;
}

function timeIn(header: string): Time | null {
  const words = (header.match(calendarWords)?.join(" ") ?? "")
    .replace(/\b(?:as|position|status|at|of|up|to)\b/gi, " ")
    .trim();
  const options = { financialYearEnd: { month: 3, day: 31 }, near: 0 };
  const date = readDateText(words, options);
  if (date !== null) return { unit: date.yearless === true ? "day of a year" : "day", value: date.day };
  const inAnyYear = readDateText(`${words} 1970`, options);
  if (inAnyYear !== null) return { unit: "day of a year", value: inAnyYear.day };
  const number = /\d{1,2}/.exec(words)?.[0];
  return number === undefined ? null : { unit: "number", value: Number(number) };
}

function isJustBefore(time: Time | null, next: Time | null): boolean {
  if (time === null || next?.unit !== time.unit) return false;
  const most = { day: Infinity, "day of a year": 100, number: 1 }[time.unit];
  return next.value > time.value && next.value - time.value <= most;
}

function plain(header: string): string {
  return header
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
