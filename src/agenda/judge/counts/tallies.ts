/** Running counts of some actions, and the counts that they come to. What the agenda says nothing of is not counted. */
import { ratings } from "../../model/agenda";
import type { Rating, Section } from "../../model/agenda";
import { isOpen } from "../../model/openness";
import type { Action, Counts, Coverage, RatingCounts } from "../../model/assessment";

/** What is counted of some actions, with every rating that there is. */
export interface Tally {
  actions: number;
  ratings: Record<Rating, number>;
  notRated: number;
  complete: number;
  overdue: number;
  stale: number;
  /** With a due date, and with the day of their last update. */
  dated: number;
  updated: number;
  /** Open actions without. */
  undated: number;
  notUpdated: number;
}

export type CountsOf = (tally: Tally) => Counts;

export function newTally(): Tally {
  const none = Object.fromEntries(ratings.map((rating) => [rating, 0])) as Record<Rating, number>;
  return {
    actions: 0,
    ratings: none,
    notRated: 0,
    complete: 0,
    overdue: 0,
    stale: 0,
    dated: 0,
    updated: 0,
    undated: 0,
    notUpdated: 0,
  };
}

export function addTo(tally: Tally, action: Action, rating = action.rating): void {
  const { complete, overdueDays, stale } = action;
  tally.actions++;
  if (complete) tally.complete++;
  if (overdueDays !== null) tally.overdue++;
  if (stale) tally.stale++;
  if (action.due !== null) tally.dated++;
  else if (isOpen(action)) tally.undated++;
  if (action.updated !== null) tally.updated++;
  else if (isOpen(action)) tally.notUpdated++;
  if (rating !== null && (rating === "Blue" || !complete)) tally.ratings[rating]++;
  else if (!complete) tally.notRated++;
}

/** `coverage` is that of the agenda of which the tally is a part. Where nothing of the part is known, nothing is counted of it either. */
export function countsKnown(
  tally: Tally,
  scale: readonly Rating[],
  { rating, due, updated }: Coverage,
  updatesOfAgenda = tally.updated,
): Counts {
  const isKnown = (actions: number | null) => actions !== null && actions > 0;
  const isRated = isKnown(rating);
  const isDated = isKnown(due) && (tally.dated > 0 || tally.undated === 0);
  // What earlier refreshes know of updates, they know of all.
  const isFromRefreshes = (updated ?? 0) > updatesOfAgenda;
  const isUpdated = isKnown(updated) && (tally.updated > 0 || tally.notUpdated === 0 || isFromRefreshes);
  return {
    actions: tally.actions,
    complete: tally.complete,
    ratings: isRated ? ratingCounts(tally, scale) : null,
    notRated: isRated ? tally.notRated : null,
    overdue: isDated ? tally.overdue : null,
    stale: isUpdated ? tally.stale : null,
  };
}

/** Of one of several ratings, by its index among them. */
export function countsOfRating(actions: readonly Action[], index: number, scale: readonly Rating[]): Counts {
  const tally = newTally();
  for (const action of actions) addTo(tally, action, action.ratings[index]?.rating ?? null);
  const rated = actions.filter(({ ratings: all }) => (all[index]?.rating ?? null) !== null).length;
  return countsKnown(tally, scale, { owner: null, comment: null, rating: rated, due: null, updated: null });
}

/** Every rating of the scale is named, and others where there are any. */
function ratingCounts(tally: Tally, scale: readonly Rating[]): RatingCounts {
  const counts: RatingCounts = {};
  for (const rating of scale) counts[rating] = tally.ratings[rating];
  for (const rating of ratings) if (tally.ratings[rating] > 0) counts[rating] = tally.ratings[rating];
  return counts;
}

interface SectionTally {
  section: Section;
  tally: Tally;
}

/** A tally of each section by its number and title, those of the agenda first. */
export function sectionTallies(sections: readonly Section[]): { of(section: Section): Tally; all(): SectionTally[] } {
  const byKey = new Map<string, SectionTally>();
  const named = (section: Section): SectionTally => {
    const key = sectionKey(section);
    const known = byKey.get(key) ?? { section, tally: newTally() };
    byKey.set(key, known);
    return known;
  };
  for (const section of sections) named(section);
  // Rows of one section share its object, and most follow each other.
  let last: { section: Section; tally: Tally } | null = null;
  return {
    of(section) {
      if (last?.section !== section) last = { section, tally: named(section).tally };
      return last.tally;
    },
    all: () => [...byKey.values()],
  };
}

function sectionKey({ number, title }: Section): string {
  return `${number ?? ""}\n${title ?? ""}`;
}

/** What one of them doesn't know is left out of the sum; null where none knows. */
export function sumOf(counts: readonly Counts[]): Counts {
  const [only, another] = counts;
  const known = (of: (one: Counts) => number | null) => sumKnown(counts.map(of));
  return {
    actions: known(({ actions }) => actions) ?? 0,
    complete: known(({ complete }) => complete) ?? 0,
    ratings: only !== undefined && another === undefined ? only.ratings : ratingsOf(counts),
    notRated: known(({ notRated }) => notRated),
    overdue: known(({ overdue }) => overdue),
    stale: known(({ stale }) => stale),
  };
}

export function sumKnown(numbers: readonly (number | null)[]): number | null {
  return numbers.reduce((sum, number) => (number === null ? sum : (sum ?? 0) + number), null);
}

function ratingsOf(counts: readonly Counts[]): RatingCounts | null {
  const known = counts.map(({ ratings: rated }) => rated).filter((rated) => rated !== null);
  if (known.length === 0) return null;
  const sums: RatingCounts = {};
  for (const rating of ratings) {
    const sum = sumKnown(known.map((rated) => rated[rating] ?? null));
    if (sum !== null) sums[rating] = sum;
  }
  return sums;
}
