/** The parts of a sheet in which the agenda is searched for: the heads of its tables and of its plain range and, where none has one, what is below. */
import { searchedRows } from "../find/headerRows";
import type { Settings } from "../model/settings";
import type { Area, SheetOutline, SheetPart } from "./sheetOutline";
import type { Stretch } from "./stretches";

/** Rows that show what is in the columns of a header row above them. */
export const rowsBelow = 10;
export const headRows = searchedRows + rowsBelow;
export const headColumns = 256;

/** The part of an area in which a header row is searched for. */
export function headOf({ rowIndex, columnIndex, rowCount, columnCount }: Area): Area {
  return {
    rowIndex,
    columnIndex,
    rowCount: Math.min(rowCount, headRows),
    columnCount: Math.min(columnCount, headColumns),
  };
}

export function headsOf<Sheet extends SheetOutline>(sheet: Sheet, { agenda }: Settings): SheetPart<Sheet>[] {
  const plain = [...(sheet.used === null ? [] : [sheet.used]), ...chosenPart(sheet, agenda)];
  return [
    ...sheet.tables.map(({ name, area }) => ({ sheet, table: name, area: headOf(area) })),
    ...plain.map((area) => ({ sheet, table: null, area: headOf(area) })),
  ];
}

/** What is around an agenda that the person chose, where that is below the head, or beside it. */
function chosenPart({ name, used }: SheetOutline, chosen: Settings["agenda"]): Area[] {
  if (used === null || chosen?.sheet !== name || chosen.table !== null || chosen.headerRow === null) return [];
  const { headerRow, columns } = chosen;
  const isBelow = headerRow > used.rowIndex + headRows;
  // Rows above it may have been added or deleted since.
  const rowIndex = isBelow ? Math.max(used.rowIndex + headRows, headerRow - 1 - headRows / 4) : used.rowIndex;
  const numbers = Object.values(columns).filter((column) => column !== null);
  const isBeside = Math.max(...numbers) > used.columnIndex + headColumns;
  const columnIndex = isBeside ? Math.min(...numbers) - 1 : used.columnIndex;
  const rowCount = used.rowIndex + used.rowCount - rowIndex;
  const columnCount = used.columnIndex + used.columnCount - columnIndex;
  return (isBelow || isBeside) && rowCount > 0 && columnCount > 0
    ? [{ rowIndex, columnIndex, rowCount, columnCount }]
    : [];
}

/** What has content below the head of a plain range. */
export function belowHead<Sheet extends SheetOutline>(sheet: Sheet, stretches: readonly Stretch[]): SheetPart<Sheet>[] {
  const { used } = sheet;
  if (used === null) return [];
  const columnCount = Math.min(used.columnCount, headColumns);
  return stretches.flatMap(({ first, end }) => {
    const rowIndex = Math.max(first, used.rowIndex + searchedRows);
    return end > rowIndex
      ? [{ sheet, table: null, area: { ...used, columnCount, rowIndex, rowCount: end - rowIndex } }]
      : [];
  });
}
