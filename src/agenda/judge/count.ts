/**
 * Counts by rating, section and owner. Ratings are counted of the unfinished and rated; Blue, which says complete, is
 * counted too where the scale has it; the not rated are counted apart.
 */
import { ratings } from "../model/agenda";
import type { Columns, Rating, Section } from "../model/agenda";
import type { Action, Counts, OwnerCounts, SectionCounts, Summary } from "../model/assessment";

/** Sections in the agenda's order; owners by name, those who lead nothing left out, "Unassigned" last. */
export function count(
  actions: readonly Action[],
  sections: readonly Section[],
  { ratings: scale, columns }: { ratings: readonly Rating[]; columns: Columns },
): Summary {
  const whole = countsOf(actions, scale);
  return {
    ...whole,
    rated: Object.values(whole.ratings).reduce((sum, rated) => sum + rated, 0),
    sections: countSections(actions, sections, scale),
    // Where no column of owners was recognised, nobody is unassigned.
    owners: columns.owner === null ? [] : countOwners(actions, scale),
  };
}

/** Every rating of the scale is named, and others where there are any. */
function countsOf(actions: readonly Action[], scale: readonly Rating[]): Counts {
  const counts: Counts = { actions: actions.length, ratings: {}, notRated: 0, complete: 0, overdue: 0, stale: 0 };
  const rated = new Map<Rating, number>();
  for (const { rating, complete, overdueDays, stale } of actions) {
    if (complete) counts.complete++;
    if (overdueDays !== null) counts.overdue++;
    if (stale) counts.stale++;
    if (rating !== null && (rating === "Blue" || !complete)) rated.set(rating, (rated.get(rating) ?? 0) + 1);
    else if (!complete) counts.notRated++;
  }
  for (const rating of scale) counts.ratings[rating] = 0;
  for (const rating of ratings) {
    const number = rated.get(rating);
    if (number !== undefined) counts.ratings[rating] = number;
  }
  return counts;
}

function countSections(
  actions: readonly Action[],
  sections: readonly Section[],
  scale: readonly Rating[],
): SectionCounts[] {
  const groups = new Map<string, { section: Section; actions: Action[] }>();
  const groupOf = (section: Section): Action[] => {
    const key = sectionKey(section);
    const group = groups.get(key) ?? { section, actions: [] };
    groups.set(key, group);
    return group.actions;
  };
  for (const section of sections) groupOf(section);
  // Rows of one section share its object, and most follow each other.
  let section: Section | null = null;
  let group: Action[] = [];
  for (const action of actions) {
    if (action.section !== section) group = groupOf(action.section);
    ({ section } = action);
    group.push(action);
  }
  return [...groups.values()].map(({ section: { number, title }, actions: own }) => ({
    number,
    title,
    ...countsOf(own, scale),
  }));
}

function sectionKey({ number, title }: Section): string {
  return `${number ?? ""}\n${title ?? ""}`;
}

/** Names that differ only in capitals are one person, under the first spelling. */
function countOwners(actions: readonly Action[], scale: readonly Rating[]): OwnerCounts[] {
  const people = new Map<string, { name: string; leads: Action[]; supports: number }>();
  const person = (name: string) => {
    const key = name.toLowerCase();
    const known = people.get(key) ?? { name, leads: [], supports: 0 };
    people.set(key, known);
    return known;
  };
  for (const action of actions) {
    const { lead, support } = action.owner;
    for (const one of new Set(lead.map(person))) one.leads.push(action);
    for (const one of new Set(support.map(person))) one.supports++;
  }
  const owners = [...people.values()]
    .filter(({ leads }) => leads.length > 0)
    .sort((one, other) => byName(one.name, other.name))
    .map(({ name, leads, supports }) => ({ name, ...countsOf(leads, scale), supporting: supports }));
  const unassigned = actions.filter(({ owner }) => owner.lead.length === 0);
  if (unassigned.length === 0) return owners;
  return [...owners, { name: "Unassigned", ...countsOf(unassigned, scale), supporting: 0 }];
}

function byName(one: string, other: string): number {
  return one.localeCompare(other, "en-GB") || (one < other ? -1 : 1);
}
