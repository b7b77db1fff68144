/** A key to ratings with a header row of its own: "Colour", "Description" and "Action needed" over Red, Amber and Green. */
import { cellText, isBlank } from "../../cells/cellText";
import { readRating } from "../../cells/ratings";
import { stageOfText } from "../../cells/stages";
import type { CellValue } from "../../model/grid";
import { scoreHeader } from "../columns/headers";

type Row = readonly CellValue[];

/** Whether below a row's first header are ratings, stages or 1 to 5, each once and explained, down to a blank cell. */
export function headsKey(rows: readonly Row[], row: number): boolean {
  const header = rows[row] ?? [];
  const column = header.findIndex((value) => !isBlank(value));
  const [first = "", ...others] = header.map(cellText).filter((text) => text !== "");
  if (others.length === 0 || !(ratedHeader.test(first) || others.some((text) => explainingHeader.test(text))))
    return false;
  if (others.some(namesAction) || isEntry(first)) return false;
  const entries = entriesBelow(rows, row, column);
  return entries.length > 1 && entries.length <= mostEntries && new Set(entries).size === entries.length;
}

const mostEntries = 8;
const ratedHeader = /^(?:rag\b|colou?rs?\b|key\b|legend\b|scores?\b|scale\b|symbols?\b)/i;
const explainingHeader = /\b(?:descri\w+|mean\w*|defin\w+|explan\w+|criteri\w+|guid\w+)\b/i;

/** An owner or a due date is an action's. */
function namesAction(text: string): boolean {
  const { action = 0, owner = 0, due = 0 } = scoreHeader(text);
  return Math.max(owner, due) > Math.max(surelyNamed, action);
}

const surelyNamed = 0.5;

/** Empty where one of them is no entry of a key, or has nothing beside it. */
function entriesBelow(rows: readonly Row[], header: number, column: number): string[] {
  const entries: string[] = [];
  for (const row of rows.slice(header + 1)) {
    const text = cellText(row[column]);
    if (text === "" || entries.length > mostEntries) break;
    if (!isEntry(text) || row.filter((value) => !isBlank(value)).length < 2) return [];
    entries.push(text.toLowerCase());
  }
  return entries;
}

function isEntry(text: string): boolean {
  return /^[1-5]$/.test(text) || readRating(text).rating !== null || stageOfText(text) !== null;
}
