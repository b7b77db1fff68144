/** Grids that look like an agenda and are none: those that lie on their side, and inventories. */
import { cellText, isBlank } from "../cells/cellText";
import { nameLikeness } from "../cells/nameLikeness";
import { readRating } from "../cells/ratings";
import { isRecentSerial } from "../dates/days";
import type { ColumnRole } from "../model/agenda";
import type { CellValue, Grid } from "../model/grid";
import { isValue, mayHoldHeaders } from "./agendaEnd";
import { scoreHeader } from "./columns/headers";
import { searchedRows } from "./headerRows";

/** Whether a grid that has no agenda lists things and who answers for them: an inventory, or a register of risks. */
export function isInventory({ values }: Grid): boolean {
  return values.slice(0, searchedRows).some((row) => {
    if (!mayHoldHeaders(row)) return false;
    const headers = row.filter((value) => typeof value === "string").map((value) => scoreHeader(value.trim()));
    const named = (role: ColumnRole) => headers.findIndex((scores) => (scores[role] ?? 0) >= surelyNamed);
    return named("owner") >= 0 && named("action") >= 0 && named("owner") !== named("action");
  });
}

const surelyNamed = 0.5;

/** Whether the headers are down a column, so that each action is a column: the column of the headers, from 0. */
export function transposedColumn(grid: Grid): number | null {
  for (let index = 0; index < 3; index++) {
    const roles = new Map<ColumnRole, number>();
    for (const row of grid.values.slice(0, searchedRows)) {
      const text = cellText(row[index]);
      if (text === "" || text.length > 60 || !hasValueBeside(row, index)) continue;
      const scores = Object.entries(scoreHeader(text)) as [ColumnRole, number][];
      const named = scores.reduce((one, next) => (next[1] > one[1] ? next : one), ["action", 0]);
      const [best, most] = named[1] >= surelyNamed ? named : (roleOfValues(row.slice(index + 1)) ?? named);
      // "Programme" may be the section of a project; down the side it is what the columns are.
      const [role, score] =
        best === "section" ? (["action", scoreHeader(text).action ?? 0] as const) : ([best, most] as const);
      roles.set(role, Math.max(score, roles.get(role) ?? 0));
    }
    const says = (role: ColumnRole, least: number) => (roles.get(role) ?? 0) >= least;
    const fairly = [...roles.values()].filter((score) => score >= 0.5).length;
    const isRated = says("owner", 0.9) || says("rating", 0.9);
    // Over the headers may be the name of the form, or nothing.
    const isNamed = says("action", 0.6) || isBesideNames(grid, index);
    if (fairly > 4 || (isRated && (fairly > 3 || (fairly >= 3 && isNamed)))) return index;
  }
  return null;
}

/** Whether the names of several actions are in the first row that has some, beside nothing or a word like "Store". */
function isBesideNames({ values }: Grid, index: number): boolean {
  const namesIn = (row: readonly CellValue[]) => row.slice(index + 1).filter((value) => !isBlank(value));
  const top = values.find((row) => namesIn(row).length > 1) ?? [];
  const corner = Math.max(0, ...Object.values(scoreHeader(cellText(top[index]))));
  return corner < surelyNamed && namesIn(top).every((name) => typeof name === "string" && !isValue(name));
}

/** Of a row of ratings, dates or names alone. */
function roleOfValues(values: readonly CellValue[]): [ColumnRole, number] | null {
  const filled = values.filter((value) => !isBlank(value));
  if (filled.length < 2) return null;
  if (filled.every((value) => readRating(value).rating !== null)) return ["rating", surelyNamed];
  if (filled.every((value) => typeof value === "number" && isRecentSerial(value))) return ["due", surelyNamed];
  return filled.every((value) => nameLikeness(cellText(value)) === 1) ? ["owner", surelyNamed] : null;
}

function hasValueBeside(row: readonly CellValue[], index: number): boolean {
  for (let beside = index + 1; beside < row.length && beside < index + 20; beside++)
    if (!isBlank(row[beside])) return true;
  return false;
}
