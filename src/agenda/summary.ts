/**
 * Counts by rating, section and owner. Ratings are counted of the unfinished and rated; Blue, which says complete, is
 * counted too where the scale has it; the not rated stand apart.
 */
import { dayInWords } from "./dates";
import type { Action, Counts, OwnerCounts, Rating, RatingCounts, Section, SectionCounts, Summary } from "./types";

/** Sections in the agenda's order; owners by name, those who only lead nothing left out, "Unassigned" last. */
export function summarise(
  actions: readonly Action[],
  sections: readonly Section[],
  ratings: readonly Rating[],
): Summary {
  const whole = emptyCounts(ratings);
  const bySection = new Map<string, SectionCounts>();
  for (const section of sections) sectionCounts(bySection, section, ratings);
  const byOwner = new Map<string, OwnerCounts>();
  const unassigned: OwnerCounts = { name: "Unassigned", ...emptyCounts(ratings), supporting: 0 };
  for (const action of actions) {
    count(whole, action);
    count(sectionCounts(bySection, action.section, ratings), action);
    for (const lead of once(action.owner.lead)) count(ownerCounts(byOwner, lead, ratings), action);
    if (action.owner.lead.length === 0) count(unassigned, action);
    for (const name of once(action.owner.support)) ownerCounts(byOwner, name, ratings).supporting++;
  }
  const leading = [...byOwner.values()].filter((owner) => owner.actions > 0);
  leading.sort((one, other) => inOrder(one.name, other.name));
  return {
    ...whole,
    rated: Object.values(whole.ratings).reduce((sum, number) => sum + number, 0),
    sections: [...bySection.values()],
    owners: unassigned.actions > 0 ? [...leading, unassigned] : leading,
  };
}

/** An overdue action and why it stands where it does. */
export interface OverdueAction {
  action: Action;
  /** "42 days overdue (due 20 May 2021); rated Red; no update for 61 days; a promise lapsed: “paper to May board”". */
  reasons: string;
}

/** Overdue actions, the worst first: by rating, then by days overdue, then as they stand. Not rated counts as worst but Red. */
export function worstFirst(actions: readonly Action[], today: number): OverdueAction[] {
  return actions
    .filter((action) => action.overdueDays !== null)
    .sort(
      (one, other) =>
        gravity(one) - gravity(other) || (other.overdueDays ?? 0) - (one.overdueDays ?? 0) || one.row - other.row,
    )
    .map((action) => ({ action, reasons: reasonsInWords(action, today) }));
}

const graveness: Record<Rating, number> = { Red: 0, "Amber/Red": 2, Amber: 3, "Amber/Green": 4, Green: 5, Blue: 6 };

function gravity(action: Action): number {
  return action.rating === null ? 1 : graveness[action.rating];
}

function reasonsInWords(action: Action, today: number): string {
  const reasons: string[] = [];
  const days = action.overdueDays ?? 0;
  if (action.due !== null) reasons.push(`${inDays(days)} overdue (due ${dayInWords(action.due)})`);
  reasons.push(action.rating === null ? "not rated" : `rated ${action.rating}`);
  if (!action.owner.assigned) reasons.push("nobody is assigned");
  if (action.stale) {
    reasons.push(action.updated === null ? "no sign of an update" : `no update for ${inDays(today - action.updated)}`);
  }
  for (const promise of action.promises) if (promise.lapsed) reasons.push(`a promise lapsed: “${promise.text}”`);
  return reasons.join("; ");
}

function inDays(days: number): string {
  return days === 1 ? "1 day" : `${days} days`;
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

/** Names that differ only in capitals are one person. */
function ownerCounts(known: Map<string, OwnerCounts>, name: string, ratings: readonly Rating[]): OwnerCounts {
  const found = known.get(name) ?? known.get(name.toLowerCase());
  if (found !== undefined) return found;
  const counts = { name, ...emptyCounts(ratings), supporting: 0 };
  known.set(name.toLowerCase(), counts);
  return counts;
}

function once(names: readonly string[]): readonly string[] {
  return names.length < 2 ? names : [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}

function inOrder(one: string, other: string): number {
  return one.localeCompare(other, "en-GB") || (one < other ? -1 : 1);
}
