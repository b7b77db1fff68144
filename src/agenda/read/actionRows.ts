/** Reads the row of an action, and what is wrong with its owner, rating and due date. The same text in a column is read once. */
import { cellAddress } from "../model/addresses";
import { cellText, isErrorText, isPlaceholder } from "../cells/cellText";
import { readDateColumn } from "./dateColumn";
import type { DateColumn, DatedCell } from "./dateColumn";
import { dayInWords, isRecentSerial, isoToDay, serialToDay } from "../dates/days";
import { findingAt } from "../findings/define";
import type { CellFinding } from "../findings/define";
import type { FindingCollector } from "../findings/collect";
import { firstNamesIn, readOwner } from "../cells/owners";
import { readDirection } from "../cells/directions";
import { readStage } from "../cells/stages";
import { asksIfDone } from "../find/columns/headerForms";
import type { OwnerReading } from "../cells/owners";
import type { ShownDate } from "./latest";
import type { LeftOutCollector } from "./leftOut";
import type { RatingColumn } from "./ratingColumn";
import type { ReadAction } from "./reading";
import type { AlikeRows, Corrections } from "../find/rows/corrections";
import type { ColumnIndexes, RowKind } from "../find/rows/rowKind";
import type { SectionTracker } from "./sections";
import type { Settings } from "../model/settings";
import type { AgendaSource, Rating, Stage } from "../model/agenda";
import type { Day } from "../model/day";
import type { CellValue, DateSystem } from "../model/grid";

/** An agenda's rows and what has been read of them so far. */
export interface Rows {
  source: AgendaSource;
  columnIndexes: ColumnIndexes;
  kinds: RowKind[];
  corrections: Corrections;
  alike: AlikeRows;
  findings: FindingCollector;
  tracker: SectionTracker;
  leftOut: LeftOutCollector;
  actions: ReadAction[];
  /** Parallel to `actions`. */
  owners: OwnerReading[];
  blankRows: number[];
  /** Sheet rows that are actions because a person said so. */
  chosenRows: number[];
}

/** Reads one action's row, given the action's own text. `index` counts from 0 in the agenda's rows. */
export type RowReader = (index: number, text: string) => void;

/** The headline of a row, the ratings of its parts, and what its rating was before. */
export interface RowRatings {
  headline: RatingColumn;
  others: readonly { name: string; at: RatingColumn["at"] }[];
  before: (index: number) => Rating | null;
}

