/** What the values of a column are like, from a sample of its rows: what decides between meanings of "Status". */
import { isAmount, isPlainNumber } from "../../cells/amounts";
import { cellText, isBlank, isErrorText, isPlaceholder, saysNothing } from "../../cells/cellText";
import { readDateText } from "../../cells/dates/dateTexts";
import { isRecurrence, isTimescale } from "../../cells/dates/dateless";
import { readDateWithStage, readMovedDate } from "../../cells/dates/movedDates";
import { readDirection } from "../../cells/directions";
import { isCommand } from "../../cells/headings";
import { nameLikeness } from "../../cells/nameLikeness";
import { readRating } from "../../cells/ratings";
import { stageOfText } from "../../cells/stages";
import { mayBeSerial } from "../../dates/days";
import type { CellValue } from "../../model/grid";
import { repairEncoding } from "../../text/mojibake";

/** Shares of the filled cells, 0 to 1, except where it says otherwise. */
export interface ColumnProfile {
  /** Cells that are filled, of those sampled. */
  filled: number;
  names: number;
  /** How surely it is a column of names: those that stand here and there among other texts count for nothing. */
  people: number;
  dates: number;
  /** Of the dates, those that only say how often. */
  recurrences: number;
  /** Words, letters or symbols of a rating, and numbers that the sheet has a key to. */
  ratings: number;
  /** 1 to 5 without a key, which may be ratings; none where they count the rows. */
  points: number;
  /** 1 to 5 with a key on the sheet. */
  keyed: number;
  stages: number;
  /** Words that say only that a thing is in use, or no longer: "Live", "Expired". */
  inUse: number;
  /** Letters of marks, A to E, where none is R or G: "A" and "B" are no ratings there. */
  marks: number;
  /** Arrows up, down and level, or their words. */
  directions: number;
  numbers: number;
  /** Money and other quantities: "£1.2m", "12,050", "40 km", and the plain numbers among them. */
  amounts: number;
  /** "B12", "1.3", "P-7", "4(a)". */
  references: number;
  /** "W-20417": numbers of cases, which may come in groups. */
  codes: number;
  /** High, medium and low. */
  grades: number;
  /** How much its texts are sentences: 1 at seven words or more. */
  prose: number;
  /** Cells whose text no other cell has. */
  distinct: number;
  /** How much its texts come in groups, each on rows one after the other: 1 where none comes back after another. */
  grouped: number;
  /** Texts with blank cells below them, as in cells merged over several rows. */
  carried: number;
  /** Yes and no, true and false. */
  answers: number;
  /** Texts that begin with what is to be done: "Repair the gate". */
  commands: number;
  /** Texts of some words that are no names, no values and no commands: what people say of progress. */
  remarks: number;
  /** Cells that are filled, of those that the columns beside it fill; numbers given beforehand in one column count for nothing. */
  fullness: number;
  /** Dates that a date of another column follows on their row. */
  followed: number;
}

export type Share = Exclude<keyof ColumnProfile, "filled" | "keyed" | "recurrences" | "inUse" | "marks">;

type Row = readonly CellValue[];

