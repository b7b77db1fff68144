/** The rows of an agenda with all that its checks ask of them: what was read, said and compared, on a day. */
import type { OwnerStanding } from "../cells/people/knownOwners";
import type { KnownPeople } from "../cells/people/samePerson";
import type { CommentsAnalysis } from "../comments/analysis";
import type { JudgedRow, JudgedTable } from "../findings/checked/judgedRow";
import { dueMovesOf } from "../history/dueMoves";
import { headlineOf, isSameHeadline } from "../history/headline";
import { completedDays } from "../history/ages";
import { directionBetween, snapshotBefore } from "../history/before";
import type { RowHistory } from "../history/written";
import type { Direction, Rating } from "../model/agenda";
import type { Day } from "../model/day";
import type { Snapshot } from "../model/snapshot";
import { mapInSteps } from "../model/steps";
import type { Steps } from "../model/steps";
import type { Reading } from "../read/reading";
import { groupsOfSame } from "../text/unionFind";
import { judgeAction } from "./judgeAction";
import type { JudgeContext } from "./judgeContext";

const unknown: readonly OwnerStanding[] = [];

export function* judgeRows(
  { actions, agenda }: Reading,
  comments: CommentsAnalysis,
  history: readonly RowHistory[],
  { settings, today, snapshots, known }: JudgeContext & { known: KnownPeople | null },
): Steps<JudgedTable> {
  const { columns } = agenda;
  const ratedBefore = ratingsBefore(agenda, snapshots, today);
  const judging = { settings, today, hasComments: columns.comment !== null };
  const isLongComplete = longComplete({ settings, today, snapshots });
  const rows = yield* mapInSteps(actions, (read, index): JudgedRow => {
    const said = comments.analyses[index];
    const past = history[index];
    if (said === undefined || past === undefined) throw new RangeError(`Row ${read.row} was not analysed.`);
    const moves = dueMovesOf(read, past.due);
    const ratingBefore = read.previousRating ?? ratedBefore.get(past.key) ?? null;
    judgeAction(read, said.promises, past, moves, judging);
    read.travel = travelOf(read, ratingBefore);
    read.setAside = read.complete && isLongComplete(read.key);
    return {
      action: read,
      said,
      since: past.since,
      ratingBefore,
      dueSince: moves?.since ?? null,
      owners: known === null ? unknown : [...read.owner.lead, ...read.owner.support].map(known.standingOf),
      columns,
      settings,
      today,
    };
  });
  return {
    rows,
    columns,
    repeatedComments: comments.repeated,
    repeatedActions: groupsOfSame(actions.map(({ action }) => action.toLowerCase())),
    settings,
    today,
  };
}

function travelOf({ direction, rating }: Reading["actions"][number], before: Rating | null): Direction | null {
  if (direction !== null || rating === null || before === null) return direction;
  return directionBetween(before, rating);
}

/** Whether a complete action, by its key, is no longer to be counted. */
function longComplete({
  settings: { completeDays },
  today,
  snapshots,
}: Pick<JudgeContext, "settings" | "today" | "snapshots">): (key: string) => boolean {
  if (completeDays === null) return () => false;
  const completed = completedDays(snapshots);
  return (key) => today - (completed.get(key)?.day ?? today) > completeDays;
}

/** By the actions' keys: what the last snapshot before today says, where the same rating was its headline. */
function ratingsBefore(
  agenda: Reading["agenda"],
  snapshots: readonly Snapshot[],
  today: Day,
): ReadonlyMap<string, Rating | null> {
  const before = snapshotBefore(snapshots, today);
  if (before === null || !isSameHeadline(before, headlineOf(agenda))) return new Map();
  return new Map(before.entries.map(({ key, rating }) => [key, rating]));
}
