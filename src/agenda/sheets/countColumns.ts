/** Columns of counts, for sections and for owners alike: a column has its plan and says what it shows for some counts. */
import type { Settings } from "../model/settings";
import type { Counts, RatingCounts } from "../model/assessment";
import type { Rating } from "../model/agenda";
import { numberColumn, textColumn } from "./plan";
import type { ColumnPlan, PlannedValue, Tint } from "./plan";
import type { GeneratedSheetName } from "../model/generatedSheets";
import { notRatedTint, tintsOf } from "./colours/tints";
import { figures } from "../text/language";

export interface CountColumn<C extends Counts = Counts> {
  plan: ColumnPlan;
  value: (counts: C) => PlannedValue;
}

/** What the person has chosen to call a rating. */
export function ratingWord({ sheets }: Settings, rating: Rating): string {
  return sheets.ratingWords[rating] ?? rating;
}

/**
 * A column for each rating of the scale and one for the not rated; each count above none has its word and colour.
 */
export function ratingColumns(scale: readonly Rating[], settings: Settings): CountColumn[] {
  const tints = tintsOf(settings.sheets.ratingTints);
  return [
    ...scale.map((rating) =>
      tinted(`rating:${rating}`, ratingWord(settings, rating), tints[rating], ({ ratings }) =>
        ratings === null ? null : (ratings[rating] ?? 0),
      ),
    ),
    tinted("notRated", "Not rated", notRatedTint, ({ notRated }) => notRated),
  ];
}

/** Overdue and stale, each where the agenda says enough to count it. */
export function urgencyColumns({ overdue, stale }: Counts): CountColumn[] {
  return [
    ...(overdue === null ? [] : [countColumn("overdue", "Overdue", 10, (counts) => counts.overdue)]),
    ...(stale === null ? [] : [countColumn("stale", "Stale", 8, (counts) => counts.stale)]),
  ];
}

export function countColumn<C extends Counts>(
  key: string,
  header: string,
  width: number,
  value: (counts: C) => number | null,
): CountColumn<C> {
  return { plan: numberColumn(key, header, width), value: (counts) => value(counts) ?? notKnown };
}

/** "4 of 6 rated (67%)": Green, or complete as Blue says. */
export function onTrackColumn(scale: readonly Rating[]): CountColumn {
  const good = scale.filter((rating) => rating === "Green" || rating === "Blue");
  return {
    plan: textColumn("onTrack", "On track", 25),
    value: ({ ratings }) => {
      const all = ratings === null ? 0 : ratedOf(ratings);
      if (ratings === null || all === 0) return "None rated";
      const number = good.reduce((sum, rating) => sum + (ratings[rating] ?? 0), 0);
      return `${figures(number)} of ${figures(all)} rated (${Math.round((100 * number) / all)}%)`;
    },
  };
}

/** Complete with another rating than Blue, or none: counted in no column of a rating. */
export function finished({ complete, ratings }: Counts): number {
  return complete - (ratings?.Blue ?? 0);
}

/** All but those that the person has hidden; the first stays, since it says what the row is. */
export function shownColumns<C extends { plan: ColumnPlan }>(
  columns: C[],
  settings: Settings,
  mark: GeneratedSheetName,
): C[] {
  const hidden = new Set(settings.sheets.hiddenColumns[mark]);
  return columns.filter(({ plan }, index) => index === 0 || !hidden.has(plan.key));
}

const notKnown = "Not known";

function ratedOf(ratings: RatingCounts): number {
  return Object.values(ratings).reduce((sum, count) => sum + count, 0);
}

/** "3 Red" where there are some, a plain 0 where there are none. */
function tinted(key: string, word: string, tint: Tint, value: (counts: Counts) => number | null): CountColumn {
  const label = word.replaceAll('"', "");
  return {
    plan: {
      ...numberColumn(key, word, Math.max(12, word.length + 4)),
      format: `0" ${label}";;0`,
      tint,
      tints: { by: "count", tint },
    },
    value: (counts) => value(counts) ?? notKnown,
  };
}
