/** Whether what a comment says of a date is still to come: the words of its clause decide, the nearest first. */
import type { DateSpan } from "./namedDates";
import { follows, isOf, wordAt } from "./words";
import type { CommentWords, Word } from "./words";

export interface PromiseCue {
  /** First word of what is promised. */
  start: number;
  /** False where only "by" or a bare "launch" says so: then the date itself must be still to come at the time of writing. */
  sure: boolean;
}

/** What promises a date; null where nothing does: it is past, a budget's year, a doubt, a bare mention. */
export function promiseCue(comment: CommentWords, span: DateSpan): PromiseCue | null {
  const lead = leadUp(comment, span.from);
  if (isPast(comment, span.from - 1) && isSameClause(wordAt(comment, span.from))) return null;
  const mayBeBudget = span.date?.form === "year" || span.date?.form === "financial year";
  if (mayBeBudget && (!lead.leads || speaksOfMoney(comment, span))) return null;
  return cueBefore(comment, span, lead);
}

interface LeadUp {
  /** First of the words that lead up to the date: "by the end of March". */
  from: number;
  by: boolean;
  until: boolean;
  /** Whether there is "by", "before", "on", "until", "now" or an edge among them. */
  leads: boolean;
}

const mostLeading = 5;

function leadUp(comment: CommentWords, date: number): LeadUp {
  let from = date;
  while (from > 0 && date - from < mostLeading && isSameClause(wordAt(comment, from))) {
    const word = wordAt(comment, from - 1);
    if (!isOf(word, "leading", "edge", "article") || word.kinds.has("undertaking")) break;
    from--;
  }
  const words = comment.words.slice(from, date);
  return {
    from,
    by: words.some(({ plain }) => plain === "by" || plain === "before"),
    until: words.some(({ plain }) => plain === "until" || plain === "till"),
    leads: words.some((word) => word.kinds.has("edge") || /^(by|before|on|until|till|now)$/.test(word.plain)),
  };
}

/** Words before or after a date in which the rest of its sentence is looked for: longer sentences are none. */
const reach = 60;

/** 0: nothing says so yet; 1: something may; 2: "to open" surely does, and where it begins is still looked for. */
type Certainty = 0 | 1 | 2;

function cueBefore(comment: CommentWords, span: DateSpan, lead: LeadUp): PromiseCue | null {
  let certainty: Certainty = lead.by || goesToMeeting(comment, span) ? 1 : 0;
  let start = lead.from;
  for (let index = lead.from - 1; index >= Math.max(0, lead.from - reach); index--) {
    const word = wordAt(comment, index);
    const next = wordAt(comment, index + 1);
    const before = wordAt(comment, index - 1);
    if (follows(next, "stop") || (follows(next, "comma") && certainty > 0)) break;
    if (isOf(word, "future", "deferral") && isFuture(comment, index, lead)) {
      return wasFuture(comment, index) || isDenied(comment, index) ? null : { start: index, sure: true };
    }
    if (word.kinds.has("past") || isParticiple(word, index, lead)) {
      if (!isPassive(comment, index)) {
        const leadsOn = certainty === 2 && (word.kinds.has("resolve") || !next.kinds.has("to"));
        return leadsOn ? { start: index, sure: true } : null;
      }
      if (wordAt(comment, index - 2).kinds.has("to")) certainty = 2;
    } else if (isOf(word, "undertaking", "verb")) {
      if (before.kinds.has("to")) certainty = 2;
      else if (certainty === 0 && word.kinds.has("undertaking")) certainty = 1;
    } else if (certainty > 0 && (isDoubt(word) || word.kinds.has("negation"))) return null;
    start = index;
  }
  if (certainty === 0 || lead.until || (certainty === 1 && isPastAfter(comment, span))) return null;
  return { start, sure: certainty === 2 };
}

/** Whether a word of the future is meant as one here: "due to Covid" gives a cause, "set up" and "until March" something else. */
function isFuture(comment: CommentWords, index: number, lead: LeadUp): boolean {
  const { kinds, plain } = wordAt(comment, index);
  const beforeTo = wordAt(comment, index + 1).kinds.has("to");
  if (kinds.has("deferral")) return lead.until || beforeTo;
  if (lead.until) return false;
  if (/^(track|course)$/.test(plain)) return wordAt(comment, index - 1).plain === "on";
  const saysLittle = /^(set|looking|going)$/.test(plain);
  if (plain === "going" && /^(live|out|ahead)$/.test(wordAt(comment, index + 1).plain)) return true;
  if (!beforeTo) return !saysLittle;
  if (plain !== "due" && !saysLittle) return true;
  const goesToMeeting =
    plain === "going" && [3, 4].some((after) => wordAt(comment, index + after).kinds.has("meeting"));
  return goesToMeeting || isOf(wordAt(comment, index + 2), "undertaking", "verb", "be", "month", "meeting");
}

/** "was due", "originally planned". */
function wasFuture(comment: CommentWords, index: number): boolean {
  return wordAt(comment, index - 1).kinds.has("past") && isSameClause(wordAt(comment, index));
}

function isDenied(comment: CommentWords, index: number): boolean {
  return wordAt(comment, index - 1).kinds.has("negation") || wordAt(comment, index + 1).kinds.has("negation");
}

/** A participle after "be" is not of the past: "to be completed". */
function isPassive(comment: CommentWords, index: number): boolean {
  return wordAt(comment, index - 1).kinds.has("be");
}

/** An unknown word in "-ed" right before the date: "circulated in March". */
function isParticiple(word: Word, index: number, lead: LeadUp): boolean {
  return index === lead.from - 1 && word.kinds.size === 0 && word.text.endsWith("ed");
}

/** "may", "might", "if"; but "May" is the month. */
function isDoubt(word: Word): boolean {
  return word.kinds.has("doubt") && !/^[A-Z]/.test(word.text);
}

/** "to Feb board", "for March Cabinet". */
function goesToMeeting(comment: CommentWords, { from, to }: DateSpan): boolean {
  return wordAt(comment, to).kinds.has("meeting") && isOf(wordAt(comment, from - 1), "to", "leading");
}

/** "Innovation month 2020 held". */
function isPastAfter(comment: CommentWords, { to }: DateSpan): boolean {
  for (let index = to; index < to + 2; index++) {
    const word = wordAt(comment, index);
    if (!isSameClause(word)) return false;
    if (word.kinds.has("past")) return true;
  }
  return false;
}

/** Whether the sentence around a date has a word of money or a pound sign. */
function speaksOfMoney(comment: CommentWords, { from, to }: DateSpan): boolean {
  for (let index = from; index >= Math.max(0, from - reach); index--) {
    const word = wordAt(comment, index);
    if (follows(word, "pound") || word.kinds.has("money")) return true;
    if (follows(word, "stop")) break;
  }
  for (let index = to; index < Math.min(comment.words.length, to + reach); index++) {
    const word = wordAt(comment, index);
    if (follows(word, "stop")) break;
    if (word.kinds.has("money")) return true;
  }
  return false;
}

/** Right before the date: "ran 2019", "since March". */
function isPast(comment: CommentWords, index: number): boolean {
  return wordAt(comment, index).kinds.has("past") && !isPassive(comment, index);
}

/** Whether neither the end of a sentence nor a comma comes before a word. */
function isSameClause(word: Word): boolean {
  return !follows(word, "stop", "comma");
}
