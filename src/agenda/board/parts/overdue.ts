/** What is past its due date, worst first: as many as a board reads, and where the others are. */
import { worstFirst } from "../../judge/reasons";
import type { Action, Assessment } from "../../model/assessment";
import type { Settings } from "../../model/settings";
import { counted, figures } from "../../text/language";
import { mediumDay } from "../../text/mediumDay";
import { actionsTable, ratingColumn, whereAndWhose, wordColumn } from "../actionsTable";
import { numberColumn, textColumn } from "../cells";
import type { BoardPart } from "../page";
import { wholeList } from "./wholeList";

const most = 20;

export function overduePart(assessment: Assessment, settings: Settings): BoardPart {
  const { actions, today, summary } = assessment;
  const heading = "Overdue";
  if (summary.overdue === null) return { heading, sentences: ["What is overdue is not known."], tables: [] };
  const overdue = worstFirst(actions, today).filter(({ action }) => action.overdueDays !== null);
  if (overdue.length === 0) {
    const isAllKnown = summary.coverage.due === summary.actions;
    return { heading, sentences: [isAllKnown ? "No action is overdue." : "No due date has passed."], tables: [] };
  }
  const days = ({ overdueDays }: Action) => overdueDays ?? 0;
  const table = actionsTable(captionOf(overdue.length), overdue.slice(0, most), [
    ...whereAndWhose(assessment),
    ...(summary.ratings === null ? [] : [ratingColumn("Rating", settings, ({ action }) => action.rating)]),
    wordColumn(
      textColumn("Due", 16),
      ({ action }) => dueInWords(action),
      ({ action }) => `due ${dueInWords(action)}`,
    ),
    wordColumn(
      numberColumn("Days overdue", 11),
      ({ action }) => figures(days(action)),
      ({ action }) => `${counted(days(action), "day", "days")} overdue`,
    ),
  ]);
  return {
    heading,
    sentences: overdue.length > most ? [`All ${figures(overdue.length)} are listed ${wholeList(settings)}.`] : [],
    tables: [table],
  };
}

function captionOf(all: number): string {
  return all > most
    ? `The ${most} longest overdue, of ${figures(all)} overdue actions`
    : `${counted(all, "overdue action", "overdue actions")}, worst first`;
}

/** "2 Apr 2021, moved 2 times". */
function dueInWords({ due, dueMoves }: Action): string {
  const day = due === null ? "No date" : mediumDay(due);
  return dueMoves === 0 ? day : `${day}, moved ${dueMoves === 1 ? "once" : `${figures(dueMoves)} times`}`;
}
