/** `RAG Summary`: ratings by section, each count with its word, movement, a total, and one chart of the counts. */
import { counted, figures, longDay } from "../text/language";
import { headlineOf } from "../history/headline";
import { ratings } from "../model/agenda";
import type { Assessment, Counts, Summary } from "../model/assessment";
import { countColumn, finished, onTrackColumn, ratingColumns, shownColumns, urgencyColumns } from "./countColumns";
import type { CountColumn } from "./countColumns";
import { countedRows, sectionInWords } from "./countedRows";
import type { Counted } from "./countedRows";
import { missingLines, overdueInWords, staleInWords } from "./coverage";
import { agendaColumns, areSeveral, madeFrom, scalesLine, sheetHeading } from "./heading";
import { widthOfLine } from "./heights";
import { completedInWords, goneInWords, movementWords, setAsideInWords, travelWords } from "./movements";
import type { MovementWords } from "./movements";
import { otherWorkbookLines } from "./lines/otherWorkbooks";
import { textColumn } from "./plan";
import type { ChartPlan, PlanContext, SheetPlan } from "./plan";
import { tableNames } from "./tables/tableNames";

export function planSummarySheet(assessment: Assessment, { settings, since }: PlanContext): Omit<SheetPlan, "content"> {
  const { ratings: scale, actions, summary } = assessment;
  const isOfSeveral = areSeveral(assessment);
  const moved = movementWords(actions, since?.movements ?? null, assessment.agendas);
  const travel = travelWords(actions);
  const counted = countedRows(assessment, settings);
  const every: CountColumn<Counted>[] = [
    ...agendaColumns(assessment).map(({ plan, nameOf }) => ({
      plan,
      value: ({ agenda }: Counted) => (agenda === null ? "All agendas" : nameOf(agenda)),
    })),
    { plan: textColumn("section", "Section", 36), value: (counts) => sectionInWords(counts, assessment) },
    ...(summary.ratings === null ? [] : ratingColumns(scale, settings)),
    ...(finished(summary) > 0 ? [countColumn("complete", "Complete", 11, finished)] : []),
    countColumn("total", "Total", 8, ({ actions: number }) => number),
    ...urgencyColumns(summary),
    ...(summary.ratings === null
      ? []
      : [
          onTrackColumn(scale),
          ...(travel === null ? [] : [wordsColumn("direction", "Direction of travel", travel, counted)]),
          wordsColumn("movement", "Movement", moved, counted),
        ]),
  ];
  const columns = shownColumns(every, settings, "summary");
  const rows = counted.map((counts) => columns.map(({ value }) => value(counts)));
  const chart = chartOf(columns, assessment);
  return {
    ...sheetHeading("summary", assessment, settings),
    lines: [
      madeFrom(assessment) + copyInWords(assessment),
      ...otherWorkbookLines(assessment, settings),
      totals(summary),
      ...(isOfSeveral ? ["Each agenda is counted as a whole first, then by its sections."] : []),
      ...scalesLine(assessment),
      ...otherRatings(assessment),
      ...missingLines(assessment, ["due", "owner", "rating"]),
      freshness(assessment),
      ...changeLines(assessment, since, settings.completeDays),
      ...(summary.ratings === null ? [] : [chart?.inWords ?? "There is no chart because no ratings are shown."]),
    ],
    table: { name: tableNames.summary, columns: columns.map(({ plan }) => plan), rows, totalled: true },
    chart,
  };
}

/** Where the page for a report is copied: not where all agendas are of other files, which the pane here does not read. */
function copyInWords({ agendas }: Assessment): string {
  return agendas.every(({ source }) => source !== null)
    ? ""
    : " To copy this for a report, open Overdue items, then Summary.";
}

/** As wide as its longest words, which are those of all sections: the total row is no higher than the others. */
function wordsColumn(key: string, header: string, words: MovementWords, all: readonly Counted[]): CountColumn<Counted> {
  const inWords = ({ section, agenda }: Counted) => words(section, agenda);
  return { plan: textColumn(key, header, widthOfLine(all.map(inWords), 20, 52)), value: inWords };
}

function totals(summary: Summary): string {
  const { rated, notRated } = summary;
  const parts = [
    rated === null ? null : `${figures(rated)} rated`,
    notRated === null ? null : `${figures(notRated)} not rated`,
    overdueInWords(summary),
    staleInWords(summary),
  ].filter((part) => part !== null);
  const actions = counted(summary.actions, "action", "actions");
  return parts.length === 0 ? `${actions}.` : `${actions}: ${parts.join(", ")}.`;
}

