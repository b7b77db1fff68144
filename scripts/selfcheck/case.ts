/** A case of the self-check: what one Excel answers to one question, as plain data that can be compared with what another one answers. */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Queues actions on a blank sheet of its own, and answers what came; what is queued last is sent after it. */
export type Work = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<Json> | Json | undefined;

/** Does the work, and answers its answer, or `{ refused: code }` where Excel refuses it. Several work on the same sheet, one after another. */
export type Attempt = (work: Work) => Promise<Json>;

export interface SelfCheckCase {
  /** Says the question; answers of two Excels are compared by it. */
  title: string;
  /** What it is about, as Microsoft names it: "Range.values". */
  members: readonly string[];
  /** The second part of the set that these members belong to, where that is newer than the manifest's: 18 of "ExcelApi 1.18". */
  set?: number;
  ask: (attempt: Attempt) => Promise<Json>;
}

/** Each work by its name, in this order. */
export function inTurn(works: Readonly<Record<string, Work>>): SelfCheckCase["ask"] {
  return (attempt) => ofEach(Object.keys(works), (name) => attempt(works[name] ?? (() => null)));
}

/** The same question for each text; a long one goes by its length. */
export async function ofEach(texts: readonly string[], ask: (text: string) => Promise<Json>): Promise<Json> {
  const answers: Record<string, Json> = {};
  for (const text of texts) answers[text.length > longestKey ? `${text.length} letters` : text] = await ask(text);
  return answers;
}

const longestKey = 40;

/** Whether an answer, or the answer to one of its questions, is `{ refused }`, `{ skipped }` or `{ failed }`. */
export function answersWith(answer: Json, key: "refused" | "skipped" | "failed"): boolean {
  if (typeof answer !== "object" || answer === null) return false;
  return Object.hasOwn(answer, key) || Object.values(answer).some((one: Json) => answersWith(one, key));
}

/** Loads these properties of a range and answers them as they came. */
export async function loaded(range: Excel.Range, ...names: readonly RangeFact[]): Promise<Json> {
  range.load(names.join(","));
  await range.context.sync();
  const facts = names.map((name) => range[name] as Json);
  return facts.length === 1 ? (facts[0] ?? null) : facts;
}

type RangeFact =
  | "address"
  | "cellCount"
  | "columnCount"
  | "columnIndex"
  | "formulas"
  | "numberFormat"
  | "rowCount"
  | "rowIndex"
  | "text"
  | "valueTypes"
  | "values";
