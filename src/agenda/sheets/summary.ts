/** `RAG Summary`: ratings by section, each count with its word, movement, a total, and one chart of the counts. */
import { counted, figures, language, longDay } from "../text/language";
import { headlineOf } from "../history/headline";
import type { Settings } from "../model/settings";
import { ratings } from "../model/agenda";
import type { Assessment, Counts, SectionCounts, Summary } from "../model/assessment";
import type { Section } from "../model/agenda";
import { countColumn, finished, onTrackColumn, ratingColumns, shownColumns, urgencyColumns } from "./countColumns";
import type { CountColumn } from "./countColumns";
import { missingLines, overdueInWords, staleInWords } from "./coverage";
import { madeFrom, sectionName, sheetHeading } from "./heading";
import { widthOfLine } from "./heights";
import { completedInWords, goneInWords, movementWords, setAsideInWords, travelWords } from "./movements";
import type { MovementWords } from "./movements";
import { textColumn } from "./plan";
import type { ChartPlan, PlanContext, SheetPlan } from "./plan";
import { tableNames } from "./tables/tableNames";

/** Counts of a section, or of the whole agenda: its section is null. */
type Counted = Counts & { section: Section | null };

export function planSummarySheet(assessment: Assessment, { settings, since }: PlanContext): Omit<SheetPlan, "content"> {
  const { agenda, actions, summary } = assessment;
  const moved = movementWords(actions, since?.movements ?? null);
  const travel = travelWords(actions);
  const every: CountColumn<Counted>[] = [
    {
      plan: textColumn("section", "Section", 36),
      value: ({ section }) => (section ? sectionName(section) : "All sections"),
    },
    ...(summary.ratings === null ? [] : ratingColumns(agenda.ratings, settings)),
    ...(finished(summary) > 0 ? [countColumn("complete", "Complete", 11, finished)] : []),
    countColumn("total", "Total", 8, ({ actions: number }) => number),
    ...urgencyColumns(summary),
    ...(summary.ratings === null
      ? []
      : [
          onTrackColumn(agenda.ratings),
          ...(travel === null ? [] : [wordsColumn("direction", "Direction of travel", travel, summary.sections)]),
          wordsColumn("movement", "Movement", moved, summary.sections),
        ]),
  ];
  const columns = shownColumns(every, settings, "summary");
  const rows = [
    ...ordered(summary.sections, settings).map((counts) => ({ ...counts, section: counts })),
    { ...summary, section: null },
  ].map((counts) => columns.map(({ value }) => value(counts)));
  const chart = chartOf(columns, assessment);
  return {
    ...sheetHeading("summary", assessment, settings),
    lines: [
      madeFrom(assessment),
      totals(summary),
      ...otherRatings(assessment),
      ...missingLines(summary, ["due", "owner", "rating"]),
      freshness(assessment),
      ...changeLines(summary, since, settings.completeDays),
      ...(summary.ratings === null ? [] : [chart?.inWords ?? "There is no chart because no ratings are shown."]),
    ],
    table: { name: tableNames.summary, columns: columns.map(({ plan }) => plan), rows, totalled: true },
    chart,
  };
}

/** As wide as its longest words, which are those of all sections: the total row is no higher than the others. */
function wordsColumn(
  key: string,
  header: string,
  words: MovementWords,
  sections: readonly SectionCounts[],
): CountColumn<Counted> {
  const width = widthOfLine([null, ...sections].map(words), 20, 52);
  return { plan: textColumn(key, header, width), value: ({ section }) => words(section) };
}

function ordered(sections: readonly SectionCounts[], { sheets }: Settings): SectionCounts[] {
  const all = [...sections];
  switch (sheets.sectionOrder) {
    case "agenda":
      return all;
    case "name":
      return all.sort((one, other) =>
        sectionName(one).localeCompare(sectionName(other), language, { numeric: true, sensitivity: "base" }),
      );
    case "worst-first":
      return all.sort(byWorst);
  }
}

/** More Red first; with as many Red, more Amber/Red, and so on; then more overdue. */
function byWorst(one: Counts, other: Counts): number {
  for (const rating of ratings) {
    const difference = (other.ratings?.[rating] ?? 0) - (one.ratings?.[rating] ?? 0);
    if (difference !== 0 && rating !== "Green" && rating !== "Blue") return difference;
  }
  return (other.overdue ?? 0) - (one.overdue ?? 0);
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
function otherRatings({ agenda, summary }: Assessment): string[] {
  const headline = headlineOf(agenda);
  const others = summary.byRating.filter((_, index) => agenda.ratingColumns[index]?.column !== agenda.columns.rating);
  if (headline === null) return [];
  return [
    `Ratings are counted by ${headline}. ${others.map((other) => `${other.name}: ${ratingsInWords(other)}`).join(" ")}`,
  ];
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
function changeLines({ ratings: rated, complete, setAside }: Summary, since: Since, days: number | null): string[] {
  if (since === null) {
    const shown = rated === null ? "When actions were completed" : "Movement";
    return [
      `${shown} is shown from the second day that you refresh.`,
      "Actions that leave the agenda are named from then on.",
    ];
  }
  const day = longDay(since.day);
  const changes = [
    ...(rated === null ? [] : [`Movement is since the refresh of ${day}.`]),
    ...(complete === 0 ? [] : [completedInWords(since.completed, day)]),
    ...(setAside === 0 || days === null ? [] : [setAsideInWords(setAside, days)]),
  ];
  return [
    changes.length === 0 ? `The agenda was refreshed before on ${day}.` : changes.join(" "),
    since.gone.length === 0 ? `No action has left the agenda since the refresh of ${day}.` : goneInWords(since.gone),
  ];
}

type Since = PlanContext["since"];

/** How fresh the agenda itself is. The as-at line says how fresh the summary is. */
function freshness({ actions }: Assessment): string {
  const updates = actions.flatMap(({ updated }) => updated ?? []);
  if (updates.length === 0) return "The agenda does not say when its actions were last updated.";
  const newest = updates.reduce((one, other) => Math.max(one, other));
  return `The newest update in the agenda is from ${longDay(newest)}.`;
}

function chartOf(columns: readonly CountColumn<Counted>[], { summary }: Assessment): ChartPlan | null {
  const shown = columns.flatMap(({ plan: { key, header, tint }, value }, column) =>
    tint && (key.startsWith("rating:") || key === "notRated")
      ? [{ series: { column, label: header, tint }, value }]
      : [],
  );
  if (shown.length === 0 || summary.sections.length === 0) return null;
  const series = shown.map((one) => one.series);
  const counts = shown.map(({ series: { label }, value }) => {
    const count = value({ ...summary, section: null });
    return `${typeof count === "number" ? figures(count) : count} ${label}`;
  });
  return {
    title: "Actions by section and rating",
    inWords: `The chart below the table has a bar for each section, divided by rating. In all sections: ${counts.join(", ")}.`,
    series,
  };
}
