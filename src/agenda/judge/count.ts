/**
 * Counts by rating, section and owner. Ratings are counted of the unfinished and rated; Blue, which says complete, is
 * counted too where the scale has it; the not rated are counted apart. What the agenda says nothing of is not counted.
 */
import { ratings } from "../model/agenda";
import type { AgendaAsRead, Owner, Rating, Section } from "../model/agenda";
import type { Action, Counts, Coverage, OwnerCounts, RatingCounts, Summary } from "../model/assessment";
import { isCounted } from "../model/openness";
import { otherNames, personNaming, plainName } from "../model/people";
import type { People } from "../model/people";
import { byName } from "../text/language";

/** What is counted of one agenda. */
interface CountedAgenda extends Pick<AgendaAsRead, "ratings" | "ratingColumns"> {
  actions: readonly Action[];
  sections: readonly Section[];
  coverage: Coverage;
}

/** Sections in each agenda's order; owners by name, those who lead nothing left out, "Unassigned" last. */
export function count(agendas: readonly CountedAgenda[], people: People): Summary {
  const owners = newOwners(people);
  const counted = agendas.map((agenda, index) => countAgenda(agenda, index, owners));
  const counts = sumOf(counted.map(({ whole }) => whole));
  return {
    ...counts,
    coverage: coverageOfAll(agendas.map(({ coverage }) => coverage)),
    agendas: counted.map(({ whole }) => whole),
    setAside: agendas.reduce((sum, { actions }) => sum + actions.length, 0) - counts.actions,
    rated: counts.ratings === null ? null : Object.values(counts.ratings).reduce((sum, rated) => sum + rated, 0),
    byRating: counted.flatMap(({ byRating }) => byRating),
    sections: counted.flatMap(({ sections }) => sections),
    owners: owners.all(counted.map(({ countsOf }) => countsOf)),
  };
}

/** Adds what each owner has in it to `owners`. */
function countAgenda(
  { actions: all, sections, ratings: scale, ratingColumns, coverage }: CountedAgenda,
  agenda: number,
  owners: Owners,
) {
  const countsOf: CountsOf = (tally) => countsKnown(tally, scale, coverage);
  const actions = all.filter(isCounted);
  const whole = newTally();
  const sectionOf = sectionTallies(sections);
  for (const action of actions) {
    addTo(whole, action);
    addTo(sectionOf.of(action.section), action);
    // Where no column of owners was recognised, nobody is unassigned.
    if (coverage.owner !== null) owners.add(action, agenda);
  }
  return {
    countsOf,
    whole: { ...countsOf(whole), coverage },
    byRating:
      ratingColumns.length < 2
        ? []
        : ratingColumns.map(({ name }, index) => ({ name, agenda, ...countsOfRating(actions, index, scale) })),
    sections: sectionOf.all().map(({ section: { number, title }, tally }) => ({
      number,
      title,
      agenda,
      ...countsOf(tally),
    })),
  };
}

/** What one of them doesn't know is left out of the sum; null where none knows. */
function sumOf(counts: readonly Counts[]): Counts {
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

function sumKnown(numbers: readonly (number | null)[]): number | null {
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

function coverageOfAll(coverages: readonly Coverage[]): Coverage {
  const known = (role: keyof Coverage) => sumKnown(coverages.map((coverage) => coverage[role]));
  return { owner: known("owner"), rating: known("rating"), due: known("due"), updated: known("updated") };
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
  /** By the indexes of the agendas in which the person leads something. */
  leads: Map<number, Tally>;
  supports: number;
}

interface Owners {
  add(action: Action, agenda: number): void;
  /** By the agendas' indexes. */
  all(countsOf: readonly CountsOf[]): OwnerCounts[];
}

/** The names of one person are counted under the full one; those that differ only in capitals under the first spelling. */
function newOwners(people: People): Owners {
  const byName = new Map<string, Person>();
  const unassigned = new Map<number, Tally>();
  const fullNameOf = personNaming(people);
  const alsoWritten = otherNames(people.joined);
  const person = (written: string): Person => {
    const name = fullNameOf(written);
    const key = plainName(name);
    const known = byName.get(key) ?? { name, leads: new Map(), supports: 0 };
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
    add(action, agenda) {
      const { leads, supports } = peopleOf(action.owner);
      for (const one of leads) addTo(tallyOf(one.leads, agenda), action);
      for (const one of supports) one.supports++;
      if (leads.size === 0) addTo(tallyOf(unassigned, agenda), action);
    },
    all(countsOf) {
      const countsIn = (tallies: ReadonlyMap<number, Tally>) =>
        sumOf(
          countsOf.flatMap((counts, agenda) => {
            const tally = tallies.get(agenda);
            return tally === undefined ? [] : counts(tally);
          }),
        );
      const owners = [...byName.values()]
        .filter(({ leads }) => leads.size > 0)
        .sort((one, other) => inOrder(one.name, other.name))
        .map(({ name, leads, supports }) => ({
          name,
          alsoWritten: alsoWritten(name),
          ...countsIn(leads),
          supporting: supports,
        }));
      if (unassigned.size === 0) return owners;
      return [...owners, { name: "Unassigned", alsoWritten: [], ...countsIn(unassigned), supporting: 0 }];
    },
  };
}

function tallyOf(tallies: Map<number, Tally>, agenda: number): Tally {
  const tally = tallies.get(agenda) ?? newTally();
  tallies.set(agenda, tally);
  return tally;
}

function inOrder(one: string, other: string): number {
  return byName(one, other) || (one < other ? -1 : 1);
}
