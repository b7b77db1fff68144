/** Where the columns that a person chose are now. Columns come and go, so each is kept with the words of its header. */
import { columnRoles } from "../../model/agenda";
import type { ColumnRole } from "../../model/agenda";
import type { Grid } from "../../model/grid";
import type { AgendaChoice } from "../../model/settings";
import { headerTexts } from "../columns/headerTexts";
import type { HeaderText } from "../columns/headerTexts";
import { isTimed, withoutTime } from "../columns/periods";
import { rowText } from "../rows/corrections";
import type { HeadedColumn } from "../columns/columns";
import type { SeenColumn } from "../columns/seenColumns";

/** A chosen column whose header is on no column now, or on several. */
export interface LostColumn {
  /** Null where it was to mean nothing. */
  role: ColumnRole | null;
  header: string;
  /** Where it was. */
  column: number;
  why: "gone" | "several";
}

/** A choice with the columns where they are now, without those that are lost. */
export interface ChoiceNow {
  now: AgendaChoice;
  lost: LostColumn[];
}

type Header = Pick<HeaderText, "own" | "whole">;

/** The headers of sheet columns now. A title above may look like the group of a header, so it may be known without its group too. */
export type HeadersNow = ReadonlyMap<number, Header>;

export function headersSeen(columns: readonly Pick<SeenColumn, "column" | "header">[]): HeadersNow {
  return new Map(columns.map(({ column, header }) => [column, { own: header, whole: header }]));
}

/** `known`: the columns of the agendas under the row. Others count by their header alone. */
export function headersNow(grid: Grid, headerRow: number, known: readonly HeadedColumn[]): HeadersNow {
  const filled = new Map(known.filter(({ profile }) => profile.filled > 0).map((column) => [column.index, column]));
  const texts = headerTexts(grid.values, headerRow, grid.values[headerRow]?.length ?? 0);
  const headers = texts.map(({ own, whole }, index) => ({ index, own, whole: filled.get(index)?.header ?? whole }));
  const there = headers.filter(({ index, whole }) => whole !== "" || filled.has(index));
  return new Map(there.map(({ index, ...header }) => [grid.left + index, header]));
}

/** A column whose header was not kept, as older versions keep none, is where its number says. */
export function choiceNow(wanted: AgendaChoice, headers: HeadersNow): ChoiceNow {
  const columns: AgendaChoice["columns"] = {};
  const lost: LostColumn[] = [];
  const find = columnFinder(wanted, headers);
  const placed = (role: ColumnRole | null, column: number): number | null => {
    const found = find(column);
    if (typeof found === "number") return found;
    lost.push({ role, header: wanted.headers?.[column] ?? "", column, why: found });
    return null;
  };
  for (const role of columnRoles) {
    const column = wanted.columns[role];
    const found = typeof column === "number" ? placed(role, column) : column;
    if (column === null || typeof found === "number") columns[role] = found;
  }
  const ignored = wanted.ignored?.flatMap((column) => placed(null, column) ?? []);
  return { now: withHeaders({ ...wanted, columns, ...(ignored && { ignored }) }, headers), lost };
}

/** A choice with the words of its columns' headers. */
export function withHeaders(choice: AgendaChoice, headers: HeadersNow): AgendaChoice {
  const kept = columnsIn(choice).flatMap((column) => {
    const header = headers.get(column);
    return header === undefined ? [] : [[column, rowText(header.whole)]];
  });
  const words = Object.fromEntries(kept) as Record<string, string>;
  return { ...choice, headers: kept.length > 0 ? words : undefined };
}

function columnFinder(wanted: AgendaChoice, headers: HeadersNow): (column: number) => number | LostColumn["why"] {
  const { headers: kept = {} } = wanted;
  const has = (column: number, header: string) => isSame(headers.get(column), header);
  const chosen = columnsIn(wanted).filter((column) => kept[column] !== undefined);
  const isMoved = (by: number) => chosen.every((column) => has(column + by, kept[column] ?? ""));
  const shifts = [...headers.keys()].map((column) => column - (chosen[0] ?? 0)).filter(isMoved);
  // Headers that repeat say little one by one: "Owner" of each of two agendas side by side.
  const [shift = 0] = shifts.length === 1 ? shifts : [];
  const isOthers = (column: number) => chosen.includes(column) && has(column, kept[column] ?? "");
  return (column) => {
    const header = kept[column];
    if (header !== undefined && shift !== 0) return column + shift;
    if (header === undefined || has(column, header)) return column;
    const found = [...headers.keys()].filter((one) => has(one, header) && !isOthers(one));
    const [only] = found;
    if (only !== undefined) return found.length === 1 ? only : "several";
    return isLike(headers.get(column), header) ? column : "gone";
  };
}

function columnsIn({ columns, ignored = [] }: AgendaChoice): number[] {
  return [...Object.values(columns).filter((column) => column !== null), ...ignored];
}

function isSame(header: Header | undefined, kept: string): boolean {
  const words = rowText(kept).toLowerCase();
  return header !== undefined && [header.whole, header.own].some((one) => rowText(one).toLowerCase() === words);
}

/** "Update, May" that is "Update, June" now, or "Delivery RAG" without its group. */
function isLike(header: Header | undefined, kept: string): boolean {
  if (header === undefined) return false;
  const isOfOtherTime = isTimed(header.whole) && isTimed(kept) && withoutTime(header.whole) === withoutTime(kept);
  return isOfOtherTime || (header.own !== "" && kept.endsWith(` ${header.own}`));
}