/** `rows` are the telling ones. */
export function profileColumn(rows: readonly Row[], column: number): ColumnProfile {
  const values: CellValue[] = [];
  for (const row of rows) {
    const value = row[column];
    const text = cellText(value);
    const says = !isPlaceholder(text) && !saysNothing(text) && !isErrorText(text);
    if (value !== undefined && !isBlank(value) && says) values.push(value);
  }
  withoutZeros(values);
  const share = (measure: (value: CellValue) => number) =>
    values.length === 0 ? 0 : values.reduce<number>((sum, value) => sum + measure(value), 0) / values.length;
  const haveInitials = areInitials(values);
  const isInitials = (value: CellValue) => haveInitials && pair.test(cellText(value));
  const areRated = values.some((value) => isRating(value) && !isStage(value));
  const names = share((value) => (isInitials(value) ? 1 : nameOf(value)));
  const seen = new Map<string, number>();
  for (const value of values) seen.set(cellText(value), (seen.get(cellText(value)) ?? 0) + 1);
  return {
    filled: values.length,
    names,
    people: Math.min(1, Math.max(0, (names - 0.5) / 0.35)),
    dates: share((value) => Number(isDate(value))),
    recurrences: share((value) => Number(typeof value === "string" && isRecurrence(value.trim()))),
    ratings: share((value) => Number((isRating(value) && !isInitials(value)) || (areRated && isBlue(value)))),
    points: isNumbering(values) ? 0 : share((value) => Number(isPoint(value))),
    keyed: 0,
    stages: share((value) => Number(isStage(value) || phase.test(cellText(value)))),
    inUse: share((value) => Number(inUse.test(cellText(value)))),
    marks: values.some((value) => /^[rg]$/i.test(cellText(value)))
      ? 0
      : share((value) => Number(mark.test(cellText(value)))),
    directions: share((value) => Number(readDirection(value) !== null)),
    numbers: share((value) => Number(typeof value === "number")) ** 2,
    amounts: values.some(isAmount) ? share((value) => Number(isAmount(value) || isPlainNumber(value))) : 0,
    references: share((value) => Number(reference.test(cellText(value)) || key.test(cellText(value)))),
    codes: share((value) => Number(code.test(cellText(value)))),
    grades: share((value) => Number(grade.test(cellText(value)))),
    prose: share((value) => proseOf(cellText(value))),
    distinct: share((value) => Number(seen.get(cellText(value)) === 1)),
    grouped: groupedOf(values.map(cellText), seen.size),
    carried: carriedOf(rows, column, seen.size),
    answers: share((value) => Number(answer.test(cellText(value)))),
    commands: share((value) => Number(isCommand(cellText(value)))),
    remarks: share((value) => Number(isRemark(value))),
    fullness: 1,
    followed: 0,
  };
}

/** With what the sheet's key says of its numbers. */
export function withKey(profile: ColumnProfile): ColumnProfile {
  return { ...profile, ratings: profile.ratings + profile.points, points: 0, keyed: profile.points };
}

/** Of `count` different texts: 0 where each is on a row of its own, or comes back all the time. */
function groupedOf(texts: readonly string[], count: number): number {
  if (count < 2) return 0;
  const runs = texts.filter((text, index) => text !== texts[index - 1]).length;
  const repeated = Math.min(1, (2 * (texts.length - count)) / count);
  return repeated * Math.max(0, 1 - (2 * (runs - count)) / count);
}

/**
 * Nothing where the first row is blank, or texts come back often: what is only said here and there is no heading of what follows. `seen`
 * is how many texts there are.
 */
function carriedOf(rows: readonly Row[], column: number, seen: number): number {
  if (isBlank(rows[0]?.[column])) return 0;
  let filled = 0;
  let carried = 0;
  for (const [index, row] of rows.entries()) {
    if (isBlank(row[column])) continue;
    filled++;
    const below = rows[index + 1];
    if (below !== undefined && isBlank(below[column])) carried++;
  }
  return filled < 2 || filled > seen * 1.4 ? 0 : carried / filled;
}

/** Formulas over blank cells show 0: among texts, where no other number is, it says nothing. */
function withoutZeros(values: CellValue[]): void {
  const isZero = (value: CellValue) => cellText(value) === "0";
  const isText = (value: CellValue) => /\p{L}{2}/u.test(cellText(value));
  if (!values.some(isZero) || !values.every((value) => isZero(value) || isText(value))) return;
  const texts = values.filter(isText);
  if (texts.length > 0) values.splice(0, values.length, ...texts);
}

function isRemark(value: CellValue): boolean {
  const text = cellText(value);
  if (!/\s/.test(text) || isWordAndNumber(text) || isCommand(text) || isStage(value) || isRating(value)) return false;
  return nameLikeness(text) < 0.5 && !isDate(value);
}

/** "Phase 2", "Version v1.1". */
function isWordAndNumber(text: string): boolean {
  return /\d/.test(/^\S+ (\S+)$/.exec(text)?.[1] ?? "");
}

