/**
 * Counts by rating, section and owner. Ratings are counted of the unfinished and rated; Blue, which says complete, is
 * counted too where the scale has it; the not rated stand apart.
 */
import type { Action, Counts, OwnerCounts, Rating, RatingCounts, Section, SectionCounts, Summary } from "../types";

export interface Counting {
  /** An action, judged; each once. */
  count(action: Action): void;
  /** Sections in the agenda's order; owners by name, those who lead nothing left out, "Unassigned" last. */
  summary(): Summary;
}

export function startCounting(sections: readonly Section[], ratings: readonly Rating[]): Counting {
  const whole = emptyCounts(ratings);
  const bySection = new Map<string, SectionCounts>();
  for (const section of sections) sectionCounts(bySection, section, ratings);
  const byOwner = new Map<string, OwnerCounts>();
  const unassigned: OwnerCounts = { name: "Unassigned", ...emptyCounts(ratings), supporting: 0 };
  let section: Section | null = null;
  let ofSection: Counts = whole;
  return {
    count(action) {
      count(whole, action);
      if (action.section !== section) {
        section = action.section;
        ofSection = sectionCounts(bySection, section, ratings);
      }
      count(ofSection, action);
      for (const lead of once(action.owner.lead)) count(ownerCounts(byOwner, lead, ratings), action);
      if (action.owner.lead.length === 0) count(unassigned, action);
      for (const name of once(action.owner.support)) ownerCounts(byOwner, name, ratings).supporting++;
    },
    summary() {
      const leading = [...new Set(byOwner.values())].filter((owner) => owner.actions > 0);
      leading.sort((one, other) => inOrder(one.name, other.name));
      return {
        ...whole,
        rated: Object.values(whole.ratings).reduce((sum, number) => sum + number, 0),
        sections: [...bySection.values()],
        owners: unassigned.actions > 0 ? [...leading, unassigned] : leading,
      };
    },
  };
}

function emptyCounts(ratings: readonly Rating[]): Counts {
  const counts: RatingCounts = {};
  for (const rating of ratings) counts[rating] = 0;
  return { actions: 0, ratings: counts, notRated: 0, complete: 0, overdue: 0, stale: 0 };
}

function count(counts: Counts, action: Action): void {
  counts.actions++;
  if (action.overdueDays !== null) counts.overdue++;
  if (action.stale) counts.stale++;
  if (action.complete) counts.complete++;
  if (action.rating === "Blue" || (action.rating !== null && !action.complete)) {
    counts.ratings[action.rating] = (counts.ratings[action.rating] ?? 0) + 1;
  } else if (!action.complete) counts.notRated++;
}

function sectionCounts(known: Map<string, SectionCounts>, section: Section, ratings: readonly Rating[]): SectionCounts {
  const key = `${section.number ?? ""}\n${section.title ?? ""}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const counts = { number: section.number, title: section.title, ...emptyCounts(ratings) };
  known.set(key, counts);
  return counts;
}

/** Names that differ only in capitals are one person; each spelling is remembered as met. */
function ownerCounts(known: Map<string, OwnerCounts>, name: string, ratings: readonly Rating[]): OwnerCounts {
  const met = known.get(name);
  if (met !== undefined) return met;
  const plain = name.toLowerCase();
  const counts = known.get(plain) ?? { name, ...emptyCounts(ratings), supporting: 0 };
  known.set(plain, counts);
  known.set(name, counts);
  return counts;
}

function once(names: readonly string[]): readonly string[] {
  return names.length < 2 ? names : [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}

function inOrder(one: string, other: string): number {
  return one.localeCompare(other, "en-GB") || (one < other ? -1 : 1);
}
