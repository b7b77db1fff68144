/** Reads the rows of actions one by one. The same text in a column is read once. */
import { cellAddress } from "../model/addresses";
import { cellText, isErrorText, isPlaceholder } from "../cells/cellText";
import { readDateColumn } from "./dateColumn";
import { isoToDay } from "../dates/days";
import { beginsSmall } from "./fragments";
import { readOwner } from "../cells/owners";
import { readStage } from "../cells/stages";
import type { FaultNotes } from "./faults";
import type { OwnerReading } from "../cells/owners";
import type { RatingColumn } from "./ratingColumn";
import type { ReadAction } from "./reading";
import type { Places, RowKind } from "../find/rowKinds";
import type { SectionTracker } from "./sections";
import type { Settings } from "../model/settings";
import type { AgendaSource, Stage } from "../model/agenda";
import type { CellValue } from "../model/grid";
import type { CommentPromise } from "../model/assessment";

/** An agenda's rows and what has been read of them so far. */
export interface Rows {
  source: AgendaSource;
  places: Places;
  kinds: RowKind[];
  notes: FaultNotes;
  tracker: SectionTracker;
  actions: ReadAction[];
  /** Parallel to `actions`. */
  owners: OwnerReading[];
  /** Whether each action begins with a small letter. */
  begins: boolean[];
  /** Places of the actions whose owner cell is blank. */
  withoutOwner: number[];
  blankRows: number[];
}

/** Reads one action's row, given the action's own text. */
export type RowReader = (index: number, text: string) => void;

export function rowReader(rows: Rows, ratings: RatingColumn, settings: Settings): RowReader {
  const { source, places, tracker, notes } = rows;
  const { columns } = source;
  const byOwner = new Map<string, OwnerReading>();
  const byStage = new Map<CellValue, Stage | null>();
  const readDate = readDateColumn(source.dateSystem, settings);
  const agendaDay = settings.agendaDate === null ? null : isoToDay(settings.agendaDate);
  const remember = <Key, Value>(known: Map<Key, Value>, key: Key, read: (key: Key) => Value): Value => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = read(key)));
    return value;
  };
  return (index, text) => {
    const cells = source.rows[index] ?? [];
    const place = rows.actions.length;
    rows.begins.push(beginsSmall(text));
    const row = source.headerRow + 1 + index;
    const ownerText = places.owner < 0 ? "" : cellText(cells[places.owner]);
    const owner = remember(byOwner, ownerText, readOwner);
    if (columns.owner !== null && ownerText !== "")
      for (const fault of owner.faults) notes.note(fault, cellAddress(row, columns.owner));
    const rated = ratings.at(index);
    if (columns.rating !== null) for (const fault of rated.faults) notes.note(fault, cellAddress(row, columns.rating));
    const updated = places.updated < 0 ? null : readDate(cells[places.updated], agendaDay).day;
    const due = places.due < 0 ? null : readDate(cells[places.due], updated ?? agendaDay);
    if (due?.fault && columns.due !== null) notes.note(due.fault, cellAddress(row, columns.due));
    const said = places.stage < 0 ? null : remember(byStage, cells[places.stage] ?? "", readStage);
    const stage = said ?? rated.stage;
    rows.owners.push(owner);
    if (ownerText === "") rows.withoutOwner.push(place);
    const comment = places.comment < 0 ? null : textOrNull(cells[places.comment]);
    const action: ReadAction = {
      key: "",
      row,
      ref: places.ref < 0 ? null : textOrNull(cells[places.ref]),
      section: tracker.of(places.section < 0 ? undefined : cells[places.section]),
      action: text,
      comment,
      owner: owner.owner,
      rating: rated.rating,
      ratingFrom: rated.ratingFrom,
      stage,
      complete: stage === "complete" || rated.rating === "Blue",
      due: due?.day ?? null,
      updated,
      overdueDays: null,
      dueSoon: false,
      stale: false,
      promises: noPromises,
      ownerText,
      continues: null,
      continuedIn: null,
    };
    rows.actions.push(action);
  };
}

/** Shared by all actions that promise nothing. */
const noPromises: CommentPromise[] = [];

function textOrNull(value: CellValue | undefined): string | null {
  const text = cellText(value);
  return text === "" || isErrorText(text) || isPlaceholder(text) ? null : text;
}
