/** Dates of the due and updated columns, each text read once, with what is wrong with a due date. */
import { cellText, isBlank, isPlaceholder } from "../cells/cellText";
import { dateOrderOf } from "../dates/dateOrder";
import { dateOf, dayOf, monthEnd } from "../dates/days";
import { readDateCell } from "../cells/dates/dateCells";
import type { DateReading } from "../cells/dates/dateReading";
import { saysNoDate } from "../cells/dates/dateless";
import { readDateWithRemark, readDateWithStage, readMovedDate } from "../cells/dates/movedDates";
import type { CellFinding } from "../findings/define";
import { dueAmbiguous } from "../findings/raised/due/dueAmbiguous";
import { dueUnreadable } from "../findings/raised/due/dueUnreadable";
import type { Settings } from "../model/settings";
import type { CellValue, DateSpan, DateSystem } from "../model/grid";
import type { Day } from "../model/day";
import type { Stage } from "../model/agenda";

export interface DatedCell {
  day: Day | null;
  /** Said beside the date: "30/04/2025 - complete". */
  stage: Stage | null;
  /** Days that the cell says it was before, oldest first; null where it leaves its year open, which each update may close otherwise. */
  earlier: readonly Day[] | null;
  finding: CellFinding | null;
}

/** `near` is the day from which a date without a year is read; `span` what the cell shows of a date in numbers. */
export type DateColumn = (value: CellValue | undefined, near: Day | null, span: DateSpan | null) => DatedCell;

/**
 * `values` are those of the column: one of them that can be read in one way decides for those that can be read in two. `spans` are what
 * its cells show.
 */
export function readDateColumn(
  dateSystem: DateSystem,
  { financialYearEnd }: Settings,
  values: readonly (CellValue | undefined)[],
  spans: readonly (DateSpan | null)[],
): DateColumn {
  const order = dateOrderOf(values);
  const isSwapped = order === "month-first" && areSwapped(values, dateSystem);
  const haveMonths = haveTypedMonths(values, spans, dateSystem);
  const knownNumbers = new Map<number, DatedCell>();
  const known = new Map<CellValue, Map<Day | null, DatedCell>>();
  return (value, near, span) => {
    if (typeof value === "number") {
      if (span === "yearless" && haveMonths) return { ...noDate, day: typedMonth(value, dateSystem) };
      if (span !== null) return dateCell(value, dateSystem, { financialYearEnd, near, span });
      let cell = knownNumbers.get(value);
      if (cell === undefined) {
        cell = dateCell(value, dateSystem, { financialYearEnd, near });
        if (isSwapped && cell.day !== null) cell = { ...cell, day: swapped(cell.day) };
        knownNumbers.set(value, cell);
      }
      return cell;
    }
    if (value === undefined || isBlank(value)) return noDate;
    const byNear = known.get(value) ?? new Map<Day | null, DatedCell>();
    known.set(value, byNear);
    const cell = byNear.get(near) ?? dateCell(value, dateSystem, { financialYearEnd, near, order });
    byNear.set(near, cell);
    return cell;
  };
}

const noDays: readonly Day[] = [];
const noDate: DatedCell = { day: null, stage: null, earlier: noDays, finding: null };

/**
 * Pasted with the month first, "05/28/2025" stays a text and "05/04/2025" becomes 5 April: where no date of the column is later in its
 * month than the 12th, Excel has taken months for days.
 */
function areSwapped(values: readonly (CellValue | undefined)[], dateSystem: DateSystem): boolean {
  return values.every((value) => {
    const read = typeof value === "number" ? readDateCell(value, dateSystem, anyYear) : null;
    return read === null || dateOf(read.day).dayOfMonth <= 12;
  });
}

/**
 * Excel makes 25 September of this year of a typed "Sep-25": where three or more days that show no year, or fewer among days that do,
 * could each be a year of about now, years were typed. One in six may be of long ago, as examples are. Days that each end their month are days.
 */
function haveTypedMonths(
  values: readonly (CellValue | undefined)[],
  spans: readonly (DateSpan | null)[],
  dateSystem: DateSystem,
): boolean {
  if (!spans.includes("yearless")) return false;
  const days = values.flatMap((value, index) =>
    spans[index] === "yearless" ? (readDateCell(value, dateSystem, anyYear)?.day ?? []) : [],
  );
  const mayBeYear = (day: Day) => {
    const { year, dayOfMonth } = dateOf(day);
    return dayOfMonth >= (year % 100) - 1 && dayOfMonth <= (year % 100) + 3;
  };
  const others = days.filter((day) => !mayBeYear(day)).length;
  if (days.length === 0 || others > days.length / 6 || days.every((day) => dateOf(day + 1).dayOfMonth === 1))
    return false;
  return days.length >= 3 || areAmongYears(values, spans, dateSystem, days);
}

/** A day or two without a year are months where the other days of the column have years, and these are years like those. */
function areAmongYears(
  values: readonly (CellValue | undefined)[],
  spans: readonly (DateSpan | null)[],
  dateSystem: DateSystem,
  days: readonly Day[],
): boolean {
  const dayIn = (value: CellValue | undefined) =>
    readDateCell(value, dateSystem, anyYear)?.day ?? readMovedDate(cellText(value), anyYear)?.day ?? [];
  const others = values.flatMap((value, index) => (spans[index] === "yearless" ? [] : dayIn(value)));
  const years = others.map((day) => dateOf(day).year % 100);
  return others.length >= 2 && days.every((day) => years.some((year) => Math.abs(year - dateOf(day).dayOfMonth) <= 1));
}

function typedMonth(value: number, dateSystem: DateSystem): Day | null {
  const read = readDateCell(value, dateSystem, anyYear);
  if (read === null) return null;
  const { month, dayOfMonth } = dateOf(read.day);
  return monthEnd(2000 + dayOfMonth, month);
}

const anyYear = { financialYearEnd: { month: 3, day: 31 } };

function swapped(day: Day): Day {
  const { year, month, dayOfMonth } = dateOf(day);
  return dayOf(year, dayOfMonth, month) ?? day;
}

function dateCell(value: CellValue, dateSystem: DateSystem, options: Parameters<typeof readDateCell>[2]): DatedCell {
  const text = cellText(value);
  const moved = typeof value === "string" ? readMovedDate(text, options) : null;
  if (moved !== null) return { ...dated(moved, moved.earlier), finding: null };
  const read = readDateCell(value, dateSystem, options);
  if (read !== null) {
    const finding = read.ambiguous ? dueAmbiguous.of({ text, day: read.day }) : null;
    return {
      ...dated(read, noDays),
      stage: /^complete(?!d? (?:by|before)\b)/i.test(text) ? "complete" : null,
      finding,
    };
  }
  const said = readDateWithStage(text, options);
  if (said !== null) return { ...dated(said, noDays), stage: said.stage, finding: null };
  const noted = readDateWithRemark(text, options);
  if (noted !== null) return { ...dated(noted, noDays), finding: null };
  if (!/[\p{L}\p{N}]/u.test(text) || saysNoDate(text) || isPlaceholder(text)) return noDate;
  return { ...noDate, finding: dueUnreadable.of({ text }) };
}

function dated({ day, yearless }: DateReading, earlier: readonly Day[]): Omit<DatedCell, "finding"> {
  return { day, stage: null, earlier: yearless === true ? null : earlier };
}
