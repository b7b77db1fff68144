/** The self-check is in a release only where it is asked for, with a manifest of its own. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { buildErrors } from "../../../scripts/package/checkBuild";
import type { Build } from "../../../scripts/package/checkBuild";

const root = join(__dirname, "../../..");
const read = (file: string) => readFileSync(join(root, file));
const configure = createRequire(__filename)(join(root, "webpack.config.js")) as (
  environment?: Record<string, boolean>,
) => { name: string }[];

const { manifestOfBuild } = jest.requireActual<{ manifestOfBuild: (manifest: string, address: string) => string }>(
  "../../../scripts/manifestOfBuild",
);
const manifest = read("scripts/selfcheck/page/manifest.xml").toString();

it("a build has it only where it is asked for", () => {
  const names = (environment?: Record<string, boolean>) => configure(environment).map(({ name }) => name);
  expect(names()).toEqual(["add-in"]);
  expect(names({ workbench: true })).toEqual(["add-in", "workbench"]);
  expect(names({ selfcheck: true })).toEqual(["add-in", "self-check"]);
  expect(JSON.stringify(configure())).not.toMatch(/self-?check/i);
});

it("a release with it is checked like the add-in: its manifest, the files that this names, and the page's policy", async () => {
  const built = buildWith(manifest);
  expect(await buildErrors(built)).toEqual([]);
  expect(await buildErrors(buildWith(manifest.replace("selfcheck.html", "nowhere.html")))).toEqual([
    "There is no file for the address https://localhost:3000/nowhere.html.",
  ]);
  const open = Buffer.from(
    read("scripts/selfcheck/page/selfcheck.html").toString().replace("script-src 'self'", "script-src *"),
  );
  expect(
    await buildErrors({ ...built, file: (name) => (name === "selfcheck.html" ? open : built.file(name)) }),
  ).toEqual(["The pane's page takes scripts from *."]);
});

it("Excel takes it as another add-in, for the same oldest Excel and of the same version", () => {
  const addIn = read("manifest.xml").toString();
  const inBoth = (pattern: RegExp) => [addIn, manifest].map((text) => pattern.exec(text)?.[1]);
  const [id, itsId] = inBoth(/<Id>(.*)<\/Id>/);
  expect(itsId).toMatch(/^[0-9a-f-]{36}$/);
  expect(itsId).not.toBe(id);
  for (const same of [/<Version>(.*)<\/Version>/, /Name="ExcelApi" MinVersion="(.*)"/]) {
    const [one, other] = inBoth(same);
    expect(other).toBe(one);
  }
});

/** The files of the repository where a build has them. */
function buildWith(selfCheckManifest: string): Build {
  const files: Record<string, Buffer> = {
    "manifest.xml": Buffer.from(manifestOfBuild(read("manifest.xml").toString(), "https://localhost:3000")),
    "selfcheck-manifest.xml": Buffer.from(selfCheckManifest),
    "taskpane.html": read("src/taskpane/taskpane.html"),
    "selfcheck.html": read("scripts/selfcheck/page/selfcheck.html"),
    "support.html": read("store/support.html"),
  };
  const file = (name: string) => files[name] ?? (/^assets\/[\w-]+\.(png|json)$/.test(name) ? read(name) : null);
  return { file, names: Object.keys(files) };
}
