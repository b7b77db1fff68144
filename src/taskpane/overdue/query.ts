/** What of the overdue list is shown, and in which order: the same query on the same assessment gives the same rows. */
import * as z from "zod/mini";
import type { Action, Assessment } from "../../agenda/types";
import { words } from "../words";
import { byBadness, byUrgency, reasonKinds, reasonsOf } from "../../agenda/reasons";
import type { AskedAction, Reason } from "../../agenda/reasons";

export const groupings = ["none", "owner", "section"] as const;
export const orders = ["overdue", "rating", "sheet"] as const;

/** An empty text in a filter means all. "Not rated" is a rating here. */
export const querySchema = z.object({
  search: z._default(z.string(), ""),
  owner: z._default(z.string(), ""),
  section: z._default(z.string(), ""),
  rating: z._default(z.string(), ""),
  reason: z._default(z.enum(["", ...reasonKinds]), ""),
  group: z._default(z.enum(groupings), "none"),
  sort: z._default(z.enum(orders), "overdue"),
});
export type Query = z.infer<typeof querySchema>;
export const emptyQuery: Query = querySchema.parse({});

/** An action that is asked about, with all that filters and search look at worked out once. */
export interface Entry extends AskedAction {
  owners: string[];
  section: string;
  rating: string;
  searchable: string;
}

export type Row =
  { type: "group"; key: string; title: string; count: number } | { type: "entry"; key: string; entry: Entry };

export function entriesOf(assessment: Assessment): Entry[] {
  return assessment.actions.flatMap((action) => {
    const reasons = reasonsOf(action, assessment.today);
    return reasons.length === 0 ? [] : [entryOf(action, reasons)];
  });
}

function entryOf(action: Action, reasons: Reason[]): Entry {
  const owners = action.owner.lead.length > 0 ? action.owner.lead : [words.unassigned];
  const section = words.section(action.section) || words.noSection;
  const rating = action.rating ?? words.notRated;
  const texts = [action.action, action.comment, action.ref, section, rating, ...owners, ...action.owner.support];
  return {
    action,
    reasons,
    owners,
    section,
    rating,
    searchable: texts.filter(Boolean).join("\n").toLocaleLowerCase("en-GB"),
  };
}

/** Every word of the search must be found somewhere in the action. */
export function filterEntries(entries: Entry[], query: Query): Entry[] {
  const sought = query.search.toLocaleLowerCase("en-GB").split(/\s+/).filter(Boolean);
  return entries.filter(
    (entry) =>
      (query.owner === "" || entry.owners.includes(query.owner)) &&
      (query.section === "" || entry.section === query.section) &&
      (query.rating === "" || entry.rating === query.rating) &&
      (query.reason === "" || entry.reasons.some((reason) => reason.kind === query.reason)) &&
      sought.every((word) => entry.searchable.includes(word)),
  );
}

/** The entries in order, under their group's heading where they are grouped; an action of two owners stands under both. */
export function rowsOf(entries: Entry[], { group, sort }: Pick<Query, "group" | "sort">): Row[] {
  const sorted = [...entries].sort(comparisons[sort]);
  if (group === "none") return sorted.map((entry) => rowOf(entry, ""));
  const groups = new Map<string, Entry[]>();
  for (const entry of group === "section" ? [...sorted].sort(bySheet) : sorted) {
    for (const title of group === "owner" ? entry.owners : [entry.section]) {
      const members = groups.get(title);
      if (members === undefined) groups.set(title, [entry]);
      else members.push(entry);
    }
  }
  const titles = group === "owner" ? [...groups.keys()].sort(byOwnerName) : [...groups.keys()];
  return titles.flatMap((title) => {
    const members = (groups.get(title) ?? []).sort(comparisons[sort]);
    return [
      { type: "group" as const, key: `group ${title}`, title, count: members.length },
      ...members.map((entry) => rowOf(entry, title)),
    ];
  });
}

const rowOf = (entry: Entry, group: string): Row => ({
  type: "entry",
  key: `${group} ${entry.action.key} ${entry.action.row}`,
  entry,
});

const bySheet = (one: Entry, other: Entry) => one.action.row - other.action.row;
const byOwnerName = (one: string, other: string) =>
  Number(one === words.unassigned) - Number(other === words.unassigned) || one.localeCompare(other, "en-GB");

const comparisons: Record<Query["sort"], (one: Entry, other: Entry) => number> = {
  overdue: byUrgency,
  rating: (one, other) => byBadness(one, other) || byUrgency(one, other),
  sheet: bySheet,
};
