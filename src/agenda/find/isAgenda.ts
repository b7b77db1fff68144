/** Whether the columns under a header row are an agenda's: actions, and something that says how they are or when they are due. */
import type { Assignment } from "./columns/columns";

/** A quick answer: an action column, and one beside it that could say how actions are. */
export function isAgenda(assignment: Assignment): boolean {
  const { action, rating, stage } = assignment;
  if (action === undefined) return false;
  return rating !== undefined || stage !== undefined || isCommented(assignment) || isDated(assignment);
}

/**
 * Inventories have dates, notes and states too: rooms, the papers of meetings, contracts that end, systems that are live. So two of
 * them must say how what is listed is, or one where it is called actions or reads like things to do. A rating is an agenda's own.
 */
export function isOfActions(assignment: Assignment): boolean {
  const { action, due, comment, rating, stage } = assignment;
  if (action === undefined || rating !== undefined) return action !== undefined;
  const { filled, commands } = action.profile;
  const isCalledActions = action.certainty.action ?? 0;
  if (filled === 0 || commands >= leastCommands)
    return stage !== undefined || isCommented(assignment) || due !== undefined;
  const dated = isDated(assignment) ? dueWorth(assignment) : 0;
  const isStaged = stage !== undefined && stage.profile.inUse < mostInUse;
  if (isStaged && isCalledActions >= mayBeActions) return true;
  if (isCalledActions >= leastActionHeader && (isCommented(assignment) || dated >= mayBeDue)) return true;
  return [isStaged, dated > 0, comment !== undefined].filter(Boolean).length > 1 || dated >= plainDue;
}

/** Texts alone may be a description: that they are comments must be said. */
function isCommented({ comment }: Assignment): boolean {
  return (comment?.certainty.comment ?? 0) >= leastCommentHeader;
}

/** What goes out each month is no action. */
function isDated({ due }: Assignment): boolean {
  return due !== undefined && due.profile.recurrences <= mostRecurrences;
}

/** How surely the dates are days by which actions are to be done, by their header; 0 where it says that something lapses, or was. */
function dueWorth({ due }: Assignment): number {
  if (due === undefined || lapses.test(due.header) || isOfThing.test(due.header)) return 0;
  return due.certainty.due ?? unknownDue;
}

const leastCommentHeader = 0.4;
const mostRecurrences = 0.8;
const mostInUse = 0.8;
const leastCommands = 0.25;
const leastActionHeader = 0.6;
const mayBeActions = 0.45;
const plainDue = 0.7;
const mayBeDue = 0.5;
const unknownDue = 0.3;
const lapses =
  /\b(?:(?<!\b(?:quarter|sprint|week|month|year|term|phase|stage|planned|target|forecast|baseline|revised|expected|estimated|est) )ends?|expir(?:y|es)|renew(?:als?|ed)?|reviews?|valid)\b/i;
/** "MOT due", "Papers due": what is due is named, and is no work. */
const isOfThing =
  /^(?!(?:next |the )?(?:date|when|is|all|now|work|works|completion|delivery|action|task|update|response|reply|answer)\b).*\p{L} due\b/iu;
