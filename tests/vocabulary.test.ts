/** The words that CONTEXT.md names as not used are in no name, comment, title, sentence or page for readers. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { wordsOfName, writingOf } from "./support/writing";
import type { Passage } from "./support/writing";

const root = join(__dirname, "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");

/** Where text literals are words that agendas use, not ours: "held in 2020" says that something is over. */
const fieldData = /^src\/agenda\/(comments|text|sample)\//;

const unused = unusedWords(read("CONTEXT.md"));
const pattern = new RegExp(`\\b(${unused.map((words) => words.replaceAll(" ", "\\s+")).join("|")})\\b`, "gi");

it("CONTEXT.md lists words that are not used, each with what is written instead", () => {
  expect(unused.length).toBeGreaterThan(20);
  expect(unused).toEqual(expect.arrayContaining(["told", "held", "though it be"]));
});

it("finds them in names, comments, titles and sentences, but not in quotes and data of agendas", () => {
  const text = `
    /** Told by the desk, as in "held in 2020". */
    const heldRows = "held"; // amiss
    const state = "held";
    const stages = "on hold|held|awaiting some funding";
    it("stands in its cell", () => expect(read("Event held in 2020 at the Corn Exchange")));
    const label = <p>Tidy a pasted table</p>;
    export const examples = [{ comment: "Event held in 2020 at the Corn Exchange" }];
    const message = \`The cell \${cell} is amiss in some way.\`;
  `;
  const found = (sentences: boolean) =>
    writingOf("some.tsx", text, { sentences })
      .flatMap(wordsFound)
      .map((word) => word.toLowerCase())
      .sort();
  expect(found(false)).toEqual(["amiss", "desk", "held", "stands", "tidy", "told"]);
  expect(found(true)).toEqual(["amiss", "amiss", "desk", "held", "held", "stands", "tidy", "told"]);
});

it.each([
  ["src", filesUnder("src")],
  ["tests", filesUnder("tests").filter((path) => path !== "tests/vocabulary.test.ts")],
  ["assets and scripts", [...filesUnder("assets"), ...filesUnder("scripts")]],
  [
    "pages for readers",
    ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", ...filesUnder("docs"), ...filesUnder("store")],
  ],
])("%s", (_, paths) => {
  expect(paths.flatMap(unusedIn)).toEqual([]);
});

/** "path:line word" of each. */
function unusedIn(path: string): string[] {
  const passages = [{ line: 0, text: wordsOfName(path) }, ...passagesOf(path)];
  return passages.flatMap((passage) => wordsFound(passage).map((word) => `${path}:${passage.line} ${word}`));
}

function passagesOf(path: string): Passage[] {
  if (/\.(tsx?|[cm]?js)$/.test(path)) {
    return writingOf(path, read(path), { sentences: path.startsWith("src/") && !fieldData.test(path) });
  }
  if (path === "docs/findings.md" || !/\.(md|html|css)$/.test(path)) return [];
  return read(path)
    .split("\n")
    .map((text, index) => ({ line: index + 1, text }));
}

function wordsFound({ text }: Passage): string[] {
  return text.match(pattern) ?? [];
}

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll("\\", "/"),
    );
}

/** The first cells of the table under "Words that are not used". */
function unusedWords(page: string): string[] {
  const [, section = ""] = page.split("## Words that are not used");
  const [table = ""] = section.split("\n## ");
  return [...table.matchAll(/^\| ([^|]+) \| [^|]+ \|$/gm)]
    .slice(1)
    .flatMap(([, cell = ""]) => cell.split(",").map((word) => word.trim()))
    .filter((word) => /^[a-z]/.test(word));
}
