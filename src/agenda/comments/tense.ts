/** Whether what a comment says of a date is still to come: the words of its clause decide, the nearest first. */
import type { NamedDate } from "./promiseDates";
import { byWord, dueWord, onWord, setWord, trackWord, untilWord, wordKind } from "./vocabulary";
import { between } from "../text/words";
import type { Words } from "../text/words";

export interface PromiseCue {
  /** First word of what is promised. */
  start: number;
  /** False where only "by" or a bare "launch" tells: then the date itself must be still to come at the time of writing. */
  sure: boolean;
}

const kinds = wordKind;

/** What promises a date; null where nothing does: it is past, a budget's year, a doubt, a bare mention. */
export function promiseCue(text: string, words: Words, date: NamedDate): PromiseCue | null {
  const lead = leadUp(words, date.from);
  if (isPast(words, date.from - 1) && gapFree(words, date.from, between.stop | between.comma)) return null;
  const mayBeBudget = date.form === "year" || date.form === "financial year";
  if (mayBeBudget && (!lead.leads || speaksOfMoney(words, date))) return null;
  return cueBefore(text, words, date, lead);
}

interface LeadUp {
  /** First of the words that lead up to the date: "by the end of March". */
  from: number;
  by: boolean;
  until: boolean;
  /** Whether any word but "for" and "from" leads up. */
  leads: boolean;
}

function leadUp(words: Words, date: number): LeadUp {
  const lead = { from: date, by: false, until: false, leads: false };
  const leading = kinds.leading | kinds.edge | kinds.article;
  while (lead.from > 0 && date - lead.from < 5 && gapFree(words, lead.from, between.stop | between.comma)) {
    const kind = kindAt(words, lead.from - 1);
    if ((kind & leading) === 0 || (kind & kinds.undertaking) !== 0) break;
    lead.from--;
    const value = words.value[lead.from] ?? 0;
    if (value === byWord) lead.by = true;
    if (value === untilWord) lead.until = true;
    if (value !== 0 || (kind & kinds.edge) !== 0) lead.leads = true;
  }
  return lead;
}

/** 0: nothing tells yet; 1: something may; 2: "to open" surely does, and where it begins is still looked for. */
type Certainty = 0 | 1 | 2;

function cueBefore(text: string, words: Words, date: NamedDate, lead: LeadUp): PromiseCue | null {
  let certainty: Certainty = lead.by || goesToMeeting(words, date) ? 1 : 0;
  let start = lead.from;
  for (let place = lead.from - 1; place >= 0; place--) {
    const gap = words.gap[place + 1] ?? 0;
    if ((gap & between.stop) !== 0 || ((gap & between.comma) !== 0 && certainty > 0)) break;
    const kind = kindAt(words, place);
    if ((kind & (kinds.future | kinds.deferral)) !== 0 && isFuture(words, place, lead)) {
      return wasFuture(words, place) || isDenied(words, place) ? null : { start: place, sure: true };
    }
    if ((kind & kinds.past) !== 0 || isParticiple(text, words, place, lead)) {
      if (!isPassive(words, place)) {
        if (certainty < 2 || ((kind & kinds.resolve) === 0 && kindAt(words, place + 1) & kinds.to)) return null;
        return { start: place, sure: true };
      }
      if (kindAt(words, place - 2) & kinds.to) certainty = 2;
    } else if ((kind & (kinds.undertaking | kinds.verb)) !== 0) {
      if (kindAt(words, place - 1) & kinds.to) certainty = 2;
      else if (certainty === 0 && (kind & kinds.undertaking) !== 0) certainty = 1;
    } else if ((kind & kinds.doubt) !== 0 && certainty > 0 && !isCapital(text, words, place)) return null;
    else if ((kind & kinds.negation) !== 0 && certainty > 0) return null;
    start = place;
  }
  if (certainty === 0 || lead.until || (certainty === 1 && isPastAfter(words, date))) return null;
  return { start, sure: certainty === 2 };
}

/** Whether a word of the future is meant as one here: "due to Covid" gives a cause, "set up" and "until March" something else. */
function isFuture(words: Words, place: number, lead: LeadUp): boolean {
  const kind = kindAt(words, place);
  if ((kind & kinds.deferral) !== 0) return lead.until || (kindAt(words, place + 1) & kinds.to) !== 0;
  if (lead.until) return false;
  const value = words.value[place];
  if (value === trackWord) return words.value[place - 1] === onWord;
  if ((kindAt(words, place + 1) & kinds.to) === 0) return value !== setWord;
  if (value !== dueWord && value !== setWord) return true;
  return (kindAt(words, place + 2) & (kinds.undertaking | kinds.verb | kinds.be | kinds.month | kinds.meeting)) !== 0;
}

/** "was due", "originally planned". */
function wasFuture(words: Words, place: number): boolean {
  return (kindAt(words, place - 1) & kinds.past) !== 0 && gapFree(words, place, between.stop | between.comma);
}

function isDenied(words: Words, place: number): boolean {
  return ((kindAt(words, place - 1) | kindAt(words, place + 1)) & kinds.negation) !== 0;
}

/** A participle after "be" is not of the past: "to be completed". */
function isPassive(words: Words, place: number): boolean {
  return (kindAt(words, place - 1) & kinds.be) !== 0;
}

/** An unknown word in "-ed" right before the date: "circulated in March". */
function isParticiple(text: string, words: Words, place: number, lead: LeadUp): boolean {
  if (place !== lead.from - 1 || kindAt(words, place) !== 0) return false;
  const end = words.end[place] ?? 0;
  return text.charCodeAt(end - 1) === 100 && text.charCodeAt(end - 2) === 101;
}

/** "to Feb board", "for March Cabinet". */
function goesToMeeting(words: Words, date: NamedDate): boolean {
  if ((kindAt(words, date.to) & kinds.meeting) === 0) return false;
  const before = kindAt(words, date.from - 1);
  return (before & (kinds.to | kinds.leading)) !== 0;
}

/** "Innovation month 2020 held". */
function isPastAfter(words: Words, date: NamedDate): boolean {
  for (let place = date.to; place < date.to + 2 && place < words.count; place++) {
    if (!gapFree(words, place, between.stop | between.comma)) return false;
    if ((kindAt(words, place) & kinds.past) !== 0) return true;
  }
  return false;
}

function speaksOfMoney(words: Words, date: NamedDate): boolean {
  for (let place = date.from; place >= 0; place--) {
    if (((words.gap[place] ?? 0) & between.pound) !== 0 || (kindAt(words, place) & kinds.money) !== 0) return true;
    if (((words.gap[place] ?? 0) & between.stop) !== 0) break;
  }
  for (let place = date.to; place < words.count && gapFree(words, place, between.stop); place++) {
    if ((kindAt(words, place) & kinds.money) !== 0) return true;
  }
  return false;
}

/** Right before the date: "ran 2019", "since March". */
function isPast(words: Words, place: number): boolean {
  return (kindAt(words, place) & kinds.past) !== 0 && !isPassive(words, place);
}

/** "May" the month, not the verb. */
function isCapital(text: string, words: Words, place: number): boolean {
  return text.charCodeAt(words.start[place] ?? 0) < 97;
}

function kindAt(words: Words, place: number): number {
  return place >= 0 && place < words.count ? (words.kind[place] ?? 0) : 0;
}

function gapFree(words: Words, place: number, unwanted: number): boolean {
  return ((words.gap[place] ?? 0) & unwanted) === 0;
}
