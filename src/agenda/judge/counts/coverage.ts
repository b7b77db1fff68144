/** Of how many actions an owner, a comment, a rating, a due date and the last update are known: what may be counted, and of how many. */
import type { Columns } from "../../model/agenda";
import type { Action, Coverage } from "../../model/assessment";
import type { Day } from "../../model/day";
import { cadenceOf, isCounted } from "../../model/openness";
import type { Settings } from "../../model/settings";
import type { Snapshot } from "../../model/snapshot";

/** `snapshots` are oldest first. */
export function coverageOf(
  actions: readonly Action[],
  columns: Columns,
  { snapshots, settings, today }: { snapshots: readonly Snapshot[]; settings: Settings; today: Day },
): Coverage {
  const having = (isKnown: (action: Action) => boolean) =>
    actions.reduce((known, action) => (isCounted(action) && isKnown(action) ? known + 1 : known), 0);
  const inColumn = (column: number | null, isKnown: (action: Action) => boolean) =>
    column === null ? null : having(isKnown);
  // Earlier refreshes know when a comment changed; how long it has been the same they know only back to the first.
  const first = columns.comment === null ? undefined : snapshots[0];
  const goesBackFor = (action: Action) => first !== undefined && today - first.day > cadenceOf(action, settings);
  const updated = having((action) => action.updated !== null || goesBackFor(action));
  return {
    owner: inColumn(columns.owner, ({ owner }) => owner.assigned),
    comment: inColumn(columns.comment, ({ comment }) => comment !== null),
    rating: inColumn(columns.rating, ({ rating }) => rating !== null),
    due: inColumn(columns.due, ({ due }) => due !== null),
    updated: columns.updated === null && updated === 0 ? null : updated,
  };
}

/** What people expect of an agenda: said where it is missing. */
export type MissingRole = Exclude<keyof Coverage, "updated">;

/** Of these, those that no column was recognised for, and those whose column says nothing. */
export function missingFrom(
  coverage: Coverage,
  roles: readonly MissingRole[],
): { unrecognised: MissingRole[]; blank: MissingRole[] } {
  return {
    unrecognised: roles.filter((role) => coverage[role] === null),
    blank: roles.filter((role) => coverage[role] === 0),
  };
}
