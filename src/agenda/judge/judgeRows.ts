/** The rows of an agenda with all that its checks ask of them: what was read, said and compared, on a day. */
import { ownerStandings } from "../cells/people/knownOwners";
import { joinNames } from "../cells/people/samePerson";
import type { OwnerStanding } from "../cells/people/knownOwners";
import type { CommentsAnalysis } from "../comments/analysis";
import type { JudgedRow, JudgedTable } from "../findings/checked/judgedRow";
import { dueMovesOf } from "../history/dueMoves";
import type { RowHistory } from "../history/written";
import type { Day } from "../model/day";
import type { RegisteredOwner } from "../model/register";
import type { Settings } from "../model/settings";
import { rowsInStep } from "../model/steps";
import type { Steps } from "../model/steps";
import type { Reading } from "../read/reading";
import { groupsOfSame } from "../text/unionFind";
import { judgeAction } from "./judgeAction";

const unknown: readonly OwnerStanding[] = [];

export function* judgeRows(
  { actions, agenda }: Reading,
  comments: CommentsAnalysis,
  history: readonly RowHistory[],
  { settings, today, register }: { settings: Settings; today: Day; register: readonly RegisteredOwner[] | null },
): Steps<JudgedTable> {
  const { columns } = agenda;
  const standingOf = register === null ? null : ownerStandings(register);
  const rows: JudgedRow[] = [];
  for (const read of actions) {
    const index = rows.length;
    if (index % rowsInStep === 0) yield;
    const said = comments.analyses[index];
    const past = history[index];
    if (said === undefined || past === undefined) throw new RangeError(`Row ${read.row} was not analysed.`);
    const moves = dueMovesOf(read, past.due);
    judgeAction(read, said.promises, past, moves, { settings, today, hasComments: columns.comment !== null });
    rows.push({
      action: read,
      said,
      since: past.since,
      dueSince: moves?.since ?? null,
      owners: standingOf === null ? unknown : [...read.owner.lead, ...read.owner.support].map(standingOf),
      columns,
      settings,
      today,
    });
  }
  return {
    rows,
    columns,
    people: joinNames(
      actions.map(({ owner }) => owner),
      register === null || standingOf === null ? null : { register, standingOf },
      settings.partedNames,
    ),
    repeatedComments: comments.repeated,
    repeatedActions: groupsOfSame(actions.map(({ action }) => action.toLowerCase())),
    settings,
    today,
  };
}
