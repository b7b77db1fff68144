/** What the person, or a colleague, does in Excel itself. Each step changes the workbook and, in the same way, what is expected of it. */
import fc from "fast-check";
import type { CellValue } from "../../../src/agenda/model/grid";
import type { SheetModel } from "../../../src/host/model/sheet/sheet";
import { columnLike, dataRows } from "./ownSheets";
import type { OwnRow, OwnSheet } from "./ownSheets";
import type { Session } from "./session";
import { actionText, anyRow, dates, ratingFills, texts } from "./workbooks";
import type { ActionRow } from "./workbooks";

export type PersonStep =
  | { do: "edit"; sheet: number; row: number; column: "Action" | "comment" | "Owner" | "RAG"; choice: number }
  | { do: "redate"; sheet: number; row: number; choice: number }
  | { do: "fill"; sheet: number; row: number; choice: number }
  | { do: "sort"; sheet: number; column: number; down: boolean }
  | { do: "insert"; sheet: number; row: number; with: ActionRow }
  | { do: "copy"; sheet: number; row: number; to: number; choice: number }
  | { do: "delete"; sheet: number; row: number }
  | { do: "insert above" | "insert column"; sheet: number }
  | { do: "rename"; sheet: number; choice: number };

const index = fc.nat(1000);
const sheet = fc.constantFrom(0, 0, 0, 1, 2);

export const anyPersonStep: fc.Arbitrary<PersonStep> = fc.oneof(
  fc.record({
    do: fc.constant("edit" as const),
    sheet,
    row: index,
    column: fc.constantFrom("Action", "comment", "Owner", "RAG", "RAG"),
    choice: index,
  }),
  fc.record({ do: fc.constant("redate" as const), sheet, row: index, choice: index }),
  fc.record({ do: fc.constant("fill" as const), sheet, row: index, choice: index }),
  fc.record({ do: fc.constant("sort" as const), sheet, column: index, down: fc.boolean() }),
  fc.record({ do: fc.constant("insert" as const), sheet, row: index, with: anyRow }),
  fc.record({ do: fc.constant("copy" as const), sheet, row: index, to: index, choice: index }),
  fc.record({ do: fc.constant("delete" as const), sheet, row: index }),
  fc.record({ do: fc.constantFrom("insert above" as const, "insert column" as const), sheet }),
  fc.record({ do: fc.constant("rename" as const), sheet: index, choice: index }),
);

const mostRows = 60;
const wholeRow = (row: number) => ({ top: row, left: 1, bottom: row, right: 16_384 });

/** False where there is nothing to do it with, or the sheet is protected. */
export function doAsPerson(session: Session, step: PersonStep): boolean {
  const { own } = session.expected;
  const tables = own.filter(({ header }) => header !== null);
  const among = step.do === "rename" ? own : tables;
  const target = among[step.sheet % among.length];
  if (target === undefined) return false;
  const model = session.model.sheet(target.name);
  if (model.protection.on) return false;
  const done = apply(session, step, target, model);
  if (done) session.expected.version += 1;
  return done;
}

function apply(session: Session, step: PersonStep, target: OwnSheet, model: SheetModel): boolean {
  switch (step.do) {
    case "edit":
      return edit(step, target, model);
    case "redate": {
      const column = columnLike(target, /^Due/);
      return put(target, model, pick(dataRows(target), step.row), column, pick(dates, step.choice) ?? "");
    }
    case "fill":
      return fill(step, target, model);
    case "sort":
      return sort(step, target, model);
    case "insert":
      return insert(step, target, model);
    case "copy":
      return copy(step, target, model);
    case "delete":
      return remove(step, target, model);
    case "insert above": {
      model.insertCells(wholeRow(1), "Down");
      target.rows.unshift({ cells: [], fills: {} });
      return true;
    }
    case "insert column": {
      model.insertCells({ top: 1, left: 1, bottom: 1_048_576, right: 1 }, "Right");
      for (const row of target.rows) {
        row.cells.unshift("");
        row.fills = Object.fromEntries(Object.entries(row.fills).map(([column, color]) => [Number(column) + 1, color]));
      }
      return true;
    }
    case "rename": {
      const name = `Plan ${"ABCDEFG".charAt(step.choice % 7)}`;
      if (session.model.findSheet(name) !== null) return false;
      model.rename(name);
      target.name = name;
      return true;
    }
  }
}

function pick<Item>(items: readonly Item[], choice: number): Item | undefined {
  return items[choice % items.length];
}

function put(
  { rows }: OwnSheet,
  model: SheetModel,
  row: OwnRow | undefined,
  column: number,
  value: CellValue,
): boolean {
  if (row === undefined || column < 0) return false;
  const cell = { top: rows.indexOf(row) + 1, left: column + 1, bottom: rows.indexOf(row) + 1, right: column + 1 };
  model.cells.write(cell, [[value]]);
  row.cells[column] = value;
  return true;
}

