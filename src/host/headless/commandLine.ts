/** The words after `npm run --silent refresh --` or `repair --`, read into what is asked for. Wrong words are a usage fault with one sentence. */
import { parseArgs } from "node:util";
import { z } from "zod";

export type CommandName = "refresh" | "repair";

export interface FileRequest {
  input: string;
  output: string;
  /** ISO date that stands for the clock; null for the machine's. */
  today: string | null;
  /** File for what the add-in judged. */
  json: string | null;
  /** File with settings that count for this run. */
  settings: string | null;
  /** Name of the table that is the agenda. */
  table: string | null;
}

function usageOf(name: CommandName): string {
  return `npm run --silent ${name} -- IN OUT [--today YYYY-MM-DD] [--json FILE] [--settings FILE] [--table NAME]`;
}

/** The command line was wrong; exit code 2. */
export class UsageFault extends Error {
  override readonly name = "UsageFault";
}

const requestSchema = z.object({
  input: z.string().min(1),
  output: z.string().min(1),
  today: z.iso.date().nullable(),
  json: z.string().min(1).nullable(),
  settings: z.string().min(1).nullable(),
  table: z.string().min(1).nullable(),
});

export function readCommandLine(words: readonly string[], name: CommandName): FileRequest {
  const usage = usageOf(name);
  const { values, positionals } = parseWords(words, usage);
  if (positionals.length !== 2) throw new UsageFault(`Name one file to read and one to write: ${usage}`);
  const [input, output] = positionals;
  if (!output.toLowerCase().endsWith(".xlsx"))
    throw new UsageFault(`OUT is written as .xlsx: give it a name that ends so, not "${output}".`);
  const { today = null, json = null, settings = null, table = null } = values;
  const request = requestSchema.safeParse({ input, output, today, json, settings, table });
  if (request.success) return request.data;
  const isDate = request.error.issues.some(({ path }) => path[0] === "today");
  throw new UsageFault(
    isDate ? `--today takes a date like 2021-07-01, not "${today}".` : `An option is empty: ${usage}`,
  );
}

function parseWords(words: readonly string[], usage: string) {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { today: text, json: text, settings: text, table: text },
    });
  } catch (error) {
    if (!isParseFault(error)) throw error;
    throw new UsageFault(`${error.message.split(/[.\n]/)[0]}. Use: ${usage}`);
  }
}

/** Told by its code: the class of Node's own errors differs between realms. */
function isParseFault(error: unknown): error is Error {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return code.startsWith("ERR_PARSE_ARGS");
}
