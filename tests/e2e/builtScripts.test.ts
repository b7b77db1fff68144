import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { documentedFindings } from "../../docs/documentedFindings";

/** The workbench serves the scripts that are published. */
const folder = join(__dirname, "../../build/workbench");

it("the add-in's scripts have none of what is written of findings for documents and tests", () => {
  const scripts = readdirSync(folder)
    .filter((name) => name.endsWith(".js") && !name.startsWith("workbench."))
    .map((name) => readFileSync(join(folder, name), "utf8"));
  const [ownerMissing] = documentedFindings();
  expect(scripts.some((script) => script.includes(ownerMissing?.definition.title ?? "?"))).toBe(true);
  const texts = documentedFindings().flatMap(({ examples, documentation }) => [
    documentation.means,
    ...examples.flatMap(({ shows, rows }) => [shows, ...rows.flatMap(([action]) => String(action))]),
  ]);
  const found = texts.filter((text) => text.length > 12 && scripts.some((script) => script.includes(text)));
  expect(found).toEqual([]);
});

it("the add-in is built without the self-check", () => {
  const files = readdirSync(folder).filter((name) => !name.startsWith("workbench."));
  const texts = files.filter((name) => /\.(?:js|html|xml)$/.test(name));
  expect(texts.length).toBeGreaterThan(5);
  const hasIt = (name: string) => /self-?check/i.test(name + readFileSync(join(folder, name), "utf8"));
  expect(texts.filter(hasIt)).toEqual([]);
});
