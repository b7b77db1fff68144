/** What follows for one action on a day: when its promises are due and whether they lapsed, overdue, due soon, stale. */
import type { UndatedPromise } from "../comments/promises";
import { firstFrom, lastDayIn } from "../dates/namedDate";
import { relativeDay } from "../dates/relativeDate";
import type { DueMoves } from "../history/dueMoves";
import type { RowHistory } from "../history/written";
import type { CommentPromise } from "../model/assessment";
import type { Day } from "../model/day";
import { cadenceOf, isOpen } from "../model/openness";
import type { Settings } from "../model/settings";
import type { ReadAction } from "../read/reading";

/** Writes into the action what reading left open: its key, its promises and its days. */
export function judgeAction(
  read: ReadAction,
  promises: readonly UndatedPromise[],
  history: RowHistory,
  moves: DueMoves | null,
  { settings, today, hasComments }: { settings: Settings; today: Day; hasComments: boolean },
): void {
  if (read.closed !== null && read.closed > today) notYetClosed(read, read.closed);
  const { due, updated } = read;
  const open = isOpen(read);
  const lastSign = updated ?? (hasComments ? history.since : null);
  read.key = history.key;
  if (promises.length > 0) read.promises = datedPromises(promises, history, settings, today);
  read.overdueDays = open && due !== null && due < today ? today - due : null;
  if (moves !== null) {
    read.firstDue = moves.firstDue;
    read.dueMoves = moves.dueMoves;
  }
  read.dueSoon = open && due !== null && due >= today && due - today <= settings.dueSoonDays;
  read.stale = open && lastSign !== null && today - lastSign > cadenceOf(read, settings);
}

/** A day on which it will be finished does not say that it is. */
function notYetClosed(read: ReadAction, planned: Day): void {
  read.stage = null;
  read.complete = read.rating === "Blue";
  read.due ??= planned;
}

/** Promises whose day can't be known are left out. */
function datedPromises(
  promises: readonly UndatedPromise[],
  history: RowHistory,
  settings: Settings,
  today: Day,
): CommentPromise[] {
  return promises.flatMap((promise) => {
    const due = dueDay(promise, history, settings);
    if (due === null) return [];
    const changedSince = history.changed !== null && history.changed > due;
    return [{ text: promise.text, due, lapsed: due < today && !changedSince }];
  });
}

/**
 * The day a promise means; null where it can't be known. A date without a year is the first that had not passed when it
 * was written. What is only guessed to be a promise must then have been still to come.
 */
function dueDay({ by, sure }: UndatedPromise, { day, known }: RowHistory, { financialYearEnd }: Settings): Day | null {
  if (by.form === "relative") return known ? relativeDay(by.phrase, day, financialYearEnd) : null;
  if (by.year === null) return firstFrom(by, day, financialYearEnd);
  const due = lastDayIn(by, by.year, financialYearEnd);
  return due !== null && !sure && known && due < day ? null : due;
}
