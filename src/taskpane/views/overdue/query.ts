/** What of the overdue list is shown, and in which order: the same query on the same assessment gives the same rows. */
import * as z from "zod/mini";
import type { Action, Assessment } from "../../../agenda/model/assessment";
import { personNaming } from "../../../agenda/model/people";
import { agendaStrings } from "../../strings/agenda";
import { byBadness, bySheet, byUrgency, reasonKinds, reasonsOf } from "../../../agenda/judge/reasons";
import type { AskedAction, Reason } from "../../../agenda/judge/reasons";
import { byName } from "../../../agenda/text/language";

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

/** An action that is asked about, with all that filters compare worked out once. */
export interface Entry extends AskedAction {
  key: string;
  /** Which agenda it is in; "" where there is one. */
  from: string;
  /** Those who lead it, by their full names; empty where the agenda has no column of owners. */
  owners: string[];
  section: string;
  /** "" where nothing in the agenda is rated. */
  rating: string;
}

export type Row =
  { type: "group"; key: string; title: string; count: number } | { type: "entry"; key: string; entry: Entry };

export function entriesOf(assessment: Assessment): Entry[] {
  const fullNameOf = personNaming(assessment.people);
  return assessment.actions.flatMap((action) => {
    const reasons = reasonsOf(action, assessment.today);
    return reasons.length === 0 ? [] : [entryOf(action, reasons, assessment, fullNameOf)];
  });
}

function entryOf(
  action: Action,
  reasons: Reason[],
  { agendas, summary: { coverage, ratings } }: Assessment,
  fullNameOf: (name: string) => string,
): Entry {
  const { lead } = action.owner;
  const unassigned = coverage.owner === null ? [] : [agendaStrings.unassigned];
  const owners = lead.length > 0 ? [...new Set(lead.map(fullNameOf))] : unassigned;
  const from = agendas.length > 1 ? (agendas[action.agenda]?.name ?? "") : "";
  const own = agendaStrings.section(action.section) || agendaStrings.noSection;
  const section = from === "" ? own : `${from}: ${own}`;
  const rating = ratings === null ? "" : (action.rating ?? agendaStrings.notRated);
  return { action, reasons, key: `${action.key} ${from} ${action.row}`, from, owners, section, rating };
}

const searchable = new WeakMap<Entry, string>();

/** The text that is searched, worked out when it is first asked for. */
export function searchableText(entry: Entry): string {
  let text = searchable.get(entry);
  if (text === undefined) {
    const { action, section, rating, owners } = entry;
    const texts = [
      action.action,
      action.comment,
      action.ref,
      section,
      rating,
      ...owners,
      ...action.owner.lead,
      ...action.owner.support,
    ];
    text = texts.filter(Boolean).join("\n").toLowerCase();
    searchable.set(entry, text);
  }
  return text;
}

/** Worked out when the agenda or the order changes, so that a keystroke only filters. */
export function sortEntries(entries: Entry[], sort: Query["sort"]): Entry[] {
  return [...entries].sort(comparisons[sort]);
}

/** Every word of the search must be found somewhere in the action. The order is kept; the same list is answered where nothing is left out. */
export function filterEntries(entries: Entry[], query: Query): Entry[] {
  const sought = query.search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = entries.filter(
    (entry) =>
      (query.owner === "" || entry.owners.includes(query.owner)) &&
      (query.section === "" || entry.section === query.section) &&
      (query.rating === "" || entry.rating === query.rating) &&
      (query.reason === "" || entry.reasons.some((reason) => reason.kind === query.reason)) &&
      sought.every((word) => searchableText(entry).includes(word)),
  );
  return found.length === entries.length ? entries : found;
}

/**
 * The entries under their group's heading where they are grouped; an action of two owners is under both. An agenda
 * without owners is not grouped by them.
 */
export function rowsOf(entries: Entry[], group: Query["group"]): Row[] {
  if (group === "none" || (group === "owner" && !hasOwners(entries)))
    return entries.map((entry) => ({ type: "entry", key: entry.key, entry }));
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const title of group === "owner" ? entry.owners : [entry.section]) {
      const members = groups.get(title);
      if (members === undefined) groups.set(title, [entry]);
      else members.push(entry);
    }
  }
  const inOrder = [...groups].sort(group === "owner" ? byOwnerName : byFirstRow);
  return inOrder.flatMap(([title, members]): Row[] => [
    { type: "group", key: `group ${title}`, title, count: members.length },
    ...members.map((entry): Row => ({ type: "entry", key: `${title} ${entry.key}`, entry })),
  ]);
}

function hasOwners(entries: Entry[]): boolean {
  return entries.some(({ owners }) => owners.length > 0);
}

type Group = [title: string, members: Entry[]];

const byOwnerName = ([one]: Group, [other]: Group) =>
  Number(one === agendaStrings.unassigned) - Number(other === agendaStrings.unassigned) || byName(one, other);

const byFirstRow = ([, ones]: Group, [, others]: Group) => bySheet(firstOf(ones), firstOf(others));
const firstOf = (members: Entry[]) =>
  members.map(({ action }) => action).reduce((first, action) => (bySheet(action, first) < 0 ? action : first));

const comparisons: Record<Query["sort"], (one: Entry, other: Entry) => number> = {
  overdue: byUrgency,
  rating: (one, other) => byBadness(one, other) || byUrgency(one, other),
  sheet: (one, other) => bySheet(one.action, other.action),
};
