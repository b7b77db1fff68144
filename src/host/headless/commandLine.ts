/** The arguments after `npm run --silent refresh --` or `repair --`, parsed into a request. Wrong ones are a usage error of one sentence. */
import { parseArgs } from "node:util";
import { z } from "zod";

export type CommandName = "refresh" | "repair";

/** What every command has. */
export interface CommandOptions {
  output: string;
  /** ISO date in place of the clock's; null for the machine's. */
  today: string | null;
  /** File for what the add-in judged. */
  json: string | null;
  /** File for the page that a board reads, as HTML. */
  report: string | null;
  /** File with settings that count for this run. */
  settings: string | null;
  /** No OUT where it could not keep something of IN. */
  strict: boolean;
}

export interface FileRequest extends CommandOptions {
  input: string;
  /** Name of the table that is the agenda; "all" for all agendas together. */
  table: string | null;
}

/** The command line was wrong; exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

const named = z.string().min(1);
const optionsSchema = z.object({
  output: named,
  today: z.iso.date().nullable(),
  json: named.nullable(),
  report: named.nullable(),
  settings: named.nullable(),
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
    throw new UsageError(`OUT must end in .xlsx, or in .xlsm if IN does, not "${output}".`);
  const { table = null } = values;
  if (input === "" || table === "") throw new UsageError(`An option is empty: ${usage}`);
  return { ...checkedOptions({ ...values, output }, usage), input, table };
}

type GivenOptions = { [Name in keyof CommandOptions]?: CommandOptions[Name] | undefined };

/** Throws UsageError. */
export function checkedOptions(
  { output, today = null, json = null, report = null, settings = null, strict = false }: GivenOptions,
  usage: string,
): CommandOptions {
  const options = optionsSchema.safeParse({ output, today, json, report, settings, strict });
  if (options.success) {
    if (report === null || /\.html?$/i.test(report)) return options.data;
    throw new UsageError(`--report is written as HTML: give it a name that ends in .html, not "${report}".`);
  }
  const isDate = options.error.issues.some(({ path }) => path[0] === "today");
  throw new UsageError(
    isDate ? `--today takes a date like 2021-07-01, not "${today}".` : `An option is empty: ${usage}`,
  );
}

function usageOf(name: CommandName): string {
  return `npm run --silent ${name} -- IN OUT [--today YYYY-MM-DD] [--json FILE] [--report FILE.html] [--settings FILE] [--table NAME] [--strict]`;
}

/** Throws UsageError for an option that there is not. */
export function parseOptions(args: readonly string[], usage: string) {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { today: text, json: text, report: text, settings: text, table: text, strict: { type: "boolean" } },
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