/** What the other ratings of each action come to, where there are several. */
function otherRatings({ agendas, summary }: Assessment): string[] {
  return agendas.flatMap((agenda, index) => {
    const headline = headlineOf(agenda);
    if (headline === null) return [];
    const others = summary.byRating
      .filter((counts) => counts.agenda === index)
      .filter((_, nth) => agenda.ratingColumns[nth]?.column !== agenda.columns.rating);
    const where = agendas.length > 1 ? `${agenda.name}: ratings` : "Ratings";
    return [
      `${where} are counted by ${headline}. ${others.map((other) => `${other.name}: ${ratingsInWords(other)}`).join(" ")}`,
    ];
  });
}

/** "3 Red, 5 Amber, 12 Green." */
function ratingsInWords({ ratings: counts }: Counts): string {
  const rated = ratings.flatMap((rating) => {
    const number = counts?.[rating] ?? 0;
    return number === 0 ? [] : [`${figures(number)} ${rating}`];
  });
  return rated.length === 0 ? "none rated." : `${rated.join(", ")}.`;
}

/**
 * What has changed since the last refresh, and which actions are gone: always two lines, since a table can't be moved to make space for
 * more of them.
 */
function changeLines(assessment: Assessment, since: Since, days: number | null): string[] {
  const { ratings: rated, complete, setAside } = assessment.summary;
  if (since === null) {
    const shown = rated === null ? "When actions were completed" : "Movement";
    return [
      `${shown} is shown from the second day that you refresh.`,
      "Actions that leave the agenda are named from then on.",
    ];
  }
  const day = longDay(since.day);
  const changes = [
    ...(rated === null ? [] : [movementInWords(assessment, day)]),
    ...(complete === 0 ? [] : [completedInWords(since.completed, day)]),
    ...(setAside === 0 || days === null ? [] : [setAsideInWords(setAside, days)]),
  ];
  return [
    changes.length === 0 ? `The agenda was refreshed before on ${day}.` : changes.join(" "),
    since.gone.length === 0 ? `No action has left the agenda since the refresh of ${day}.` : goneInWords(since.gone),
  ];
}

export function movementInWords(assessment: Assessment, day: string): string {
  if (!areSeveral(assessment)) return `Movement is since the refresh of ${day}.`;
  const others = assessment.agendas.some(({ source }) => source !== null) ? " Other workbooks keep their own." : "";
  return `Movement of each agenda is since its own last refresh with a change, the latest of ${day}.${others}`;
}

type Since = PlanContext["since"];

/** How fresh the agenda itself is. The as-at line says how fresh the summary is. */
function freshness(assessment: Assessment): string {
  const { actions } = assessment;
  const [subject, says] = areSeveral(assessment) ? ["agendas", "do not say"] : ["agenda", "does not say"];
  const updates = actions.flatMap(({ updated }) => updated ?? []);
  if (updates.length === 0)
    return `The ${subject} ${says} when ${subject === "agenda" ? "its" : "their"} actions were last updated.`;
  const newest = updates.reduce((one, other) => Math.max(one, other));
  return `The newest update in the ${subject} is from ${longDay(newest)}.`;
}

function chartOf(columns: readonly CountColumn<Counted>[], assessment: Assessment): ChartPlan | null {
  const { agendas, summary } = assessment;
  const shown = columns.flatMap(({ plan: { key, header, tint }, value }, column) =>
    tint && (key.startsWith("rating:") || key === "notRated")
      ? [{ series: { column, label: header, tint }, value }]
      : [],
  );
  if (shown.length === 0 || summary.sections.length === 0) return null;
  const series = shown.map((one) => one.series);
  const counts = shown.map(({ series: { label }, value }) => {
    const count = value({ ...summary, section: null, agenda: null });
    return `${typeof count === "number" ? figures(count) : count} ${label}`;
  });
  if (areSeveral(assessment)) {
    const section = columns.findIndex(({ plan }) => plan.key === "section");
    return {
      title: "Actions by agenda and rating",
      only: { column: Math.max(section, 0), rows: agendas.length },
      inWords: `The chart below the table has a bar for each agenda, divided by rating. In all agendas: ${counts.join(", ")}.`,
      series,
    };
  }
  return {
    title: "Actions by section and rating",
    inWords: `The chart below the table has a bar for each section, divided by rating. In all sections: ${counts.join(", ")}.`,
    series,
  };
}
