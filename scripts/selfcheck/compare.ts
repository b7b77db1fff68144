/** Where two Excels answered the same question in different ways, and which of them took what the other one refused. */
import { z } from "zod";
import type { Json } from "./case";

const answersSchema = z.object({
  format: z.literal("rag-agenda self-check 1"),
  day: z.string(),
  excel: z.object({ platform: z.string(), version: z.string(), language: z.string(), newestApi: z.number().int() }),
  stopped: z.string().nullable(),
  answers: z.array(z.object({ title: z.string(), members: z.array(z.string()), answer: z.json() })),
});

export type ReadAnswers = z.infer<typeof answersSchema>;

export interface Difference {
  /** "kinder": the host took what Excel refused. "harsher": the other way round. */
  kind: "kinder" | "harsher" | "otherwise";
  title: string;
  members: readonly string[];
  /** The question within the case: ["=1+"]. */
  path: readonly string[];
  excel: Json;
  host: Json;
}

/** @throws {Error} with one sentence where the text is not what the self-check saves */
export function readAnswers(text: string): ReadAnswers {
  try {
    return answersSchema.parse(JSON.parse(text));
  } catch (error) {
    throw new Error("This file has no answers of a self-check.", { cause: error });
  }
}

/** In the order of Excel's answers. Cases that one of them was not asked are left out. */
export function compare(excel: ReadAnswers, host: ReadAnswers): Difference[] {
  const ofHost = new Map(host.answers.map(({ title, answer }) => [title, answer]));
  return excel.answers.flatMap(({ title, members, answer }) =>
    differences(answer, ofHost.get(title), []).map((difference) => ({ title, members, ...difference })),
  );
}

type Found = Pick<Difference, "kind" | "path" | "excel" | "host">;

function differences(excel: Json | undefined, host: Json | undefined, path: readonly string[]): Found[] {
  if (excel === undefined || host === undefined || has(excel, "skipped") || has(host, "skipped")) return [];
  if (same(excel, host)) return [];
  const [byExcel, byHost] = [has(excel, "refused"), has(host, "refused")];
  if (byExcel !== byHost) return [{ kind: byExcel ? "kinder" : "harsher", path, excel, host }];
  if (byExcel || !isOpen(excel) || !isOpen(host)) return [{ kind: "otherwise", path, excel, host }];
  return Object.keys(excel).flatMap((key) => differences(excel[key], host[key], [...path, key]));
}

function has(answer: Json, key: "refused" | "skipped"): boolean {
  return typeof answer === "object" && answer !== null && Object.hasOwn(answer, key);
}

/** An answer made of the answers to several questions. */
function isOpen(answer: Json): answer is Readonly<Record<string, Json>> {
  if (Array.isArray(answer)) return answer.some(isOpen);
  return typeof answer === "object" && answer !== null;
}

/** Whatever the order of keys. */
function same(one: Json, other: Json): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(answer: Json): Json {
  if (Array.isArray(answer)) return answer.map((one: Json) => sorted(one));
  if (typeof answer !== "object" || answer === null) return answer;
  const entries = Object.entries(answer).map(([key, one]: [string, Json]) => [key, sorted(one)] as const);
  return Object.fromEntries(entries.sort(([first], [second]) => (first < second ? -1 : 1)));
}