const inUse =
  /^(?:in)?(?:active|live|current|valid|in (?:use|force|place)|under review|expired|retired|archived|dormant|lapsed|superseded|published|obsolete|decommissioned)$/i;
/** Of works and projects: it says how far they are, though no stage of every action. */
const phase =
  /^(?:\d[.)]? )?(?:feasibility|concept|(?:detailed |outline )?design|procurement|tender(?:ing)?|construction|commissioning|mobilisation|snagging|(?:outline|full) business case|obc|fbc)(?: stage| phase)?$/i;
const mark = /^[a-e][+-]?$/i;
const answer = /^(?:y|yes|n|no|true|false)$/i;
const reference =
  /^(?:[\p{L}]{0,5}[-. #/]?\d{1,5}(?:[.\-/]\d{1,4}){0,3}[a-z]?(?: ?\([a-z\d]{1,4}\)){0,2}\.?|\p{L}[.)]?|[ivx]{1,5}[.)]?|[IVX]{1,5}[.)]?)$/u;
const code = /^\p{Lu}{0,4}[-/#]?\d{3,8}$/u;
/** "q8Zr0e1kYU", as tools give. */
const key = /^(?=.*\d)(?=.*[a-z])[\w-]{8,40}$/i;
const grade =
  /^(?:(?:very|medium|low|high|med)[ /-])?(?:high|medium|med|low|h|m|l|moderate|(?:(?:very|highly) )?(?:likely|probable|unlikely)|possible|feasible|doubtful|in doubt|(?:appears )?unachievable|must|should|could|essential|desirable|urgent|critical|important|normal|x{0,2}[sl]|small|large|s|m|l)$/i;
/** Of a date without a year it matters only that it is one. */
const anyYear = { financialYearEnd: { month: 3, day: 31 }, near: 20_000 };

function isDate(value: CellValue): boolean {
  if (typeof value === "number") return mayBeSerial(value);
  const text = cellText(value);
  if (text.length > 60) return false;
  if (/^[2-7]\d{4}$/.test(text) || isTimescale(text)) return true;
  return (
    /\d/.test(text) && [readDateText, readMovedDate, readDateWithStage].some((read) => read(text, anyYear) !== null)
  );
}

/** "A. Khan" and "GB" are people, though a rating's letter begins them. */
function isRating(value: CellValue): boolean {
  const reading = readRating(value);
  if (reading.rating === null || reading.stage !== null) return false;
  const text = cellText(value);
  return !(text.length > 2 && /^[A-Z]\.|^(?!RED$)[A-Z]{2,3}$/.test(text) && nameLikeness(text) === 1);
}

/** "Complete": a rating beside "At risk" and "Off track", a stage elsewhere. */
function isBlue(value: CellValue): boolean {
  return readRating(value).rating === "Blue";
}

/** Whether "GA" and "RB" stand among names and no other ratings: they are people too. */
function areInitials(values: readonly CellValue[]): boolean {
  const others = values.filter((value) => !pair.test(cellText(value)));
  return others.some((value) => nameOf(value) === 1) && !others.some(isRating);
}

const pair = /^[RAGB]{2}$/;

/** "1", "2", "3", or "1", "2", "4", "5": more on each row. */
function isNumbering(values: readonly CellValue[]): boolean {
  const numbers = values.map((value) => Number(cellText(value)));
  const isRising = numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? number));
  return isRising && (numbers.length > 3 || (numbers.length === 3 && numbers[2] === 3));
}

function isPoint(value: CellValue): boolean {
  return readRating(value).kind === "number";
}

function isStage(value: CellValue): boolean {
  return typeof value === "string" && value.length <= 120 && stageOfText(value) !== null;
}

function nameOf(value: CellValue): number {
  if (typeof value !== "string") return 0;
  return isRating(value) || isStage(value) ? 0 : nameLikeness(repairEncoding(value.trim()));
}

function proseOf(text: string): number {
  return Math.min(1, (text.split(/\s+/).length - 1) / 6);
}
