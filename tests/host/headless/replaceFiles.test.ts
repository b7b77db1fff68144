/** Which files are written, which are put back, and which names mean one file. */
import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { isSameFile, replaceFiles, WriteError } from "../../../src/host/headless/replaceFiles";

let folder: string;
const file = (name: string) => join(folder, name);
const contentOf = (name: string) => readFileSync(file(name), "utf8");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "replace-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function failing(...names: string[]): Promise<string> {
  const error: unknown = await replaceFiles(names.map((name) => ({ path: file(name), content: "after" }))).catch(
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof WriteError)) throw new Error(`All were written, or failed otherwise: ${String(error)}`);
  return `${relative(folder, error.path)}: ${String(error.cause)}`;
}

it("new files are made, and those that are there keep their mode", async () => {
  writeFileSync(file("old"), "before");
  chmodSync(file("old"), 0o606);
  await replaceFiles(["old", "new"].map((name) => ({ path: file(name), content: "after" })));
  expect([contentOf("old"), contentOf("new")]).toEqual(["after", "after"]);
  expect(statSync(file("old")).mode & 0o777).toBe(0o606);
  expect(readdirSync(folder).sort()).toEqual(["new", "old"]);
});

it.each<[string, string, () => void]>([
  ["read-only", "read-only", () => writeFileSync(file("last"), "", { mode: 0o400 })],
  ["a folder", "a folder", () => mkdirSync(file("last"))],
])("no file is changed or left where a later one is %s", async (_, reason, make) => {
  writeFileSync(file("old"), "before");
  make();
  expect(await failing("old", "new", "last")).toBe(`last: Error: it is ${reason}`);
  expect(contentOf("old")).toBe("before");
  expect(readdirSync(folder).sort()).toEqual(["last", "old"]);
});

it("files that were replaced already are put back where a later one fails when it is renamed", async () => {
  writeFileSync(file("old"), "before");
  chmodSync(file("old"), 0o640);
  mkdirSync(file("linked"));
  symlinkSync(file("linked/later"), file("last"));
  const writing = failing("old", "new", "last");
  // The folder of the last one goes away as soon as the first has been replaced.
  while (contentOf("old") === "before") await new Promise((resolve) => setImmediate(resolve));
  rmSync(file("linked"), { recursive: true });
  expect(await writing).toMatch(/^last: Error: ENOENT.*rename/);
  expect(contentOf("old")).toBe("before");
  expect(statSync(file("old")).mode & 0o777).toBe(0o640);
  expect(readdirSync(folder).sort()).toEqual(["last", "old"]);
});

it("what a link leads to is replaced, and made where it isn't there yet", async () => {
  writeFileSync(file("old"), "before");
  symlinkSync(file("old"), file("link"));
  symlinkSync("new", file("dangling"));
  await replaceFiles(["link", "dangling"].map((name) => ({ path: file(name), content: "after" })));
  expect([contentOf("old"), contentOf("new"), contentOf("link"), contentOf("dangling")]).toEqual(
    Array(4).fill("after"),
  );
  expect(readdirSync(folder).sort()).toEqual(["dangling", "link", "new", "old"]);
});

describe("two spellings of one file that isn't there yet:", () => {
  it.each<[string, () => string]>([
    ["the same", () => file("out.xlsx")],
    ["with ./", () => `${folder}/./out.xlsx`],
    ["relative", () => relative(process.cwd(), file("out.xlsx"))],
    ["in capitals, which some systems don't distinguish", () => file("OUT.xlsx")],
    [
      "through a link to its folder",
      () => {
        symlinkSync(folder, file("here"));
        return file("here/out.xlsx");
      },
    ],
    [
      "through a link to itself",
      () => {
        symlinkSync("out.xlsx", file("link.json"));
        return file("link.json");
      },
    ],
  ])("%s", async (_, spelling) => {
    expect(await isSameFile(file("out.xlsx"), spelling())).toBe(true);
  });

  it("é in one letter or two", async () => {
    expect(await isSameFile(file("r\u00e9sum\u00e9"), file("re\u0301sume\u0301"))).toBe(true);
  });
});

it("files that are there are the same by their links, and different by their capitals where the system says so", async () => {
  writeFileSync(file("one"), "");
  linkSync(file("one"), file("hard"));
  symlinkSync(file("one"), file("soft"));
  writeFileSync(file("other"), "");
  expect(await isSameFile(file("one"), file("hard"))).toBe(true);
  expect(await isSameFile(file("one"), file("soft"))).toBe(true);
  expect(await isSameFile(file("one"), file("other"))).toBe(false);
  expect(await isSameFile(file("one"), file("new"))).toBe(false);
});
