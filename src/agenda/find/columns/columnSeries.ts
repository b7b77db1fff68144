/** Columns that say the same for different times: updates by quarter, last month's rating and this month's, the original and the revised date. */
import type { HeadedColumn } from "./columns";
import { isNewestFirst, isTimed, timeOrder, withoutTime } from "./periods";
import type { RepeatedRole } from "../../model/agenda";

/**
 * The columns of a role's series, the latest first; only the column itself where it has no others. The latest is the last one that is
 * filled, in the order of the sheet or of the times that it names, those of before after those of now; where a person chose the column, it is that one.
 */
export function seriesOf(
  column: HeadedColumn,
  role: RepeatedRole,
  columns: readonly HeadedColumn[],
  isChosen: boolean,
): HeadedColumn[] {
  const isOfTime = ({ header }: HeadedColumn) => isTimed(header) || (role === "due" && timeOrder(header) !== 0);
  const base = baseOf(column, role);
  const all = columns.filter((other) => other === column || (baseOf(other, role) === base && alike(other, role)));
  const plain = role === "due" ? plainDate(all.filter((one) => !isOfTime(one))) : undefined;
  const others = all.filter((other) => other === column || other === plain || isOfTime(other));
  if (others.length < 2 || !others.some(isOfTime)) return [column];
  const later = isNewestFirst(others.map(({ header }) => header)) ? -1 : 1;
  const ordered = others.sort(
    (one, other) => orderOf(other, role) - orderOf(one, role) || (other.index - one.index) * later,
  );
  const latest = ordered.findIndex((one) => (isChosen ? one === column : one.profile.filled > 0));
  return latest < 0 ? [column] : ordered.slice(latest);
}

/** "Target date" is the date that "Revised completion" revises. */
function baseOf({ header }: HeadedColumn, role: RepeatedRole): string {
  const base = withoutTime(header);
  return role === "due" ? base.replace(dateWords, " ").replace(/ +/g, " ").trim() : base;
}

const dateWords =
  /\b(?:target|due|completion|complete|dates?|deadline|timescales?|finish|end|delivery|by|for|of|if|when|expected|forecast|planned|projected|agreed|approved|extended|amended|updated|changed|different|applicable|rescheduled|implementation|extensions?|\d(?:st|nd|rd|th)|first|second|third)\b/g;

/** The column of dates that names no time: "Completion date" beside "Target date" is when it was completed. */
function plainDate(columns: readonly HeadedColumn[]): HeadedColumn | undefined {
  return columns.reduce<HeadedColumn | undefined>(
    (best, one) => ((one.certainty.due ?? 0) > (best?.certainty.due ?? 0) ? one : best),
    undefined,
  );
}

/** What is "revised" only where dates are: an update that is new is one of several. */
function orderOf({ header }: HeadedColumn, role: RepeatedRole): number {
  return role === "due" ? timeOrder(header) : Math.min(0, timeOrder(header));
}

function alike({ profile, certainty }: HeadedColumn, role: RepeatedRole): boolean {
  if (profile.filled === 0) return true;
  // Where a date was not revised, people write so.
  if (role === "due" && (certainty.due ?? 0) >= 0.8) return profile.dates > 0;
  if (role === "rating") return profile.ratings + profile.points + profile.grades > 0.5;
  if (role === "due") return profile.dates > 0.5;
  if (role === "stage") return profile.stages > 0.5;
  return profile.dates < 0.5 && profile.ratings < 0.5 && profile.numbers < 0.5;
}
