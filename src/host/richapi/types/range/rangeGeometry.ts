/** Members of Range that answer other ranges: cells, rows, neighbours, what two ranges share, what is used. */
import type { Area } from "../../../model/address/addresses";
import {
  areaColumns,
  areaRows,
  boundingArea,
  contains,
  intersection,
  isWholeColumns,
  isWholeRows,
  maximumColumns,
  maximumRows,
} from "../../../model/address/addresses";
import type { Arguments } from "../../core/arguments";
import type { ExcelObject, Method } from "../../core/excelType";
import type { LiveRange } from "../../core/liveRange";
import { inGrid, rangeArgument } from "./rangeAddress";
import { rangeAreasType } from "./rangeAreas";
import { invalidArgument, itemNotFound } from "../../core/refusals";
import type { Session } from "../../core/session";
import { typeOf } from "../../core/typeRegistry";

export const rangeGeometry: Record<string, Method<LiveRange>> = {
  /** May lie outside the range, not outside the sheet. */
  getCell: (range, args, session) => {
    const { top, left } = range.area;
    const [row, column] = [top + args.number(0), left + args.number(1)];
    return near(range, session, { top: row, left: column, bottom: row, right: column });
  },
  getRow: (range, args, session) => {
    const row = range.area.top + within(args.number(0), areaRows(range.area));
    return near(range, session, { ...range.area, top: row, bottom: row });
  },
  getColumn: (range, args, session) => {
    const column = range.area.left + within(args.number(0), areaColumns(range.area));
    return near(range, session, { ...range.area, left: column, right: column });
  },
  getLastCell: (range, _, session) => near(range, session, { ...lastRow(range.area), left: range.area.right }),
  getLastRow: (range, _, session) => near(range, session, lastRow(range.area)),
  getLastColumn: (range, _, session) => near(range, session, { ...range.area, left: range.area.right }),
  getEntireRow: (range, _, session) => near(range, session, { ...range.area, left: 1, right: maximumColumns }),
  getEntireColumn: (range, _, session) => near(range, session, { ...range.area, top: 1, bottom: maximumRows }),
  getOffsetRange: (range, args, session) => {
    const [rows, columns] = [args.number(0), args.number(1)];
    const { top, left, bottom, right } = range.area;
    return near(range, session, {
      top: top + rows,
      left: left + columns,
      bottom: bottom + rows,
      right: right + columns,
    });
  },
  getResizedRange: (range, args, session) =>
    near(range, session, {
      ...range.area,
      bottom: range.area.bottom + args.number(0),
      right: range.area.right + args.number(1),
    }),
  getAbsoluteResizedRange: (range, args, session) =>
    near(range, session, {
      ...range.area,
      bottom: range.area.top + args.number(0) - 1,
      right: range.area.left + args.number(1) - 1,
    }),
  getRowsBelow: (range, args, session) => {
    const count = neighbours(args);
    const { bottom } = range.area;
    return near(
      range,
      session,
      count > 0 ? { ...range.area, top: bottom + 1, bottom: bottom + count } : aboveOf(range.area, -count),
    );
  },
  getRowsAbove: (range, args, session) => {
    const count = neighbours(args);
    const { bottom } = range.area;
    return near(
      range,
      session,
      count > 0 ? aboveOf(range.area, count) : { ...range.area, top: bottom + 1, bottom: bottom - count },
    );
  },
  getColumnsAfter: (range, args, session) => {
    const count = neighbours(args);
    const { right } = range.area;
    return near(
      range,
      session,
      count > 0 ? { ...range.area, left: right + 1, right: right + count } : beforeOf(range.area, -count),
    );
  },
  getColumnsBefore: (range, args, session) => {
    const count = neighbours(args);
    const { right } = range.area;
    return near(
      range,
      session,
      count > 0 ? beforeOf(range.area, count) : { ...range.area, left: right + 1, right: right - count },
    );
  },
  getBoundingRect: (range, args, session) => {
    const other = rangeArgument(session, range.sheet, args, 0);
    if (other.sheet.id !== range.sheet.id) throw invalidArgument();
    return near(range, session, boundingArea(range.area, other.area));
  },
  getIntersection: (range, args, session) => {
    const common = shared(range, args, session);
    if (common === null) throw itemNotFound();
    return common;
  },
  getIntersectionOrNullObject: shared,
  getUsedRange: (range, args, session) => {
    const used = range.sheet.usedArea(args.flag(0), range.area);
    if (used === null) throw itemNotFound();
    return near(range, session, used);
  },
  getUsedRangeOrNullObject: (range, args, session) => {
    const used = range.sheet.usedArea(args.flag(0), range.area);
    return used === null ? null : near(range, session, used);
  },
  getMergedAreas: (range, _, session) => {
    const merged = mergedAreas(range, session);
    if (merged === null) throw itemNotFound();
    return merged;
  },
  getMergedAreasOrNullObject: (range, _, session) => mergedAreas(range, session),
  getTables: (range, args) => {
    const whole = args.flag(0);
    const tables = range.sheet.tables.filter((table) =>
      whole ? contains(range.area, table.area) : intersection(range.area, table.area) !== null,
    );
    return typeOf("TableScopedCollection").of(tables);
  },
};

export function isUnbounded(area: Area): boolean {
  return isWholeColumns(area) || isWholeRows(area);
}

function near(range: LiveRange, session: Session, area: Area): ExcelObject {
  return typeOf("Range").of(session.range(range.sheet, inGrid(area)));
}

function shared(range: LiveRange, args: Arguments, session: Session): ExcelObject | null {
  const other = rangeArgument(session, range.sheet, args, 0);
  const area = other.sheet.id === range.sheet.id ? intersection(range.area, other.area) : null;
  return area === null ? null : near(range, session, area);
}

function mergedAreas(range: LiveRange, session: Session): ExcelObject | null {
  const merges = range.sheet.layout.merges.filter((merge) => intersection(merge, range.area) !== null);
  if (merges.length === 0) return null;
  return rangeAreasType.of({ sheet: range.sheet, areas: merges.map((area) => session.range(range.sheet, area)) });
}

function within(index: number, count: number): number {
  if (index < 0 || index >= count) throw invalidArgument();
  return index;
}

function neighbours(args: Arguments): number {
  const count = args.optionalNumber(0) ?? 1;
  if (count === 0) throw invalidArgument();
  return count;
}

function lastRow(area: Area): Area {
  return { ...area, top: area.bottom };
}

function aboveOf(area: Area, count: number): Area {
  return { ...area, top: area.top - count, bottom: area.top - 1 };
}

function beforeOf(area: Area, count: number): Area {
  return { ...area, left: area.left - count, right: area.left - 1 };
}
