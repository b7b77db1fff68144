/** Why an action is asked about: its due date, a lapsed promise, or silence. A complete action never is. */
import { ratings } from "../model/agenda";
import type { Action } from "../model/assessment";
import type { Day } from "../model/day";

export const reasonKinds = ["due", "promise", "stale"] as const;

export type Reason =
  | { kind: "due"; due: Day; days: number }
  | { kind: "promise"; text: string; due: Day; days: number }
  | { kind: "stale"; updated: Day | null };

/** An action to ask about, with all the reasons why. */
export interface AskedAction {
  action: Action;
  reasons: Reason[];
}

/** Empty when there is nothing to ask. Promises oldest first. */
export function reasonsOf(action: Action, today: Day): Reason[] {
  if (action.complete) return [];
  const reasons: Reason[] = [];
  if (action.overdueDays !== null && action.due !== null) {
    reasons.push({ kind: "due", due: action.due, days: action.overdueDays });
  }
  if (action.promises.length > 0) {
    const lapsed = action.promises.filter((promise) => promise.lapsed).sort((one, other) => one.due - other.due);
    for (const { text, due } of lapsed) reasons.push({ kind: "promise", text, due, days: today - due });
  }
  if (action.stale) reasons.push({ kind: "stale", updated: action.updated });
  return reasons;
}

/** Days past the due date first; then days past a promise; then silence; then the worse rating. */
export function worstFirst(actions: readonly Action[], today: Day): AskedAction[] {
  return actions
    .map((action) => ({ action, reasons: reasonsOf(action, today) }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort(byUrgency);
}

export function byUrgency(one: AskedAction, other: AskedAction): number {
  const nearer = tierOf(other) - tierOf(one) || daysOf(other) - daysOf(one);
  return nearer || byBadness(one, other) || bySheet(one.action, other.action);
}

/** In the order of the agendas and their rows. */
export function bySheet(one: Action, other: Action): number {
  return one.agenda - other.agenda || one.row - other.row;
}

/** Index on the scale, worst first; not rated after Red, since nobody knows. */
export function byBadness(one: AskedAction, other: AskedAction): number {
  return badness(one) - badness(other);
}

function badness({ action }: AskedAction): number {
  return action.rating === null ? 0.5 : ratings.indexOf(action.rating);
}

/** The first reason is the most urgent. */
function tierOf({ action, reasons }: AskedAction): number {
  if (action.overdueDays !== null) return 2;
  return reasons[0]?.kind === "promise" ? 1 : 0;
}

function daysOf({ action, reasons }: AskedAction): number {
  const first = reasons[0];
  return action.overdueDays ?? (first?.kind === "promise" ? first.days : -(action.updated ?? 0));
}
