/** The arguments after `npm run --silent portfolio --`, parsed into a request. A folder means the workbooks in it. */
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { checkedOptions, parseOptions, UsageError } from "../commandLine";
import type { CommandOptions } from "../commandLine";
import { isSameFile } from "../replaceFiles";
import { hasAgendaOfItsOwn } from "./earlierAnswer";

export interface PortfolioRequest extends CommandOptions {
  /** Paths of the files, each once; what is in folders is among them. */
  files: string[];
}

const usage =
  "npm run --silent portfolio -- OUT FILE… [--today YYYY-MM-DD] [--json FILE] [--report FILE.html] [--settings FILE] [--strict]";

/** Throws UsageError. */
export async function readPortfolioCommandLine(args: readonly string[]): Promise<PortfolioRequest> {
  const { values, positionals } = parseOptions(args, usage);
  const [output, ...inputs] = positionals;
  if (output === undefined || inputs.length === 0) {
    throw new UsageError(`Name one file to write, and files or folders to read: ${usage}`);
  }
  if (!/\.xlsx$/i.test(output)) {
    throw new UsageError(`OUT is written as .xlsx: give it a name that ends so, not "${output}".`);
  }
  if (values.table !== undefined) throw new UsageError(`There is no option '--table' here. Use: ${usage}`);
  const options = checkedOptions({ ...values, output }, usage);
  const files: string[] = [];
  for (const input of inputs) files.push(...(await filesOf(input, output)));
  return { ...options, files: [...new Set(files)] };
}

/**
 * In a folder, every file that is a workbook by its name, also of a kind that can't be read, but an earlier answer at OUT and what
 * Excel has open. An agenda at OUT is among them, so that it is refused and not written over.
 */
async function filesOf(input: string, output: string): Promise<string[]> {
  const facts = await stat(input).catch(() => null);
  if (facts?.isDirectory() !== true) return [input];
  const files: string[] = [];
  for (const name of (await readdir(input)).sort((one, other) => one.localeCompare(other, "en"))) {
    const file = join(input, name);
    if (!/^(?!~\$).*\.(?:xls[xmb]?|ods)$/i.test(name)) continue;
    if ((await isSameFile(file, output)) && !(await hasAgendaOfItsOwn(file))) continue;
    files.push(file);
  }
  return files;
}
