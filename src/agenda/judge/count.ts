/**
 * Counts by rating, section and owner. Ratings are counted of the unfinished and rated; Blue, which says complete, is
 * counted too where the scale has it; the not rated are counted apart. What the agenda says nothing of is not counted.
 */
import { ratings } from "../model/agenda";
import type { AgendaAsRead, Owner, Rating, Section } from "../model/agenda";
import type { Action, Counts, Coverage, OwnerCounts, RatingCounts, Summary } from "../model/assessment";
import { otherNames, personNaming, plainName } from "../model/people";
import type { People } from "../model/people";

/** Sections in the agenda's order; owners by name, those who lead nothing left out, "Unassigned" last. */
export function count(
  actions: readonly Action[],
  sections: readonly Section[],
  { ratings: scale, ratingColumns }: Pick<AgendaAsRead, "ratings" | "ratingColumns">,
  coverage: Coverage,
  people: People,
): Summary {
  const countsOf: CountsOf = (tally) => countsKnown(tally, scale, coverage);
  const whole = newTally();
  const sectionOf = sectionTallies(sections);
  const owners = newOwners(people);
  for (const action of actions) {
    addTo(whole, action);
    addTo(sectionOf.of(action.section), action);
    // Where no column of owners was recognised, nobody is unassigned.
    if (coverage.owner !== null) owners.add(action);
  }
  const counts = countsOf(whole);
  return {
    ...counts,
    coverage,
    rated: counts.ratings === null ? null : Object.values(counts.ratings).reduce((sum, rated) => sum + rated, 0),
    byRating:
      ratingColumns.length < 2
        ? []
        : ratingColumns.map(({ name }, index) => ({ name, ...countsOfRating(actions, index, scale) })),
    sections: sectionOf.all().map(({ section: { number, title }, tally }) => ({
      number,
      title,
      ...countsOf(tally),
    })),
    owners: owners.all(countsOf),
  };
}

/** What is counted of some actions, with every rating that there is. */
interface Tally {
  actions: number;
  ratings: Record<Rating, number>;
  notRated: number;
  complete: number;
  overdue: number;
  stale: number;
}

type CountsOf = (tally: Tally) => Counts;

function newTally(): Tally {
  const none = Object.fromEntries(ratings.map((rating) => [rating, 0])) as Record<Rating, number>;
  return { actions: 0, ratings: none, notRated: 0, complete: 0, overdue: 0, stale: 0 };
}

function addTo(tally: Tally, action: Action, rating = action.rating): void {
  const { complete, overdueDays, stale } = action;
  tally.actions++;
  if (complete) tally.complete++;
  if (overdueDays !== null) tally.overdue++;
  if (stale) tally.stale++;
  if (rating !== null && (rating === "Blue" || !complete)) tally.ratings[rating]++;
  else if (!complete) tally.notRated++;
}

function countsKnown(tally: Tally, scale: readonly Rating[], { rating, due, updated }: Coverage): Counts {
  const isKnown = (actions: number | null) => actions !== null && actions > 0;
  const isRated = isKnown(rating);
  return {
    actions: tally.actions,
    complete: tally.complete,
    ratings: isRated ? ratingCounts(tally, scale) : null,
    notRated: isRated ? tally.notRated : null,
    overdue: isKnown(due) ? tally.overdue : null,
    stale: isKnown(updated) ? tally.stale : null,
  };
}

/** Of one of several ratings, by its index among them. */
function countsOfRating(actions: readonly Action[], index: number, scale: readonly Rating[]): Counts {
  const tally = newTally();
  for (const action of actions) addTo(tally, action, action.ratings[index]?.rating ?? null);
  const rated = actions.filter(({ ratings: all }) => (all[index]?.rating ?? null) !== null).length;
  return countsKnown(tally, scale, { owner: null, rating: rated, due: null, updated: null });
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
function sectionTallies(sections: readonly Section[]): { of(section: Section): Tally; all(): SectionTally[] } {
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

interface Person {
  name: string;
  leads: Tally;
  supports: number;
}

/** The names of one person are counted under the full one; those that differ only in capitals under the first spelling. */
function newOwners(people: People): { add(action: Action): void; all(countsOf: CountsOf): OwnerCounts[] } {
  const byName = new Map<string, Person>();
  const unassigned = newTally();
  const fullNameOf = personNaming(people);
  const alsoWritten = otherNames(people.joined);
  const person = (written: string): Person => {
    const name = fullNameOf(written);
    const key = plainName(name);
    const known = byName.get(key) ?? { name, leads: newTally(), supports: 0 };
    byName.set(key, known);
    return known;
  };
  // Rows with the same words for their owner share the owner's object.
  const known = new Map<Owner, { leads: ReadonlySet<Person>; supports: ReadonlySet<Person> }>();
  const peopleOf = (owner: Owner) => {
    const before = known.get(owner);
    if (before !== undefined) return before;
    const people = { leads: new Set(owner.lead.map(person)), supports: new Set(owner.support.map(person)) };
    known.set(owner, people);
    return people;
  };
  return {
    add(action) {
      const { leads, supports } = peopleOf(action.owner);
      for (const one of leads) addTo(one.leads, action);
      for (const one of supports) one.supports++;
      if (leads.size === 0) addTo(unassigned, action);
    },
    all(countsOf) {
      const owners = [...byName.values()]
        .filter(({ leads }) => leads.actions > 0)
        .sort((one, other) => inOrder(one.name, other.name))
        .map(({ name, leads, supports }) => ({
          name,
          alsoWritten: alsoWritten(name),
          ...countsOf(leads),
          supporting: supports,
        }));
      if (unassigned.actions === 0) return owners;
      return [...owners, { name: "Unassigned", alsoWritten: [], ...countsOf(unassigned), supporting: 0 }];
    },
  };
}

function inOrder(one: string, other: string): number {
  return one.localeCompare(other, "en-GB") || (one < other ? -1 : 1);
}
