/** The arguments after `npm run --silent refresh --` or `repair --`, parsed into a request. Wrong ones are a usage error of one sentence. */
import { parseArgs } from "node:util";
import { z } from "zod";

export type CommandName = "refresh" | "repair";

export interface FileRequest {
  input: string;
  output: string;
  /** ISO date in place of the clock's; null for the machine's. */
  today: string | null;
  /** File for what the add-in judged. */
  json: string | null;
  /** File with settings that count for this run. */
  settings: string | null;
  /** Name of the table that is the agenda. */
  table: string | null;
  /** No OUT where it could not keep something of IN. */
  strict: boolean;
}

/** The command line was wrong; exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

const requestSchema = z.object({
  input: z.string().min(1),
  output: z.string().min(1),
  today: z.iso.date().nullable(),
  json: z.string().min(1).nullable(),
  settings: z.string().min(1).nullable(),
  table: z.string().min(1).nullable(),
  strict: z.boolean(),
});

export function readCommandLine(args: readonly string[], name: CommandName): FileRequest {
  const usage = usageOf(name);
  const { values, positionals } = parseOptions(args, usage);
  const [input, output, ...others] = positionals;
  if (input === undefined || output === undefined || others.length > 0) {
    throw new UsageError(`Name one file to read and one to write: ${usage}`);
  }
  if (!/\.xls[xm]$/i.test(output))
    throw new UsageError(`OUT is written as .xlsx, or .xlsm as IN is: give it a name that ends so, not "${output}".`);
  const { today = null, json = null, settings = null, table = null, strict = false } = values;
  const request = requestSchema.safeParse({ input, output, today, json, settings, table, strict });
  if (request.success) return request.data;
  const isDate = request.error.issues.some(({ path }) => path[0] === "today");
  throw new UsageError(
    isDate ? `--today takes a date like 2021-07-01, not "${today}".` : `An option is empty: ${usage}`,
  );
}

function usageOf(name: CommandName): string {
  return `npm run --silent ${name} -- IN OUT [--today YYYY-MM-DD] [--json FILE] [--settings FILE] [--table NAME] [--strict]`;
}

function parseOptions(args: readonly string[], usage: string) {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { today: text, json: text, settings: text, table: text, strict: { type: "boolean" } },
    });
  } catch (error) {
    if (!isParseError(error)) throw error;
    throw new UsageError(`${error.message.split(/[.\n]/)[0]}. Use: ${usage}`);
  }
}

/** Recognised by its code: the class of Node's own errors differs between realms. */
function isParseError(error: unknown): error is Error {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return code.startsWith("ERR_PARSE_ARGS");
}
