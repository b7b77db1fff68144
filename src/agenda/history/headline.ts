/** Which of several ratings is the headline, and whether it is the same one as at another refresh. */
import { withoutTime } from "../find/columns/periods";
import type { AgendaPlace } from "../model/agenda";
import type { Action } from "../model/assessment";
import type { Snapshot } from "../model/snapshot";

/** The name of its column on one line; null where the agenda has one column of ratings. */
export function headlineOf({ columns, ratingColumns }: Pick<AgendaPlace, "columns" | "ratingColumns">): string | null {
  if (ratingColumns.length < 2) return null;
  const name = ratingColumns.find(({ column }) => column === columns.rating)?.name ?? "";
  return name.replace(/\s+/g, " ").trim().slice(0, longest) || null;
}

/** Of an action that is rated several times, all but the headline, in the agenda's order. */
export function otherRatingsOf(
  { ratings }: Pick<Action, "ratings">,
  { columns, ratingColumns }: Pick<AgendaPlace, "columns" | "ratingColumns">,
): Action["ratings"] {
  return ratings.filter((_, index) => ratingColumns[index]?.column !== columns.rating);
}

/** Of a name that runs on into a sentence. */
const longest = 60;

/** The next quarter's column rates the same. Snapshots of version 1 don't say what was rated: then nothing is known to have changed. */
export function isSameHeadline(
  { version, headline }: Pick<Snapshot, "version" | "headline">,
  now: string | null,
): boolean {
  if (version === 1 || headline === now) return true;
  return (
    headline !== null && now !== null && withoutTime(headline) !== "" && withoutTime(headline) === withoutTime(now)
  );
}
