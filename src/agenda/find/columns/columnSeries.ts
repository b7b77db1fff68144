/** Columns that say the same for different times: updates by quarter, last month's rating and this month's, the original and the revised date. */
import type { HeadedColumn } from "./columns";
import type { RepeatedRole } from "../../model/agenda";

const monthName = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
const time = new RegExp(
  `\\b(?:q(?:tr|uarter)?\\s?[1-4]|(?:first|second|third|fourth) quarter|[1-4](?:st|nd|rd|th) quarter|h[12]|half [12]|(?:autumn|spring|summer|winter|michaelmas|hilary|trinity) term|term [1-6]|year [1-9]|week \\d+|month \\d+|period \\d+|` +
    `${monthName}|(?:19|20)?\\d\\d(?:[/-](?:19|20)?\\d\\d)?|original|originally|initial|revised|new|baseline|old|last|this|previous|previously|prior|` +
    `current|latest|(?:month|quarter|period|week|year)(?:['’]s)?)\\b`,
  "gi",
);
const before = /\b(?:last|previous|previously|prior|original|originally|initial|baseline|old)\b/i;

/**
 * The columns of a role's series, the latest first; only the column itself where it has no others. The latest is the last one that is
 * filled, in the order of the sheet, those of before after those of now; where a person chose the column, it is that one.
 */
export function seriesOf(
  column: HeadedColumn,
  role: RepeatedRole,
  columns: readonly HeadedColumn[],
  isChosen: boolean,
): HeadedColumn[] {
  const base = withoutTime(column.header);
  const others = columns.filter(
    (other) => other === column || (withoutTime(other.header) === base && isTimed(other) && alike(other, role)),
  );
  if (others.length < 2 || !others.some(isTimed)) return [column];
  const ordered = others.sort(
    (one, other) => Number(isBefore(one)) - Number(isBefore(other)) || other.index - one.index,
  );
  const latest = ordered.findIndex((one) => (isChosen ? one === column : one.profile.filled > 0));
  return latest < 0 ? [column] : ordered.slice(latest);
}

function alike({ profile }: HeadedColumn, role: RepeatedRole): boolean {
  if (profile.filled === 0) return true;
  if (role === "rating") return profile.ratings + profile.points + profile.grades > 0.5;
  if (role === "due") return profile.dates > 0.5;
  return profile.dates < 0.5 && profile.ratings < 0.5 && profile.numbers < 0.5;
}

function isTimed({ header }: HeadedColumn): boolean {
  return withoutTime(header) !== plain(header);
}

function isBefore({ header }: HeadedColumn): boolean {
  return before.test(header);
}

/** "delivery" of "Delivery, Q2". */
export function withoutTime(header: string): string {
  return plain(header.replace(time, " "));
}

function plain(header: string): string {
  return header
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
