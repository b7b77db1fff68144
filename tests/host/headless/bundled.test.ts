/** The command line starts from one file, which never lags behind its sources. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, relative } from "node:path";

const root = join(__dirname, "../../..");
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bundled-"));
});
afterEach(() => {
  for (const file of bundles()) rmSync(join(root, "build/headless", file));
  rmSync(folder, { recursive: true });
});

it("a changed source is run as it is now, and what was made of it before goes", () => {
  expect(run('process.stdout.write("one");')).toBe("one");
  expect(run('process.stdout.write("one");')).toBe("one");
  expect(run('process.stdout.write("two");')).toBe("two");
  expect(bundles().sort()).toEqual([expect.stringMatching(/\.compiled$/), expect.stringMatching(/\.js$/)]);
});

function run(program: string): string {
  const entry = join(folder, `${basename(folder)}.ts`);
  writeFileSync(entry, program);
  const start = `require("./src/host/headless/bundled").runBundled(${JSON.stringify(relative(root, entry))})`;
  const { stdout, stderr } = spawnSync(process.execPath, ["-e", start], { cwd: root, encoding: "utf8" });
  expect(stderr).toBe("");
  return stdout;
}

function bundles(): string[] {
  return readdirSync(join(root, "build/headless")).filter((file) => file.startsWith(basename(folder)));
}
