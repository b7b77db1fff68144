/** How many points the scale of ratings in numbers has: a key says it, or numbers above 3 do, in any column that is rated with it. */
import { ratingsOfScale, readRating } from "../cells/ratings";
import type { AgendaSource, ScaleName } from "../model/agenda";
import type { Settings } from "../model/settings";

/** The highest number that the agenda has or its key names; 0 where the column has none. `own` is the highest in the column. */
export function mostPoints({ points, ratingColumns, rows, firstColumn }: AgendaSource, own: number): number {
  if (own === 0) return 0;
  let most = Math.max(own, points?.length ?? 0);
  for (const { column } of most > 3 ? [] : ratingColumns)
    for (const row of rows) most = Math.max(most, readRating(row[column - firstColumn]).points ?? 0);
  return most;
}

/** Null where it is not known: 1 to 3 may be all of a scale, or the better part of one. */
export function scaleLength(source: AgendaSource, settings: Settings, scale: ScaleName, most: number): number | null {
  if (settings.scale === "auto" && source.points?.length === most && most > 2) return most;
  return settings.scale !== "auto" || most > 3 ? ratingsOfScale(scale).length : null;
}
