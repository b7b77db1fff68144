/** The commands do without what Excel refuses of all that only decorates their sheets, and say so in one line of standard error. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { refreshFile } from "../../../src/host/headless/refreshFile";
import { repairFile } from "../../../src/host/headless/repairFile";
import { runOnFile } from "../../../src/host/headless/runCommand";
import { InjectedFailures } from "../../../src/host/richapi/core/injectedFailures";
import { ApiRefusal } from "../../../src/host/richapi/core/refusals";
import { tableAgenda } from "../../fixtures/workbooks";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "undecorated-"));
  jest.spyOn(InjectedFailures.prototype, "beforeAction").mockImplementation((member) => {
    if (member.startsWith("PageLayout")) throw new ApiRefusal("GeneralException");
  });
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

async function errorOf(name: "refresh" | "repair", input: string, work: typeof refreshFile): Promise<string> {
  const output = join(folder, "out.xlsx");
  const written: string[] = [];
  jest.spyOn(process.stderr, "write").mockImplementation((text) => written.push(String(text)) > 0);
  const { argv, exitCode } = process;
  process.argv = ["node", name, input, output];
  runOnFile(name, work);
  process.argv = argv;
  while (Number(process.exitCode) === 1 && written.length === 0)
    await new Promise((resolve) => setTimeout(resolve, 20));
  while (!existsSync(output)) await new Promise((resolve) => setTimeout(resolve, 20));
  process.exitCode = exitCode ?? 0;
  return written.join("");
}

const sentence = "All figures and texts are written, but Excel refused some formatting: page layout.\n";

it("a refreshed file", async () => {
  const input = join(folder, "in.xlsx");
  writeFileSync(input, await tableAgenda());
  expect(await errorOf("refresh", input, refreshFile)).toBe(sentence);
});

it("a repaired file", async () => {
  const input = join(folder, "in.tsv");
  writeFileSync(input, "Action\tOwner\tRAG Status\nOpen the path\tMaya\tGreen\nPlant trees\tPete\tred\n");
  expect(await errorOf("repair", input, repairFile)).toBe(sentence);
});
