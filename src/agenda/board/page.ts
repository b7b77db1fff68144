/** What the board's page says, as plain data: a headline, facts, and parts of sentences and a table. Nothing in it is HTML. */
import type { Since } from "../history/movement";
import type { Settings } from "../model/settings";
import type { Tint } from "../sheets/plan";

/** What the page needs beside the assessment. */
export interface BoardContext {
  settings: Settings;
  /** Null where there was no earlier refresh. */
  since: Since | null;
}

export interface BoardPage {
  title: string;
  asAt: string;
  /** The one sentence to remember. */
  headline: string;
  facts: string[];
  parts: BoardPart[];
  madeFrom: string;
}

export interface BoardPart {
  heading: string;
  sentences: string[];
  tables: BoardTable[];
}

export interface BoardTable {
  caption: string;
  columns: BoardColumn[];
  rows: BoardRow[];
  /** True where the last row adds up those above it. */
  totalled: boolean;
}

export interface BoardColumn {
  header: string;
  /** Share of the table's width, in percent. */
  width: number;
  align: "left" | "center";
  tint: Tint | null;
}

export interface BoardRow {
  /** The first says what the row is about. */
  cells: BoardCell[];
  /** The same where there are no tables: one line, and those below it. */
  line: string;
  below: string[];
}

export type BoardCell = TextCell | QuestionsCell;

export interface TextCell {
  text: string;
  /** Colour never comes without its word, here or in the column's header. */
  tint: Tint | null;
}

export interface QuestionsCell {
  questions: Question[];
}

export interface Question {
  question: string;
  /** What it is asked about. */
  about: string[];
}
