/** Where the rating or the stage says one thing and the dates or the comment another. */
import { dayInWords } from "../dates/days";
import type { Action } from "../model/assessment";

/** `stalled` and `completed` are words of the comment. Null where nothing is at odds. */
export function describeContradiction(action: Action, stalled: string | null, completed: string | null): string | null {
  const claim = claimOf(action);
  if (claim !== null) {
    if (action.overdueDays === null && action.promises.length === 0 && stalled === null) return null;
    const against: string[] = [];
    if (action.overdueDays !== null && action.due !== null) {
      against.push(`it was due on ${dayInWords(action.due)}`);
    }
    for (const { text, due, lapsed } of action.promises) {
      if (lapsed) against.push(`the comment still promises “${text}” (${dayInWords(due)})`);
    }
    if (stalled !== null) against.push(`the comment says “${stalled}”`);
    return against.length === 0 ? null : `${claim}, but ${against.join(" and ")}. Put right whichever is out of date.`;
  }
  if (action.stage === "in progress" && completed !== null) {
    return `In progress, but the comment says “${completed}”. Put right whichever is out of date.`;
  }
  return null;
}

function claimOf(action: Action): string | null {
  if (action.complete) return "Complete";
  return action.rating === "Green" ? "Green" : null;
}
