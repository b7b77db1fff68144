/** What people write in place of a date in a column of dates, and nothing is wrong with it: "Ongoing", "ASAP", "Quarterly", "TBC". */

const often =
  "(?:bi-?|twice |half-? ?|six-? ?|three-? ?|tri-?)?(?:daily|weekly|monthly|quarterly|termly|yearly|annual(?:ly)?)|fortnightly|(?:(?:in |by |end of )?[a-z]+ )?(?:each|every)(?: (?:other|two|three|six|few))? (?:days?|weeks?|fortnight|months?|quarter|term|year|meeting|board|cycle)";
const always =
  "on-?\\s?going|continuous(?:ly)?|continuing|continual(?:ly)?|rolling|permanent|recurring|regular(?:ly)?|throughout(?: the year)?|all year(?: round)?|year[- ]round|open[- ]ended|in perpetuity|indefinite(?:ly)?|life of (?:the )?(?:plan|project|programme)|ad[- ]hoc|standing item|per meeting|business as usual|bau";
const soon =
  "immediate(?:ly)?|with immediate effect|asap|a\\.s\\.a\\.p|as soon as (?:possible|practicable)|urgent(?:ly)?|straight ?away|(?:short|medium|long|near)(?:er)?[- ]term";
const open =
  "n\\s?\\/?\\s?a|not applicable|tbc|tbd|tba|to be (?:confirmed|agreed|decided|determined|advised|set|arranged)|none|no (?:fixed )?(?:date|deadline)|date tbc|date to be|unknown|not (?:known|set|yet set)|various|as (?:and when|required|needed)|when (?:required|needed)|pending|awaiting|subject to|dependent on|depends on|next (?:meeting|board|committee|review)|in place";
const over =
  "underway|in progress|started|now|complete|completed|done|closed|cancelled|superseded|on hold|deferred|paused";

const timescale = new RegExp(`^(?:${[often, always, soon, "completed?"].join("|")})[.!]?$`, "i");
const recurrence = new RegExp(`^(?:${often})[.!]?$`, "i");
const opening = new RegExp(`^(?:${[often, always, soon, open, over].join("|")})(?![a-z])`, "i");

/** Whether the whole text is a time that only columns of dates say. */
export function isTimescale(text: string): boolean {
  return timescale.test(text);
}

/** Whether it says how often, and no more: "Weekly". */
export function isRecurrence(text: string): boolean {
  return recurrence.test(text);
}

/** Whether a cell of a column of dates says that there is no date: a day or a year in it would be one. */
export function saysNoDate(text: string): boolean {
  return opening.test(text) && !/\d{2}/.test(text);
}
