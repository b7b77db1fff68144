/** Which events an object can be listened to for: the library registers each with a method and knows it by a number. */
import type { Method } from "./excelType";

/** The target of events that concern the whole workbook. */
export const workbookTarget = "Workbook";

/** The library's event numbers. */
export const eventTypes = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  worksheetMoved: 27,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  paneVisibilityChanged: 65539,
} as const;

/** By kind of object, the name of the registering method without "_Register" to the event's number. */
const registrations = {
  worksheet: {
    ActivatedEvent: eventTypes.worksheetActivated,
    CalculatedEvent: eventTypes.worksheetCalculated,
    DataChangedEvent: eventTypes.worksheetChanged,
    DeactivatedEvent: eventTypes.worksheetDeactivated,
    EventNameChanged: eventTypes.worksheetNameChanged,
    EventVisibilityChanged: eventTypes.worksheetVisibilityChanged,
    SelectionChangedEvent: eventTypes.worksheetSelectionChanged,
  },
  worksheets: {
    ActivatedEvent: eventTypes.worksheetActivated,
    AddedEvent: eventTypes.worksheetAdded,
    CalculatedEvent: eventTypes.worksheetCalculated,
    DataChangedEvent: eventTypes.worksheetChanged,
    DeactivatedEvent: eventTypes.worksheetDeactivated,
    DeletedEvent: eventTypes.worksheetDeleted,
    EventMoved: eventTypes.worksheetMoved,
    EventNameChanged: eventTypes.worksheetNameChanged,
    EventVisibilityChanged: eventTypes.worksheetVisibilityChanged,
    SelectionChangedEvent: eventTypes.worksheetSelectionChanged,
  },
  table: {
    DataChangedEvent: eventTypes.tableChanged,
    SelectionChangedEvent: eventTypes.tableSelectionChanged,
  },
  tables: {
    AddedEvent: eventTypes.tableAdded,
    DataChangedEvent: eventTypes.tableChanged,
    DeletedEvent: eventTypes.tableDeleted,
  },
} as const satisfies Record<string, Record<string, number>>;

/** The methods that add and remove handlers of an object's events; `targetOf` is the id that its events carry. */
export function eventMethods<T>(
  kind: keyof typeof registrations,
  targetOf: (target: T) => string,
): Record<string, Method<T>> {
  const methods: Record<string, Method<T>> = {};
  for (const [name, eventType] of Object.entries<number>(registrations[kind])) {
    methods[`_Register${name}`] = (target, _, session) => {
      session.subscriptions.add(subscriptionKey(eventType, targetOf(target)));
    };
    /** Other handlers may still listen: the subscription stays, and the library passes events to those that remain. */
    methods[`_Unregister${name}`] = () => null;
  }
  return methods;
}

export function subscriptionKey(eventType: number, target: string): string {
  return `${eventType}:${target}`;
}
