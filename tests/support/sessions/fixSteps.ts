/** Fixes, and taking them back: each cell that is said to be changed is, in its own row, and no other. */
import type { CellValue } from "../../../src/agenda/model/grid";
import { readAddress } from "../../../src/agenda/model/addresses";
import type { AcceptedFix, FixOutcome } from "../../../src/excel/agenda/fixes";
import { undoing } from "../../../src/excel/agenda/fixes";
import { seenRow } from "../../../src/excel/rows/seenRows";
import type { CellPosition } from "../../../src/excel/rows/seenRows";
import { excelWorkbook } from "../../../src/taskpane/state/excelWorkbook";
import { fixesOf } from "../../../src/taskpane/views/issues/fixPlan";
import { firstOf } from "../sheetWorkbook";
import { isProtected, nothing, refuseWhereQuiet } from "./nothingElse";
import type { Answered } from "./nothingElse";
import { Broken, dataRows } from "./ownSheets";
import type { OwnRow } from "./ownSheets";
import type { SeenBefore, Session } from "./session";
import { withTrouble } from "./trouble";
import type { Trouble, Troubled } from "./trouble";

export async function fix(session: Session, picks: readonly number[], trouble: Trouble): Promise<Answered> {
  const { reading } = session.pane;
  if (reading === null) throw new Error("Nothing was read.");
  const offered = fixesOf(reading.reading.assessment.findings);
  const fixes = offered.filter((_, index) => picks.some((pick) => pick % offered.length === index));
  const isFresh = reading.version === session.expected.version;
  const done = await change(session, reading, fixes, trouble);
  const { applied, seen } = done.answer.report;
  if (applied.length > 0) {
    // What was fixed in rows that had moved since is taken back in them.
    const taking = { rowAt: reading.rowAt, version: isFresh ? session.expected.version : reading.version };
    session.pane.takingBack = { ...taking, seen: firstOf(seen), fixes: undoing(done.answer.report) };
  }
  return done;
}

export async function takeBack(session: Session, trouble: Trouble): Promise<Answered> {
  const { takingBack } = session.pane;
  if (takingBack === null) throw new Error("Nothing was fixed.");
  session.pane.takingBack = null;
  return change(session, takingBack, takingBack.fixes, trouble);
}

/** Each cell that is said to be changed has what was said, in its own row; all others are as they were. */
async function change(
  session: Session,
  { seen, rowAt, version }: SeenBefore,
  fixes: readonly AcceptedFix[],
  trouble: Trouble,
): Promise<Answered & { answer: FixOutcome }> {
  const isFresh = version === session.expected.version;
  const { answer, isQuiet, wasOvertaken }: Troubled<FixOutcome> = await withTrouble(session, trouble, () =>
    excelWorkbook.applyFixes([seen], fixes),
  );
  const { applied, left, unknown, refused } = answer.report;
  if (isQuiet && isFresh && !isProtected(session) && applied.length < fixes.length) {
    throw new Broken(`Of ${fixes.length} changes of what was just read ${applied.length} were made.`);
  }
  if (applied.length + left.length + unknown.length + refused.length !== fixes.length) {
    throw new Broken("Not all changes are reported.");
  }
  if (isQuiet && answer.fault !== null) refuseWhereQuiet(!isProtected(session), "A fix", answer.fault);
  const sheets = new Set<string>();
  const rowsChanged = new Map<number, OwnRow>();
  const expectChange = ({ cell, to }: AcceptedFix, mustBeMade: boolean): void => {
    const position = readAddress(cell);
    const row = rowAt.get(position?.row ?? 0);
    if (position === null || row === undefined) throw new Broken(`${cell} is no cell of the agenda.`);
    const name = String(seen.header[position.column - seen.firstColumn]);
    const seenText = JSON.stringify(seenRow(seen, position.row));
    const twins = [...rowAt].filter(([at]) => JSON.stringify(seenRow(seen, at)) === seenText).map(([, twin]) => twin);
    const sheet = adopt(session, [row, ...twins], name, { seen, position, to, rowsChanged });
    if (sheet !== null) sheets.add(sheet);
    else if (mustBeMade) throw new Broken(`${cell} is said to be "${to}" now, and is not.`);
  };
  for (const one of applied) expectChange(one, true);
  for (const one of unknown) expectChange(one, false);
  if (applied.length > 0) session.expected.version += 1;
  const unmade = answer.fault === null ? "refused" : "failed";
  const made = applied.length > 0 ? "in part" : unmade;
  return {
    answer,
    changed: wasOvertaken ? "overtaken" : { ...nothing, own: [...sheets] },
    outcome: applied.length === fixes.length ? "done" : made,
  };
}

interface SeenCell {
  seen: SeenBefore["seen"];
  position: CellPosition;
  to: string;
  /** By seen row: the row in which another change of the same command was found. */
  rowsChanged: Map<number, OwnRow>;
}

/**
 * Expects the text in the row's own cell; null where the workbook does not have it there. Rows that are the same in all other cells are
 * one, and so is a copy that is just as the row was seen. Where the row was deleted, or has other words by now, the row that has its
 * words is the row: somebody copied it before.
 */
function adopt(session: Session, same: readonly OwnRow[], header: string, cell: SeenCell): string | null {
  const { seen, position, to, rowsChanged } = cell;
  const seenCells = seenRow(seen, position.row);
  const words = String(seenCells[(seen.identityColumn ?? 1) - seen.firstColumn]).trim();
  for (const sheet of session.expected.own) {
    const column = sheet.header?.cells.indexOf(header) ?? -1;
    const data = dataRows(sheet);
    if (column < 0) continue;
    const textOf = ({ cells }: OwnRow) => JSON.stringify(cells.with(column, ""));
    const texts = new Set(same.map(textOf));
    const isThere = same.some((row) => data.includes(row));
    const there = data.filter((row) => same.includes(row) || (isThere && texts.has(textOf(row))));
    const hasWords = ({ cells }: OwnRow) => cells.some((one) => String(one).trim() === words);
    const copies = there.some((row) => same.includes(row) && hasWords(row)) ? [] : data.filter(hasWords);
    const asSeen = data.filter(({ cells }) => filled(cells) === filled(seenCells));
    const changed = data.filter((row) => row === rowsChanged.get(position.row));
    for (const row of [...changed, ...there, ...asSeen, ...copies]) {
      const value = session.model.sheet(sheet.name).cells.value(sheet.rows.indexOf(row) + 1, column + 1);
      if (String(value) !== to || String(row.cells[column]) === to) continue;
      row.cells[column] = value;
      rowsChanged.set(position.row, row);
      return sheet.name;
    }
  }
  return null;
}

/** Wherever its columns are by now. */
function filled(cells: readonly CellValue[]): string {
  return JSON.stringify(cells.filter((cell) => cell !== ""));
}
