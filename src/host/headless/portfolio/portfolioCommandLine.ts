/** The arguments after `npm run --silent portfolio --`, parsed into a request. A folder means the workbooks in it. */
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { checkedOptions, parseOptions, UsageError } from "../commandLine";
import type { CommandOptions } from "../commandLine";
import { isSameFile } from "../replaceFiles";

export interface PortfolioRequest extends CommandOptions {
  /** Paths of the files, each once; what is in folders is among them. */
  files: string[];
}

const usage =
  "npm run --silent portfolio -- OUT FILE… [--today YYYY-MM-DD] [--json FILE] [--report FILE.html] [--settings FILE]";

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
  const options = checkedOptions({ ...values, output }, usage);
  const files: string[] = [];
  for (const input of inputs) files.push(...(await filesOf(input, output)));
  return { ...options, files: [...new Set(files)] };
}

/** In a folder, every file that is a workbook by its name, also of a kind that can't be read, but OUT and what Excel has open. */
async function filesOf(input: string, output: string): Promise<string[]> {
  const facts = await stat(input).catch(() => null);
  if (facts?.isDirectory() !== true) return [input];
  const files: string[] = [];
  for (const name of (await readdir(input)).sort((one, other) => one.localeCompare(other, "en"))) {
    const file = join(input, name);
    if (!/^(?!~\$).*\.(?:xls[xmb]?|ods)$/i.test(name) || (await isSameFile(file, output))) continue;
    files.push(file);
  }
  return files;
}
