/** The rows of an agenda with all that its checks ask of them: what was read, said and compared, on a day. */
import type { CommentAnalysis, CommentsAnalysis } from "../comments/analysis";
import type { RowHistory } from "../history/written";
import type { Columns } from "../model/agenda";
import type { Day } from "../model/day";
import type { RegisteredOwner } from "../model/register";
import type { Settings } from "../model/settings";
import { rowsInStep } from "../model/steps";
import type { Steps } from "../model/steps";
import type { ReadAction, Reading } from "../read/reading";
import { groupsOfSame } from "../text/unionFind";
import { judgeAction } from "./judgeAction";

export interface JudgedRow {
  action: ReadAction;
  said: CommentAnalysis;
  since: Day | null;
}

export interface JudgedTable {
  rows: readonly JudgedRow[];
  columns: Columns;
  repeatedComments: readonly (readonly number[])[];
  repeatedActions: readonly (readonly number[])[];
  register: readonly RegisteredOwner[] | null;
  settings: Settings;
  today: Day;
}

export function* judgeRows(
  { actions, agenda }: Reading,
  comments: CommentsAnalysis,
  history: readonly RowHistory[],
  { settings, today, register }: { settings: Settings; today: Day; register: readonly RegisteredOwner[] | null },
): Steps<JudgedTable> {
  const rows: JudgedRow[] = [];
  for (const [index, read] of actions.entries()) {
    if (index % rowsInStep === 0) yield;
    const said = comments.analyses[index];
    const past = history[index];
    if (said === undefined || past === undefined) throw new RangeError(`Row ${read.row} was not analysed.`);
    rows.push({ action: judgeAction(read, said.promises, past, { settings, today }), said, since: past.since });
  }
  return {
    rows,
    columns: agenda.columns,
    repeatedComments: comments.repeated,
    repeatedActions: groupsOfSame(actions.map(({ action }) => action.toLowerCase())),
    register,
    settings,
    today,
  };
}
