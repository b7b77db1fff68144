/** What of a file is read, and what is refused before it is. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readInput } from "../../../src/host/headless/workbookFile";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "input-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

it("a file over the limit is refused in one sentence, and one of just the limit is read", async () => {
  const path = join(folder, "plan.csv");
  writeFileSync(path, "x".repeat(2_000_000));
  expect(await readInput(path, 2_000_000)).toHaveLength(2_000_000);
  await expect(readInput(path, 1_999_999)).rejects.toMatchObject({
    code: "TooLarge",
    message: '"plan.csv" is larger than 2 MB, which no agenda needs: check where it came from, or split it.',
  });
});

it("a folder, and a file that isn't there, are refused in one sentence", async () => {
  await expect(readInput(join(folder, "none.csv"))).rejects.toThrow("there is no such file or folder");
  await expect(readInput(folder)).rejects.toThrow("it is a folder");
});
