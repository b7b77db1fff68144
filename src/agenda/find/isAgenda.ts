/** Whether the columns under a header row are an agenda's: actions, and something that says how they are or when they are due. */
import type { Assignment, HeadedColumn } from "./columns/columns";

/** A quick answer: an action column, and one beside it that could say how actions are. */
export function isAgenda(assignment: Assignment): boolean {
  const { action, rating, stage } = assignment;
  if (action === undefined) return false;
  return rating !== undefined || stage !== undefined || isCommented(assignment) || isDated(assignment);
}

/**
 * Inventories have dates, notes and states too: rooms, the papers of meetings, contracts that end, systems that are live. What speaks
 * for actions and what for things is added up in log-odds, as for the meaning of one column: see columns/evidence.ts.
 */
export function isOfActions(assignment: Assignment, columns: readonly HeadedColumn[]): boolean {
  const given = Object.values(assignment);
  const beside = columns.filter((column) => column.header !== "" && !given.includes(column));
  return (
    assignment.action !== undefined &&
    unheard +
      byActions(assignment.action) +
      byHowTheyAre(assignment) +
      byDue(assignment) +
      beside.reduce((sum, column) => sum + byOther(column), 0) >
      0
  );
}

/** Before anything is known but that a table may be an agenda. */
const unheard = 2;

/** What the column of actions says: its header, and whether its texts are things to do, or names of people. */
function byActions({ certainty, profile }: HeadedColumn): number {
  const { commands, prose, names, filled } = profile;
  const header = certainty.action === 0 ? -7 : 3.4 * (certainty.action ?? 0) - 1.7;
  return filled === 0 ? header + 2 : header + 2.6 * commands + 2.6 * prose - 2.1 * names;
}

/** A rating is an agenda's own; a stage is, unless it says that a thing is in use. */
function byHowTheyAre({ rating, stage, due, comment }: Assignment): number {
  const rated = rating === undefined ? 0 : 2.2 + 2.3 * rating.profile.ratings - 1.8 * rating.profile.grades;
  const staged =
    stage === undefined ? 0 : 1.5 * (stage.certainty.stage ?? 0) + 3.6 * stage.profile.stages - 3 * stage.profile.inUse;
  const onlyInWords = rating === undefined && stage === undefined && due === undefined ? -1.5 : 0;
  return rated + staged + onlyInWords + 0.8 * sureOf(comment, "comment");
}

/** Days by which actions are to be done, by their header; against them where it says that something lapses, or was. */
function byDue({ due }: Assignment): number {
  if (due === undefined) return 0;
  return lapses.test(due.header) || isOfThing.test(due.header) ? -1.4 : 0.8 * sureOf(due, "due");
}

/** Columns beside those of an agenda say what is listed: "Received", "Tenant", "Serial no." */
function byOther({ certainty, profile, header }: HeadedColumn): number {
  if (isOfWork.test(header)) return 0;
  const people = -1.2 * profile.names;
  const known = Math.max(0, ...Object.values(certainty));
  if (known >= leastCommentHeader) return people;
  return people - (certainty.due === 0 && certainty.action === undefined ? 2.2 : 0.9);
}

/** What work has, and no thing: a start, support, what it depends on. */
const isOfWork = /\b(?:start|starts|support|success|dependenc(?:y|ies)|depends on)\b/i;

function sureOf(column: HeadedColumn | undefined, role: "comment" | "due"): number {
  return column?.certainty[role] ?? 0;
}

/** Texts alone may be a description: that they are comments must be said. */
function isCommented({ comment }: Assignment): boolean {
  return (comment?.certainty.comment ?? 0) >= leastCommentHeader && !isReason.test(comment?.header ?? "");
}

/** What goes out each month is no action. */
function isDated({ due }: Assignment): boolean {
  return due !== undefined && due.profile.recurrences <= mostRecurrences;
}

const leastCommentHeader = 0.4;
const mostRecurrences = 0.8;
/** Why something is, and nothing of how it goes. */
const isReason = /^(?:the )?(?:reasons?|why|rationale|justification)\b/i;
const lapses =
  /\b(?:(?<!\b(?:quarter|sprint|week|month|year|term|phase|stage|planned|target|forecast|baseline|revised|expected|estimated|est) )ends?|expir(?:y|es)|renew(?:als?|ed)?|reviews?|valid)\b/i;
/** "MOT due", "Papers due": what is due is named, and is no work. */
const isOfThing =
  /^(?!(?:next |the )?(?:date|when|is|all|now|work|works|completion|delivery|action|task|update|response|reply|answer)\b).*\p{L} due\b/iu;
