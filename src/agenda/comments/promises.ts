/** Promises in comments: what is said will have happened, and by when. When that is depends on when it was written, so it is left undated. */
import type { NamedDate } from "../dates/namedDate";
import { namedDateAt } from "./namedDates";
import type { DateSpan } from "./namedDates";
import { relativePhrase } from "./relativePhrase";
import { promiseCue } from "./tense";
import type { PromiseCue } from "./tense";
import { dateKinds } from "./vocabulary";
import { follows, isOf, textBetween, wordAt } from "./words";
import type { CommentWords, Word } from "./words";

/** A promise as its words give it. */
export interface UndatedPromise {
  /** As in the comment, to the end of the date, or of the meeting that it names. */
  text: string;
  /** The date named, or the words that count from the day of writing: "next Friday". */
  by: NamedDate | { form: "relative"; phrase: string };
  /** False where it is only guessed to be a promise: its date must then have been still to come when it was written. */
  sure: boolean;
}

export function findPromises(comment: CommentWords): UndatedPromise[] {
  const promises: UndatedPromise[] = [];
  let index = 0;
  while (index < comment.words.length) {
    const span = mayBeginDate(wordAt(comment, index)) ? dateAt(comment, index) : null;
    const promise = span === null ? null : promiseOf(comment, span);
    if (promise !== null) promises.push(promise);
    index = Math.max(index + 1, span?.to ?? 0);
  }
  return promises;
}

function mayBeginDate({ kinds }: Word): boolean {
  for (const kind of kinds) if (dateKinds.has(kind)) return true;
  return false;
}

function dateAt(comment: CommentWords, index: number): DateSpan | null {
  const span = namedDateAt(comment, index);
  const mayBeVerb = wordAt(comment, index).plain === "may";
  return span !== null && mayBeVerb && !isMonthOfMay(comment, span) ? null : span;
}

function promiseOf(comment: CommentWords, span: DateSpan): UndatedPromise | null {
  const by = span.date ?? relativeDate(comment, span);
  const cue = by === null ? null : promiseCue(comment, span);
  return by === null || cue === null ? null : { text: textOf(comment, cue, span), by, sure: cue.sure };
}

function relativeDate(comment: CommentWords, { from }: DateSpan): UndatedPromise["by"] | null {
  const phrase = relativePhrase(comment, from);
  return phrase === null ? null : { form: "relative", phrase };
}

/** Words before a date; a longer promise is cut at its beginning. */
const mostWords = 16;

function textOf(comment: CommentWords, cue: PromiseCue, { from, to }: DateSpan): string {
  const next = wordAt(comment, to);
  const meets = next.kinds.has("meeting") && next.before.size === 0;
  return textBetween(comment, Math.max(cue.start, from - mostWords), meets ? to : to - 1);
}

/** "May" is the month with a capital after "by", "in" or "to", or beside a number, and not the verb. */
function isMonthOfMay(comment: CommentWords, { from, to }: DateSpan): boolean {
  const word = wordAt(comment, from);
  if (!word.text.startsWith("M")) return false;
  if (to > from + 1 || wordAt(comment, to).kinds.has("meeting")) return true;
  return !follows(word, "stop") && isOf(wordAt(comment, from - 1), "leading", "to", "number", "edge", "relative");
}
