/** `RAG by Rating`: where an agenda rates each action several times (delivery, spend, risk), what each rating says of all. */
import { allOf } from "../text/language";
import { headlineOf } from "../history/headline";
import { scaleOfAll } from "../judge/scaleOfAll";
import type { Assessment, RatingColumnCounts } from "../model/assessment";
import { finished, onTrackColumn, ratingColumns, shownColumns } from "./countColumns";
import type { CountColumn } from "./countColumns";
import { agendaColumns, areSeveral, madeFrom, sheetHeading } from "./heading";
import { textColumn } from "./plan";
import type { PlanContext, SheetPlan } from "./plan";
import { tableNames } from "./tables/tableNames";

/** Null where there is one rating, or none. */
export function planRatingsSheet(assessment: Assessment, { settings }: PlanContext): Omit<SheetPlan, "content"> | null {
  const { byRating } = assessment.summary;
  if (byRating.length === 0) return null;
  const scale = scaleOfAll(assessment);
  const every: CountColumn<RatingColumnCounts>[] = [
    ...agendaColumns(assessment).map(({ plan, nameOf }) => ({
      plan,
      value: ({ agenda }: RatingColumnCounts) => nameOf(agenda),
    })),
    { plan: textColumn("name", "What is rated", 32), value: ({ name }) => name },
    ...ratingColumns(scale, settings),
    onTrackColumn(scale),
  ];
  const columns = shownColumns(every, settings, "ratings");
  return {
    ...sheetHeading("ratings", assessment, settings),
    lines: [
      madeFrom(assessment),
      areSeveral(assessment)
        ? `The other sheets count ${headlinesInWords(assessment)}.`
        : `The other sheets count ${headlineOf(assessment.agenda) ?? "one of them"}. You can choose another in the settings of the task pane.`,
      ...(byRating.some((counts) => finished(counts) > 0) ? ["Actions that are complete are not counted."] : []),
    ],
    table: {
      name: tableNames.ratings,
      columns: columns.map(({ plan }) => plan),
      rows: byRating.map((counts) => columns.map(({ value }) => value(counts))),
      totalled: false,
    },
    chart: null,
  };
}

/** "Delivery in Adults and Spend in Places": of the agendas that have several ratings. */
export function headlinesInWords({ agendas }: Assessment): string {
  const each = agendas.flatMap((agenda) => {
    const headline = headlineOf(agenda);
    return headline === null ? [] : [`${headline} in ${agenda.name}`];
  });
  return each.length === 0 ? "one of them" : allOf(each);
}
