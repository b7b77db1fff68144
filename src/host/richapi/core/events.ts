/** The model's events as office.js takes them: entries of a richApiMessage, for the subscriptions that there are. */
import { contains, printArea } from "../../model/address/addresses";
import type { WorkbookEvent } from "../../model/events";
import { eventTypes, subscriptionKey, workbookTarget } from "./eventTypes";
import type { PaneState, Session } from "./session";

/** Category, type within it, target id, details as JSON text, number of the message, from another user's session. */
export type EventEntry = [category: 2 | 65536, number, string, string, number, boolean];

/** The library's numbers of what a message says. */
const categories = { action: 2, event: 65536 } as const;
const actionInvoked = 1000;

/** The entries of an event that the add-in listens to; none while it has switched events off. */
export function eventEntries(session: Session, event: WorkbookEvent): EventEntry[] {
  if (!session.enableEvents) return [];
  return announcements(session, event)
    .filter(({ type, target }) => session.subscriptions.has(subscriptionKey(type, target)))
    .map(({ type, target, details }) => entry(type, target, details));
}

/** The pane came into view or left it: the library listens to this without a subscription. */
export function paneEntry(state: PaneState): EventEntry {
  return entry(eventTypes.paneVisibilityChanged, "", { visibility: state === "Visible" ? "Visible" : "Hidden" });
}

/** A keyboard shortcut was pressed: the library calls the function that is associated with its action, with nothing. */
export function actionEntry(actionId: string): EventEntry {
  return numbered(categories.action, actionInvoked, "", [actionId, null]);
}

function entry(type: number, target: string, details: object): EventEntry {
  return numbered(categories.event, type, target, details);
}

let lastNumber = 0;

function numbered(category: EventEntry[0], type: number, target: string, details: object): EventEntry {
  lastNumber += 1;
  return [category, type, target, JSON.stringify(details), lastNumber, false];
}

interface Announcement {
  type: number;
  target: string;
  details: object;
}

/** All announcements that one event can cause: to listeners of the sheet, of the table and of the whole workbook. */
function announcements(session: Session, event: WorkbookEvent): Announcement[] {
  const source = "Local";
  const triggerSource = event.actor === "addin" ? "ThisLocalAddin" : "Unknown";
  switch (event.type) {
    case "cellsChanged": {
      const details = {
        changeType: event.change,
        source,
        triggerSource,
        worksheetId: event.sheetId,
        address: printArea(event.area),
        ...valueDetails(event),
        shiftDirection: shiftDirections[event.change],
      };
      return toSheet(eventTypes.worksheetChanged, event.sheetId, details);
    }
    case "tableChanged": {
      const { sheetId, tableId, area, change } = event;
      const details = { changeType: change, source, worksheetId: sheetId, tableId, address: printArea(area) };
      return toTargets(eventTypes.tableChanged, [tableId, sheetId, workbookTarget], details);
    }
    case "tableAdded":
    case "tableDeleted": {
      const type = event.type === "tableAdded" ? eventTypes.tableAdded : eventTypes.tableDeleted;
      const details = { source, worksheetId: event.sheetId, tableId: event.tableId, tableName: event.name };
      return toTargets(type, [event.sheetId, workbookTarget], details);
    }
    case "sheetAdded":
    case "sheetDeleted":
    case "sheetMoved":
      return toTargets(sheetEventTypes[event.type], [workbookTarget], { source, worksheetId: event.sheetId });
    case "sheetActivated":
    case "sheetDeactivated":
    case "calculated":
      return toSheet(sheetEventTypes[event.type], event.sheetId, { worksheetId: event.sheetId });
    case "sheetRenamed": {
      const names = { nameBefore: event.before, nameAfter: event.after };
      return toSheet(eventTypes.worksheetNameChanged, event.sheetId, { source, worksheetId: event.sheetId, ...names });
    }
    case "visibilityChanged": {
      const states = { visibilityBefore: event.before, visibilityAfter: event.after };
      return toSheet(eventTypes.worksheetVisibilityChanged, event.sheetId, {
        source,
        worksheetId: event.sheetId,
        ...states,
      });
    }
    case "selectionChanged":
      return selectionAnnouncements(session, event);
    case "formatChanged":
      return [];
  }
}

const sheetEventTypes = {
  sheetAdded: eventTypes.worksheetAdded,
  sheetDeleted: eventTypes.worksheetDeleted,
  sheetMoved: eventTypes.worksheetMoved,
  sheetActivated: eventTypes.worksheetActivated,
  sheetDeactivated: eventTypes.worksheetDeactivated,
  calculated: eventTypes.worksheetCalculated,
} as const;

/** Excel.InsertDeleteCellsShiftDirection, as far as it follows from the kind of change. */
const shiftDirections = {
  RangeEdited: "None",
  CellInserted: "None",
  CellDeleted: "None",
  RowInserted: "ShiftCellDown",
  RowDeleted: "ShiftCellUp",
  ColumnInserted: "ShiftCellRight",
  ColumnDeleted: "ShiftCellLeft",
} as const;

/** Known for the change of one cell. */
function valueDetails(event: Extract<WorkbookEvent, { type: "cellsChanged" }>): object {
  if (event.details === null) return {};
  const { before, after } = event.details;
  return {
    valueBefore: before,
    valueAfter: after,
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}

function valueType(value: string | number | boolean): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

function selectionAnnouncements(
  session: Session,
  { sheetId, area }: Extract<WorkbookEvent, { type: "selectionChanged" }>,
): Announcement[] {
  const address = printArea(area);
  const tables = session.model.findSheet(sheetId)?.tables ?? [];
  const inTables = tables.map((table) => {
    const inside = contains(table.area, area) ? address : "";
    return {
      type: eventTypes.tableSelectionChanged,
      target: table.id,
      details: { worksheetId: sheetId, address: inside },
    };
  });
  return [...toSheet(eventTypes.worksheetSelectionChanged, sheetId, { worksheetId: sheetId, address }), ...inTables];
}

function toSheet(type: number, sheetId: string, details: object): Announcement[] {
  return toTargets(type, [sheetId, workbookTarget], details);
}

function toTargets(type: number, targets: readonly string[], details: object): Announcement[] {
  return targets.map((target) => ({ type, target, details }));
}
