/** What has changed since the last refresh: ratings that moved, the worsened first, actions that are gone, and actions that are complete. */
import { movementArrows } from "../../history/movement";
import type { MovementName, Since } from "../../history/movement";
import { directionWords } from "../../model/agenda";
import type { Rating } from "../../model/agenda";
import type { Action, Assessment } from "../../model/assessment";
import type { Settings } from "../../model/settings";
import { areSeveral } from "../../sheets/heading";
import { completedInWords, goneInWords, movementWords, travelWords } from "../../sheets/movements";
import { movementInWords } from "../../sheets/summary";
import { counted, longDay } from "../../text/language";
import { actionsTable, ratingColumn, whereAndWhose, wordColumn } from "../actionsTable";
import type { ActionColumn } from "../actionsTable";
import { textCell, textColumn } from "../cells";
import type { BoardContext, BoardPart } from "../page";

interface MovedAction {
  action: Action;
  /** Null where it had no rating, or none is known. */
  from: Rating | null;
  change: string;
}

export function movedPart(assessment: Assessment, { settings, since }: BoardContext): BoardPart {
  return {
    heading: "What moved",
    ...(since === null ? asAgendaSays(assessment, settings) : bySince(assessment, since, settings)),
  };
}

const most = 20;

/** What a board asks about first; what did not change is in no list. */
const inOrder: readonly MovementName[] = ["Worsened", "No longer rated", "Improved", "New"];

function bySince(assessment: Assessment, since: Since, settings: Settings): Omit<BoardPart, "heading"> {
  const { actions, summary } = assessment;
  const day = longDay(since.day);
  const moved = inOrder.flatMap((name) =>
    actions.flatMap((action, index): MovedAction[] => {
      const movement = since.movements[index];
      if (movement?.name !== name || action.setAside) return [];
      return [{ action, from: movement.from, change: `${movementArrows[name]} ${name}` }];
    }),
  );
  const isRated = summary.ratings !== null;
  const all = movementWords(actions, since.movements)(null, null);
  const counts = areSeveral(assessment)
    ? [movementInWords(assessment, day), `In all: ${all}.`]
    : [`Since the refresh of ${day}: ${all}.`];
  return {
    sentences: [
      ...(isRated ? counts : []),
      ...(summary.complete === 0 ? [] : [completedInWords(since.completed, day)]),
      since.gone.length === 0 ? `No action has left the agenda since the refresh of ${day}.` : goneInWords(since.gone),
    ],
    tables: isRated ? tablesOf(moved, assessment, settings, "None") : [],
  };
}

/** Without an earlier refresh: what the agenda itself has of before. */
function asAgendaSays(assessment: Assessment, settings: Settings): Omit<BoardPart, "heading"> {
  const { actions } = assessment;
  if (actions.every(({ travel }) => travel === null))
    return { sentences: ["What moved is not known: there is no earlier refresh to compare with."], tables: [] };
  const moved = (["down", "up"] as const).flatMap((direction) =>
    actions
      .filter(({ travel, setAside }) => travel === direction && !setAside)
      .map((action) => ({ action, from: action.previousRating, change: directionWords[direction] })),
  );
  const travel = travelWords(actions);
  return {
    sentences: [...(travel === null ? [] : [`As the agenda itself says: ${travel(null, null)}.`])],
    tables: tablesOf(moved, assessment, settings, "Not known"),
  };
}

/** `nothing` is said where there was no rating before; without any there is no column of them. */
function tablesOf(moved: readonly MovedAction[], assessment: Assessment, settings: Settings, nothing: string) {
  if (moved.length === 0) return [];
  const before = ratingColumn<MovedAction>("Before", settings, ({ from }) => from);
  const now = ratingColumn<MovedAction>("Now", settings, ({ action }) => action.rating);
  const beforeIfAny: ActionColumn<MovedAction> = {
    column: before.column,
    cell: (row) => (row.from === null ? textCell(nothing) : before.cell(row)),
    inWords: (row) => (row.from === null ? "" : `${before.inWords(row)} before`),
  };
  return [
    actionsTable(captionOf(moved.length), moved.slice(0, most), [
      ...whereAndWhose(assessment),
      wordColumn(textColumn("Change", 17), ({ change }) => change),
      ...(moved.some(({ from }) => from !== null) ? [beforeIfAny] : []),
      { ...now, inWords: (row) => `${now.inWords(row)} now` },
    ]),
  ];
}

function captionOf(all: number): string {
  const moved = counted(all, "action", "actions");
  return all > most
    ? `The first ${most} of ${moved} whose rating moved, worst first`
    : `${moved} whose rating moved, worst first`;
}
