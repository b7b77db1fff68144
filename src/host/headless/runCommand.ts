/** A command on a workbook file: exit 0 done, 1 refused or failed with one sentence and no OUT, 2 wrong usage. */
import { FileError } from "../../ooxml/fileError";
import { keepCompiledScripts } from "./compiledScripts";
import { readCommandLine, UsageError } from "./commandLine";
import type { CommandName, CommandOptions, FileRequest } from "./commandLine";
import { isSameFile, replaceFiles, WriteError } from "./replaceFiles";
import { reasonOf, Refused } from "./workbookFile";

export interface FileAnswer {
  workbook: Uint8Array;
  /** What the workbook could not keep of IN, or which files it does without, one sentence each. */
  notKept: readonly string[];
  /** What Excel refused of all that only decorates the sheets, in one sentence; null where nothing. */
  undecorated: string | null;
  /** What `--json` writes; made only for it. */
  report: () => object;
  /** What `--report` writes; made only for it. */
  boardPage: () => string;
}

export interface Command<Request extends CommandOptions> {
  /** Throws UsageError. */
  read: (args: readonly string[]) => Request | Promise<Request>;
  /** Files that are never written. */
  inputsOf: (request: Request) => readonly string[];
  work: (request: Request) => Promise<FileAnswer>;
}

export function runOnFile(name: CommandName, work: (request: FileRequest) => Promise<FileAnswer>): void {
  runCommand({ read: (args) => readCommandLine(args, name), inputsOf: ({ input }) => [input], work });
}

/** Reads the command line, and leaves the exit code with the process. */
export function runCommand<Request extends CommandOptions>(command: Command<Request>): void {
  // Until the work is done, also where it never ends, it has failed.
  process.exitCode = 1;
  void main(command, process.argv.slice(2)).then((exitCode) => {
    process.exitCode = exitCode;
  });
}

async function main<Request extends CommandOptions>(
  { read, inputsOf, work }: Command<Request>,
  args: readonly string[],
): Promise<number> {
  try {
    const request = await read(args);
    await refuseOverwriting(inputsOf(request), request);
    const { workbook, notKept, undecorated, report, boardPage } = await work(request);
    for (const sentence of [...notKept, ...(undecorated === null ? [] : [undecorated])])
      process.stderr.write(`${sentence}\n`);
    if (request.strict && notKept.length > 0) return 1;
    const json =
      request.json === null ? [] : [{ path: request.json, content: `${JSON.stringify(report(), null, 2)}\n` }];
    const page = request.report === null ? [] : [{ path: request.report, content: boardPage() }];
    await replaceFiles([...json, ...page, { path: request.output, content: workbook }]);
    keepCompiledScripts();
    return 0;
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

/** What is read is never written, and no two of what is written are one file. */
async function refuseOverwriting(inputs: readonly string[], options: CommandOptions): Promise<void> {
  const { output, json, report, settings } = options;
  const written = [
    { name: "OUT", path: output },
    ...(json === null ? [] : [{ name: "the --json file", path: json }]),
    ...(report === null ? [] : [{ name: "the --report file", path: report }]),
  ];
  const read = [...inputs, ...(settings === null ? [] : [settings])];
  for (const { path } of written) {
    for (const source of read) {
      if (await isSameFile(source, path)) {
        throw new Refused(`"${path}" is the same file as "${source}", which is never written: name another.`);
      }
    }
  }
  for (const [index, { name, path }] of written.entries()) {
    for (const before of written.slice(0, index)) {
      if (await isSameFile(path, before.path)) {
        throw new Refused(`"${path}" cannot be both ${before.name} and ${name}: name another.`);
      }
    }
  }
}

/** What isn't a refusal is an error of this program. */
function sentenceOf(error: unknown): string {
  if (error instanceof UsageError || error instanceof Refused || error instanceof FileError) return error.message;
  if (error instanceof WriteError) return `"${error.path}" cannot be written: ${reasonOf(error.cause)}.`;
  return `This program failed, and nothing was written: ${error instanceof Error ? error.message : String(error)}`;
}