/** `earlierDues` are the cells in which a row itself gives its due dates of before, oldest first. */
export function rowReader(
  rows: Rows,
  ratings: RowRatings,
  earlierDues: (index: number) => readonly ShownDate[],
  settings: Settings,
): RowReader {
  const { source, columnIndexes, tracker, findings } = rows;
  const { columns } = source;
  const owners = new Set(source.rows.map((row) => (columnIndexes.owner < 0 ? "" : cellText(row[columnIndexes.owner]))));
  const firstNames = firstNamesIn(owners);
  const ownerOf = readOnce((text: string) => readOwner(text, firstNames));
  const isAnswer = columnIndexes.stage >= 0 && asksIfDone(cellText(source.header[columnIndexes.stage]));
  const isShare = /%|\bper ?cent/i.test(columnIndexes.stage < 0 ? "" : cellText(source.header[columnIndexes.stage]));
  const stageOf = readOnce((value: CellValue): Stage | null => {
    const text = cellText(value);
    if (isShare && typeof value === "string" && /^\d{1,3}$/.test(text)) return readStage(Number(text) / 100);
    return (isAnswer ? answers.get(text.toLowerCase()) : undefined) ?? readStage(value);
  });
  const dates = (column: number) => {
    const spans = source.dateSpans[source.firstColumn + column] ?? [];
    return readDateColumn(source.dateSystem, settings, column < 0 ? [] : source.rows.map((row) => row[column]), spans);
  };
  const readDue = dates(columnIndexes.due);
  const readUpdated = dates(columnIndexes.updated);
  const spanAt = (column: number | null, index: number) =>
    column === null ? null : (source.dateSpans[column]?.[index] ?? null);
  const agendaDay = settings.agendaDate === null ? null : isoToDay(settings.agendaDate);
  return (index, text) => {
    const cells = source.rows[index] ?? [];
    const row = source.headerRow + 1 + index;
    const ownerText = columnIndexes.owner < 0 ? "" : cellText(cells[columnIndexes.owner]);
    const owner = ownerOf(ownerText);
    // Of a blank owner: see read.ts.
    if (ownerText !== "") raise(findings, row, columns.owner, owner.findings);
    const rated = ratings.headline.at(index);
    raise(findings, row, columns.rating, rated.findings);
    const updated =
      columnIndexes.updated < 0
        ? null
        : readUpdated(cells[columnIndexes.updated], agendaDay, spanAt(columns.updated, index)).day;
    const due =
      columnIndexes.due < 0
        ? null
        : readDue(cells[columnIndexes.due], updated ?? agendaDay, spanAt(columns.due, index));
    if (due?.finding) raise(findings, row, columns.due, [due.finding]);
    const earlier = earlierDues(index);
    const stage =
      (columnIndexes.stage < 0 ? null : stageOf(cells[columnIndexes.stage] ?? "")) ?? rated.stage ?? due?.stage ?? null;
    rows.owners.push(owner);
    rows.actions.push({
      key: "",
      agenda: 0,
      row,
      ref: columnIndexes.ref < 0 ? null : textOrNull(cells[columnIndexes.ref]),
      section: tracker.of(columnIndexes.section < 0 ? undefined : cells[columnIndexes.section]),
      action: text,
      comment: columnIndexes.comment < 0 ? null : remarkOf(cells[columnIndexes.comment], source.dateSystem),
      owner: owner.owner,
      rating: rated.rating,
      ratingFrom: rated.ratingFrom,
      ratings: ratings.others.length === 0 ? noRatings : ratingsAt(ratings.others, index),
      previousRating: ratings.before(index),
      direction: columnIndexes.direction < 0 ? null : readDirection(cells[columnIndexes.direction]),
      travel: null,
      stage,
      complete: stage === "complete" || rated.rating === "Blue",
      setAside: false,
      due: due?.day ?? null,
      firstDue: due === null || due.earlier === null ? null : due.day,
      dueMoves: 0,
      updated,
      overdueDays: null,
      dueSoon: false,
      stale: false,
      promises: noPromises,
      ownerText,
      closed: columnIndexes.stage < 0 ? null : dayOf(cells[columnIndexes.stage], source.dateSystem),
      earlierDues: due === null ? noDays : earlier.length === 0 ? due.earlier : allDues(earlier, due, readDue),
      continues: null,
      continuedIn: null,
      commentElsewhere: false,
    });
  };
}

/** Under "Done?". */
const answers = new Map<string, Stage>([
  ["y", "complete"],
  ["yes", "complete"],
  ...["part", "in part", "partly", "partially"].map((word): [string, Stage] => [word, "in progress"]),
]);

/** Shared by all rows without any. */
const noRatings: ReadAction["ratings"] = [];
const noPromises: ReadAction["promises"] = [];
const noDays: readonly Day[] = [];

/** Those of other columns, then those in the cell of the latest. */
function allDues(earlier: readonly ShownDate[], latest: DatedCell, read: DateColumn): readonly Day[] | null {
  if (latest.earlier === null) return null;
  const before = earlier.map(({ value, span }) => read(value, null, span)).filter((cell) => cell.earlier !== null);
  return [
    ...before.flatMap(({ day, earlier: inside }) => [...(inside ?? []), ...(day === null ? [] : [day])]),
    ...latest.earlier,
  ];
}

function ratingsAt(others: RowRatings["others"], index: number): ReadAction["ratings"] {
  return others.map(({ name, at }) => ({ name, rating: at(index).rating }));
}

function raise(findings: FindingCollector, row: number, column: number | null, found: readonly CellFinding[]): void {
  if (column === null || found.length === 0) return;
  const cell = cellAddress(row, column);
  for (const finding of found) findings.add(findingAt(cell, finding));
}

/** The reader, which remembers what it has read. */
function readOnce<Key, Value>(read: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = read(key);
    known.set(key, value);
    return value;
  };
}

function dayOf(value: CellValue | undefined, dateSystem: DateSystem): Day | null {
  return typeof value === "number" && isRecentSerial(value) ? serialToDay(value, dateSystem) : null;
}

/** "12 June" alone is a comment that Excel has made a date of. */
function remarkOf(value: CellValue | undefined, dateSystem: DateSystem): string | null {
  const day = dayOf(value, dateSystem);
  return day === null ? textOrNull(value) : dayInWords(day);
}

function textOrNull(value: CellValue | undefined): string | null {
  const text = cellText(value);
  return text === "" || isErrorText(text) || isPlaceholder(text) ? null : text;
}
