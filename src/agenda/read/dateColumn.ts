/** Dates of the due and updated columns, each text read once, with what is wrong with a due date. */
import { cellText, isBlank, isPlaceholder, quoted } from "../cells/cellText";
import { dayInWords } from "../dates/days";
import { readDateCell } from "../cells/dateTexts";
import type { Fault } from "./faults";
import type { Settings } from "../model/settings";
import type { CellValue, DateSystem } from "../model/grid";
import type { Day } from "../model/day";

export interface DatedCell {
  day: Day | null;
  fault: Fault | null;
}

/** `near` is the day from which a date without a year is read. */
export type DateColumn = (value: CellValue | undefined, near: Day | null) => DatedCell;

export function readDateColumn(dateSystem: DateSystem, settings: Settings): DateColumn {
  const byValue = new Map<CellValue, DatedCell | Yearless>();
  const { financialYearEnd } = settings;
  const readOnce = (value: CellValue): DatedCell | Yearless => {
    const cell = dateCell(value, dateSystem, { financialYearEnd });
    if (cell.fault?.code !== "due-unreadable") return cell;
    const withYear = dateCell(value, dateSystem, { financialYearEnd, near: 0 });
    return withYear.day === null ? cell : { alone: cell, byNear: new Map<Day, DatedCell>() };
  };
  // Most dates are whole numbers near each other: the last one of each slot is at hand without looking it up.
  const recent = new Float64Array(recentSlots);
  const recentCells = new Array<DatedCell>(recentSlots).fill(noDate);
  return (value, near) => {
    if (typeof value === "number" && value > 0 && recent[value % recentSlots] === value)
      return recentCells[value % recentSlots]!;
    if (isBlank(value) || value === undefined) return noDate;
    let cell = byValue.get(value);
    if (cell === undefined) byValue.set(value, (cell = readOnce(value)));
    if ("day" in cell) {
      if (typeof value === "number" && Number.isInteger(value) && value > 0) {
        recent[value % recentSlots] = value;
        recentCells[value % recentSlots] = cell;
      }
      return cell;
    }
    if (near === null) return cell.alone;
    let dated = cell.byNear.get(near);
    if (dated === undefined) cell.byNear.set(near, (dated = dateCell(value, dateSystem, { financialYearEnd, near })));
    return dated;
  };
}

const recentSlots = 512;

/** "31 March": which one depends on the day from which it is read. */
interface Yearless {
  alone: DatedCell;
  byNear: Map<Day, DatedCell>;
}

const noDate: DatedCell = { day: null, fault: null };

/** Says that there is no date, and is right to say so. */
const dateless =
  /^(?:on-?\s?going|continuous|continuing|rolling|n\s?\/?\s?a|not applicable|tbc|tbd|tba|to be (?:confirmed|agreed|decided|determined)|none|no date|bau|business as usual|complete|completed|done|closed|various|as required|as needed|when required|permanent)(?![a-z])/i;

function dateCell(value: CellValue, dateSystem: DateSystem, options: Parameters<typeof readDateCell>[2]): DatedCell {
  const read = readDateCell(value, dateSystem, options);
  if (read !== null && !read.ambiguous) return { day: read.day, fault: null };
  const text = cellText(value);
  if (read !== null) {
    const message = `${quoted(text)} can be read as more than one date; it is read as ${dayInWords(read.day)}. Enter the day as a date, not as text.`;
    return { day: read.day, fault: { code: "due-ambiguous", message } };
  }
  if (!/[\p{L}\p{N}]/u.test(text) || (dateless.test(text) && !/\d{2}/.test(text)) || isPlaceholder(text)) return noDate;
  return {
    day: null,
    fault: {
      code: "due-unreadable",
      message: `${quoted(text)} can't be read as a date. Enter a day, such as 31/03/2027.`,
    },
  };
}
