/** Microsoft's Open XML SDK, asked about a saved workbook. */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** What the validator finds wrong, none for a good workbook. Its package is for modules only, so its command is used. */
export async function faultsOf(workbook: Uint8Array): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "workbook-"));
  const file = join(folder, "workbook.xlsx");
  try {
    await writeFile(file, workbook);
    const command = join(process.cwd(), "node_modules", "@xarsh", "ooxml-validator", "dist", "src", "cli.js");
    const run = promisify(execFile)(process.execPath, [command, file]);
    const { stdout } = await run.catch((fault: { stdout?: string }) => {
      if (!fault.stdout) throw fault;
      return { stdout: fault.stdout };
    });
    const { errors } = JSON.parse(stdout) as { errors: { path: string; xPath: string; description: string }[] };
    return errors.map(({ path, xPath, description }) => `${path} ${xPath}: ${description}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}
