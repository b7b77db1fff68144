/** What the command line says of what OUT could not keep, and which kind of workbook it writes. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { macros, signature } from "../model/package/features/documents";
import { workbookWith } from "../model/package/features/featureBook";

const folder = mkdtempSync(join(tmpdir(), "kept-"));
const file = (name: string) => join(folder, name);

beforeAll(async () => writeFileSync(file("in.xlsm"), await workbookWith([macros, signature])));
afterAll(() => rmSync(folder, { recursive: true }));

function refresh(output: string, ...options: string[]) {
  const args = ["src/host/headless/start.js", file("in.xlsm"), file(output), ...options];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  return { status, error: stderr.trim(), written: existsSync(file(output)) };
}

jest.setTimeout(60_000);

it("a workbook with macros is written as one, and its signature is said to be no longer valid", () => {
  expect(refresh("out.xlsm")).toEqual({
    status: 0,
    error: "OUT is changed, so the digital signature of IN is no longer valid.",
    written: true,
  });
  const parts = unzipSync(readFileSync(file("out.xlsm")));
  expect(strFromU8(parts["xl/vbaProject.bin"] ?? new Uint8Array())).toBe("a project of macros");
  expect(strFromU8(parts["[Content_Types].xml"] ?? new Uint8Array())).toContain("sheet.macroEnabled.main+xml");
});

it("with --strict there is no OUT that could not keep everything", () => {
  expect(refresh("strict.xlsm", "--strict")).toEqual({
    status: 1,
    error: "OUT is changed, so the digital signature of IN is no longer valid.",
    written: false,
  });
});

it("a workbook with macros is not written under the name of one without", () => {
  expect(refresh("out.xlsx")).toEqual({
    status: 1,
    error: `"in.xlsm" has macros, which an .xlsx cannot keep: give OUT a name that ends in .xlsm.`,
    written: false,
  });
});
