/** The board's page as plain text, for where there are no tables: one line an item. */
import { asPastedText } from "../../text/pasted";
import type { BoardPage, BoardPart, BoardRow } from "../page";

/** No line of it is a formula where it is pasted into a sheet. */
export function boardText({ title, asAt, headline, facts, parts, madeFrom }: BoardPage): string {
  const blocks = [[title], [asAt], [headline, ...facts.map(item)], ...parts.map(linesOf), [madeFrom]];
  return blocks.map((lines) => lines.map(asPastedText).join("\r\n")).join("\r\n\r\n");
}

function linesOf({ heading, sentences, tables }: BoardPart): string[] {
  return [heading, ...sentences, ...tables.flatMap(({ rows }) => rows.flatMap(rowLines))];
}

function rowLines({ line, below }: BoardRow): string[] {
  return [item(line), ...below.map((each) => `– ${each}`)];
}

const item = (text: string) => `• ${text}`;
