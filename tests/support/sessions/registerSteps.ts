/** The register of owners: made from the agenda, a new owner below the others, one cell of an owner's own row. */
import type { CellValue } from "../../../src/agenda/model/grid";
import type { Fault } from "../../../src/excel/host/faults";
import { excelWorkbook } from "../../../src/taskpane/state/excelWorkbook";
import { Broken, columnLike, dataRows, ownSheet, ownSheetsOf } from "./ownSheets";
import type { OwnRow, OwnSheet } from "./ownSheets";
import type { Expected, Session } from "./session";
import { withTrouble } from "./trouble";
import type { Trouble, Troubled } from "./trouble";

export type RegisterStep =
  | { do: "create register" }
  | { do: "add owner"; choice: number }
  | { do: "owner active"; owner: number; active: boolean };

/** With the name of the register's sheet, null where there is none. */
export type RegisterAnswer = Troubled<Fault | null> & { name: string | null };

export function changeRegister(session: Session, step: RegisterStep, trouble: Trouble): Promise<RegisterAnswer> {
  switch (step.do) {
    case "create register":
      return create(session, trouble);
    case "add owner":
      return add(session, step.choice, trouble);
    case "owner active":
      return setActive(session, step, trouble);
  }
}

export function registerOf({ own }: Expected): OwnSheet | null {
  return own.find((sheet) => columnLike(sheet, /^Other names$/) >= 0) ?? null;
}

async function create(session: Session, trouble: Trouble): Promise<RegisterAnswer> {
  const { reading } = session.pane;
  if (reading === null) throw new Error("Nothing was read.");
  const { assessment } = reading.reading;
  const asked = await withTrouble(session, trouble, async () => {
    const outcome = await excelWorkbook.createRegister(assessment);
    return outcome.ok ? null : outcome.fault;
  });
  if (asked.answer !== null) return { ...asked, name: null };
  const known = new Set(session.expected.own.map(({ name }) => name));
  const [made, another] = ownSheetsOf(session.model).filter(({ name }) => !known.has(name));
  if (made === undefined || another !== undefined || made.tables[0]?.name !== "Owners") {
    throw new Broken("The register is said to be made, and is not there.");
  }
  session.expected.own.push(ownSheet(made));
  return { ...asked, name: made.name };
}

async function add(session: Session, choice: number, trouble: Trouble): Promise<RegisterAnswer> {
  const name = `New ${["Ada", "Bo", "Cy", "Di"][choice % 4] ?? ""}`;
  const owner = { name, otherNames: [], email: "new@example.org", team: null, active: true };
  const asked = await withTrouble(session, trouble, () => excelWorkbook.addOwner(owner));
  const sheet = registerOf(session.expected);
  if (asked.answer !== null) return { ...asked, name: sheet?.name ?? null };
  if (sheet === null) throw new Broken("An owner is said to be added to no register.");
  const cells = (sheet.header?.cells ?? []).map((header): CellValue => {
    return { Name: name, Email: owner.email, Active: "Yes" }[String(header)] ?? "";
  });
  sheet.rows.push({ cells, fills: {} });
  return { ...asked, name: sheet.name };
}

async function setActive(
  session: Session,
  { owner, active }: Extract<RegisterStep, { do: "owner active" }>,
  trouble: Trouble,
): Promise<RegisterAnswer> {
  const before = registerOf(session.expected);
  const names = before === null ? [] : dataRows(before).map((row) => nameOf(before, row));
  const name = names[owner % Math.max(names.length, 1)] ?? "Nobody Known";
  const rowsBefore = new Set(before === null ? [] : dataRows(before).filter((row) => nameOf(before, row) === name));
  const asked = await withTrouble(session, trouble, () => excelWorkbook.changeOwner(name, { active }));
  const sheet = registerOf(session.expected);
  if (asked.answer !== null) return { ...asked, name: sheet?.name ?? null };
  if (sheet === null) throw new Broken("An owner is said to be changed in no register.");
  const column = columnLike(sheet, /^Active$/);
  const rows = dataRows(sheet).filter((row) => rowsBefore.has(row) || nameOf(sheet, row) === name);
  const text = active ? "Yes" : "No";
  const changed = rows.find((row) => valueOf(session, sheet, row, column) === text);
  if (changed === undefined) throw new Broken(`${name} is said to be changed, and is not.`);
  changed.cells[column] = text;
  return { ...asked, name: sheet.name };
}

function nameOf(sheet: OwnSheet, { cells }: OwnRow): string {
  return String(cells[columnLike(sheet, /^Name$/)] ?? "").trim();
}

function valueOf({ model }: Session, { name, rows }: OwnSheet, row: OwnRow, column: number): CellValue {
  return model.sheet(name).cells.value(rows.indexOf(row) + 1, column + 1);
}