/** Not of the register: its other columns are those of the agenda by name only. */
function edit(
  { row, column, choice }: Extract<PersonStep, { do: "edit" }>,
  target: OwnSheet,
  model: SheetModel,
): boolean {
  const isRegister = columnLike(target, /^Name$/) >= 0;
  const text = {
    Action: actionText(choice % 430),
    comment: pick(texts.comment, choice),
    Owner: pick(texts.owner, choice),
    RAG: pick(texts.rating, choice),
  }[column];
  const at = isRegister ? columnLike(target, /^Name$/) : columnLike(target, new RegExp(column));
  const value = isRegister ? pick(texts.owner, choice) : text;
  return put(target, model, pick(dataRows(target), row), at, value ?? "");
}

function fill({ row, choice }: Extract<PersonStep, { do: "fill" }>, target: OwnSheet, model: SheetModel): boolean {
  const column = columnLike(target, /RAG/);
  const own = pick(dataRows(target), row);
  const color = pick(ratingFills, choice);
  if (column < 0 || own === undefined || color === undefined) return false;
  const at = target.rows.indexOf(own) + 1;
  model.styles.apply({ top: at, left: column + 1, bottom: at, right: column + 1 }, { fillColor: color });
  own.fills[column] = color;
  return true;
}

function sort({ column, down }: Extract<PersonStep, { do: "sort" }>, target: OwnSheet, model: SheetModel): boolean {
  const rows = dataRows(target);
  const width = target.header?.cells.length ?? 0;
  const by = column % Math.max(width, 1);
  if (rows.length < 2) return false;
  const sorted = rows.toSorted((one, other) => {
    const order = String(one.cells[by]).localeCompare(String(other.cells[by]));
    return down ? -order : order;
  });
  const top = target.rows.length - rows.length + 1;
  writeRows(model, top, sorted, width);
  target.rows.splice(top - 1, rows.length, ...sorted);
  return true;
}

/** With their fills, as Excel sorts them. */
function writeRows(model: SheetModel, top: number, rows: readonly OwnRow[], width: number): void {
  const area = { top, left: 1, bottom: top + rows.length - 1, right: width };
  model.cells.write(
    area,
    rows.map(({ cells }) => Array.from({ length: width }, (_, column) => asTyped(cells[column] ?? ""))),
  );
  for (const [down, { fills }] of rows.entries()) {
    for (let column = 0; column < width; column++) {
      const cell = { top: top + down, left: column + 1, bottom: top + down, right: column + 1 };
      const fillColor = fills[column] ?? null;
      const { fillColor: now } = model.styles.style(cell.top, cell.left);
      if (now !== fillColor) model.styles.apply(cell, { fillColor });
    }
  }
}

const asTyped = (value: CellValue) => (typeof value === "string" && value !== "" ? `'${value}` : value);

function insert(
  { row, with: made }: Extract<PersonStep, { do: "insert" }>,
  target: OwnSheet,
  model: SheetModel,
): boolean {
  const cells = (target.header?.cells ?? []).map((name): CellValue => {
    if (/Action/.test(String(name))) return made.action;
    if (/comment/.test(String(name))) return made.comment;
    if (/Owner|^Name$/.test(String(name))) return made.owner;
    if (/RAG/.test(String(name))) return made.rating;
    return /^Due/.test(String(name)) ? made.due : "";
  });
  return insertRow(target, model, row, { cells, fills: {} });
}

/** A row is copied, often to just above itself, and something in the copy changed. */
function copy({ row, to, choice }: Extract<PersonStep, { do: "copy" }>, target: OwnSheet, model: SheetModel): boolean {
  const original = pick(dataRows(target), row);
  if (original === undefined) return false;
  const made = { cells: [...original.cells], fills: { ...original.fills } };
  const comment = columnLike(target, /comment/);
  if (choice % 3 > 0 && comment >= 0) made.cells[comment] = pick(texts.comment, choice) ?? "";
  return insertRow(target, model, choice % 2 === 0 ? row : to, made);
}

/** Above a row of the table, so that Excel takes it in. */
function insertRow(target: OwnSheet, model: SheetModel, choice: number, made: OwnRow): boolean {
  const rows = dataRows(target);
  const before = pick(rows, choice);
  if (before === undefined || rows.length >= mostRows) return false;
  const at = target.rows.indexOf(before);
  model.insertCells(wholeRow(at + 1), "Down");
  writeRows(model, at + 1, [made], target.header?.cells.length ?? 1);
  target.rows.splice(at, 0, made);
  return true;
}

function remove({ row }: Extract<PersonStep, { do: "delete" }>, target: OwnSheet, model: SheetModel): boolean {
  const rows = dataRows(target);
  const own = pick(rows, row);
  if (own === undefined || rows.length < 3) return false;
  const at = target.rows.indexOf(own);
  model.deleteCells(wholeRow(at + 1), "Up");
  target.rows.splice(at, 1);
  return true;
}
