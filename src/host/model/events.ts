/** What happens in a workbook, sent to whoever subscribed, after it has happened. Listeners are called at once, in order. */
import type { Area } from "./address/addresses";
import type { CellValue, Visibility } from "./values";

/** Who did it: the person in the grid, or an add-in through its API. */
export type Actor = "person" | "addin";

/** Excel.DataChangeType. */
export type ChangeType =
  "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";

/** Sheets and tables are named by id: by the time a listener reads, a deleted one is gone. */
export type EventWithoutActor =
  | {
      type: "cellsChanged";
      sheetId: string;
      area: Area;
      change: ChangeType;
      details: { before: CellValue; after: CellValue } | null;
    }
  /** Follows `cellsChanged` for each table that the area touches; `area` is the part within the table. */
  | { type: "tableChanged"; sheetId: string; tableId: string; area: Area; change: ChangeType }
  | { type: "tableAdded" | "tableDeleted"; sheetId: string; tableId: string; name: string }
  /** Formats, widths, merges, filters, links: repaint, no Excel data event. `area` null is the whole sheet. */
  | { type: "formatChanged"; sheetId: string; area: Area | null }
  | { type: "sheetAdded" | "sheetDeleted" | "sheetActivated" | "sheetDeactivated" | "sheetMoved"; sheetId: string }
  | { type: "sheetRenamed"; sheetId: string; before: string; after: string }
  | { type: "visibilityChanged"; sheetId: string; before: Visibility; after: Visibility }
  | { type: "selectionChanged"; sheetId: string; area: Area }
  | { type: "calculated"; sheetId: string };

export type WorkbookEvent = EventWithoutActor & { actor: Actor };

export type Listener = (event: WorkbookEvent) => void;
