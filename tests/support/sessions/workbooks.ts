/** The workbooks that sessions begin with: up to 60 actions with the mistakes that people make, as a table or a plain range. */
import fc from "fast-check";
import { newWorkbook } from "../../../src/host/model/openWorkbook";
import type { WorkbookModel } from "../../../src/host/model/workbook";

export const texts = {
  comment: [
    "Venue has been costed.",
    "  Visited  twice.",
    "Due to open in March 2027.",
    "Quotes are in.",
    "â€™Tis done.",
  ],
  owner: ["Priya Shah", "Priya Shah (with Tom & Asha)", "P Shah", "Joan Whitlock", "Dev Lal ", "TBC", "Tom (with"],
  rating: ["Red", "Amber", "Green", "amber", "Gren", "G", " Red", "Amber (was red)", ""],
} as const;

/** Serial numbers from October 2026 to summer 2027. */
export const dates = [46280, 46295, 46350, 46480, 46560] as const;

export const ratingFills = ["#FF0000", "#FFC000", "#00B050"] as const;

export interface ActionRow {
  action: string;
  comment: string;
  owner: string;
  rating: string;
  /** Of a rating that is blank: the fill that says it. */
  fill: string;
  due: number;
}

export interface StartingWorkbook {
  isTable: boolean;
  /** Rows above the header, for a title. */
  above: number;
  rows: ActionRow[];
}

/** `numbers` makes most actions differ; several of one number are one undertaking, said again. */
export const anyRow: fc.Arbitrary<ActionRow> = fc.record({
  action: fc.nat(400).map((number) => actionText(number)),
  comment: fc.constantFrom(...texts.comment),
  owner: fc.constantFrom(...texts.owner),
  rating: fc.constantFrom(...texts.rating),
  fill: fc.constantFrom(...ratingFills),
  due: fc.constantFrom(...dates),
});

export const anyStartingWorkbook: fc.Arbitrary<StartingWorkbook> = fc.record({
  isTable: fc.boolean(),
  above: fc.constantFrom(0, 0, 2),
  rows: fc.oneof(
    { weight: 4, arbitrary: fc.array(anyRow, { minLength: 2, maxLength: 12, size: "max" }) },
    { weight: 1, arbitrary: fc.array(anyRow, { minLength: 13, maxLength: 60, size: "max" }) },
  ),
});

const verbs = ["Open", "Repair", "Visit", "Plant", "Paint", "Count", "Map", "Fund"];
const things = [
  "the riverside path",
  "advice points",
  "two footbridges",
  "the market hall",
  "a youth club",
  "bus stops",
];

export function actionText(number: number): string {
  const [verb = "", thing = ""] = [
    verbs[number % verbs.length],
    things[Math.floor(number / verbs.length) % things.length],
  ];
  return `${verb} ${thing} in ward ${"ABCDEFGHI".charAt(Math.floor(number / 48))}`;
}

const agendaHeader = ["Action", "Status comment", "Owner", "RAG", "Due date"];

function cellsOf({ action, comment, owner, rating, due }: ActionRow): (string | number)[] {
  return [action, comment, owner, rating, due];
}

const agendaName = "Action agenda";
const notesName = "Notes for the board";

export function startingModel({ isTable, above, rows }: StartingWorkbook): WorkbookModel {
  const model = newWorkbook();
  const sheet = model.activeSheet;
  sheet.rename(agendaName);
  if (above > 0) sheet.cells.type(1, 1, "Harbour ward plan");
  const area = { top: above + 1, left: 1, bottom: above + 1 + rows.length, right: agendaHeader.length };
  sheet.cells.write(area, [agendaHeader, ...rows.map(cellsOf)]);
  const due = { ...area, left: area.right, top: area.top + 1 };
  sheet.cells.writeNumberFormats(due, "dd/mm/yyyy");
  for (const [index, { rating, fill }] of rows.entries()) {
    const row = area.top + 1 + index;
    if (rating === "") sheet.styles.apply({ top: row, left: 4, bottom: row, right: 4 }, { fillColor: fill });
  }
  if (isTable) sheet.addTable(area, true, "Actions");
  const notes = model.addSheet(notesName);
  notes.cells.type(1, 1, "Ask the chair about the budget.");
  notes.cells.type(3, 2, "The next meeting is in May.");
  model.activate(sheet);
  return model;
}
