/**
 * Counts by rating, section and owner. Ratings are counted of the unfinished and rated; Blue, which says complete, is
 * counted too where the scale has it; the not rated stand apart.
 */
import { ratings } from "../model/agenda";
import type { Action, Counts, RatingCounts, Summary } from "../model/assessment";
import type { Rating, Section } from "../model/agenda";

export interface Counting {
  /** An action, judged; each once. */
  count(action: Action): void;
  /** Sections in the agenda's order; owners by name, those who lead nothing left out, "Unassigned" last. */
  summary(): Summary;
}

export function startCounting(sections: readonly Section[], scale: readonly Rating[]): Counting {
  const whole = new Tally();
  const bySection = new Map<string, Section & { tally: Tally }>();
  for (const section of sections) sectionTally(bySection, section);
  const byOwner = new Map<string, OwnerTally>();
  const unassigned = new OwnerTally("Unassigned");
  let section: Section | null = null;
  let ofSection = whole;
  return {
    count(action) {
      const rating = action.rating === null ? -1 : ratings.indexOf(action.rating);
      whole.count(action, rating);
      if (action.section !== section) {
        section = action.section;
        ofSection = sectionTally(bySection, section);
      }
      ofSection.count(action, rating);
      const { lead, support } = action.owner;
      for (const name of once(lead)) ownerTally(byOwner, name).count(action, rating);
      if (lead.length === 0) unassigned.count(action, rating);
      for (const name of once(support)) ownerTally(byOwner, name).supporting++;
    },
    summary() {
      const leading = [...new Set(byOwner.values())].filter((owner) => owner.actions > 0);
      leading.sort((one, other) => inOrder(one.name, other.name));
      const owners = unassigned.actions > 0 ? [...leading, unassigned] : leading;
      return {
        ...whole.counts(scale),
        rated: whole.ratings.reduce((sum, number) => sum + number, 0),
        sections: [...bySection.values()].map(({ number, title, tally }) => ({
          number,
          title,
          ...tally.counts(scale),
        })),
        owners: owners.map((owner) => ({
          name: owner.name,
          ...owner.counts(scale),
          supporting: owner.supporting,
        })),
      };
    },
  };
}

/** Counts while they are made: of each rating by its place among all ratings. */
class Tally {
  actions = 0;
  notRated = 0;
  complete = 0;
  overdue = 0;
  stale = 0;
  readonly ratings = ratings.map(() => 0);

  /** `rating`: the place of the action's rating, -1 without. */
  count(action: Action, rating: number): void {
    this.actions++;
    if (action.overdueDays !== null) this.overdue++;
    if (action.stale) this.stale++;
    if (action.complete) this.complete++;
    if (rating === blue || (rating >= 0 && !action.complete)) this.ratings[rating]!++;
    else if (!action.complete) this.notRated++;
  }

  /** Every rating of the scale is named, and others where there are any. */
  counts(scale: readonly Rating[]): Counts {
    const { actions, notRated, complete, overdue, stale } = this;
    const named: RatingCounts = {};
    for (const rating of scale) named[rating] = 0;
    ratings.forEach((rating, place) => {
      const number = this.ratings[place] ?? 0;
      if (number > 0) named[rating] = number;
    });
    return { actions, ratings: named, notRated, complete, overdue, stale };
  }
}

class OwnerTally extends Tally {
  supporting = 0;

  constructor(readonly name: string) {
    super();
  }
}

const blue = ratings.indexOf("Blue");

function sectionTally(known: Map<string, Section & { tally: Tally }>, { number, title }: Section): Tally {
  const key = `${number ?? ""}\n${title ?? ""}`;
  let found = known.get(key);
  if (found === undefined) known.set(key, (found = { number, title, tally: new Tally() }));
  return found.tally;
}

/** Names that differ only in capitals are one person; each spelling is remembered as met. */
function ownerTally(known: Map<string, OwnerTally>, name: string): OwnerTally {
  const met = known.get(name);
  if (met !== undefined) return met;
  const plain = name.toLowerCase();
  const tally = known.get(plain) ?? new OwnerTally(name);
  known.set(plain, tally);
  known.set(name, tally);
  return tally;
}

function once(names: readonly string[]): readonly string[] {
  return names.length < 2 ? names : [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}

function inOrder(one: string, other: string): number {
  return one.localeCompare(other, "en-GB") || (one < other ? -1 : 1);
}
