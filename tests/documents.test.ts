/** What the documents name is there: files, links between pages, and scripts. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";

const root = join(__dirname, "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };

const documents = ["", "docs", "docs/adr", "store"]
  .map((folder) => join(root, folder))
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".md"))
      .map((name) => join(folder, name).slice(root.length + 1)),
  );

it.each(documents)("%s names only files that are there", (document) => {
  const text = read(document);
  const named = [...text.matchAll(/(?<=[`\s])(?:src|tests|docs|assets|scripts|\.ci|\.github)\/[\w./-]*\w/g)].map(
    ([path]) => path,
  );
  const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, path = ""]) =>
    join(dirname(document), path),
  );
  expect([...named, ...linked].filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

it.each(documents)("%s names only scripts that package.json has", (document) => {
  const named = [...read(document).matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g)].map(([, name = ""]) => name);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

it("README lists the scripts that package.json has, and no others", () => {
  const [, table = ""] = read("README.md").split("| `npm run …`");
  const [rows = ""] = table.split("\n\n");
  const listed = new Set([...rows.matchAll(/`([a-z][\w:-]*)`/g)].map(([, name]) => name));
  expect([...listed].sort()).toEqual(Object.keys(scripts).sort());
});
