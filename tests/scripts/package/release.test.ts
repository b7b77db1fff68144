import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { makeRelease } from "../../../scripts/package/release";

const root = join(__dirname, "../../..");
const packageJson = (version: string) => JSON.stringify({ name: "rag-agenda", version });
const manifest = (version: string) => strToU8(`<OfficeApp><Version>${version}</Version></OfficeApp>`);

it("has the build's files in a folder named with the version", () => {
  const files = new Map([
    ["taskpane.html", strToU8("page")],
    ["manifest.xml", manifest("1.2.0.0")],
    ["assets/icon-16.png", strToU8("icon")],
  ]);
  const { name, zip } = makeRelease(packageJson("1.2.0"), files);
  expect(name).toBe("rag-agenda-1.2.0");
  const entries = unzipSync(zip);
  expect(Object.keys(entries)).toEqual([
    "rag-agenda-1.2.0/assets/icon-16.png",
    "rag-agenda-1.2.0/manifest.xml",
    "rag-agenda-1.2.0/taskpane.html",
  ]);
  expect(strFromU8(entries["rag-agenda-1.2.0/taskpane.html"] ?? new Uint8Array())).toBe("page");
});

it("is the same zip for the same build", () => {
  const files = new Map([["manifest.xml", manifest("1.2.0.0")]]);
  expect(makeRelease(packageJson("1.2.0"), files).zip).toEqual(makeRelease(packageJson("1.2.0"), files).zip);
});

it("is refused where the manifest has another version than package.json", () => {
  const files = new Map([["manifest.xml", manifest("1.1.0.0")]]);
  expect(() => makeRelease(packageJson("1.2.0"), files)).toThrow("manifest.xml 1.1.0.0: it must be 1.2.0.0");
});

it("is refused where the build has no manifest", () => {
  expect(() => makeRelease(packageJson("1.2.0"), new Map())).toThrow("has no manifest.xml");
});

it("the repository's manifest and package.json have one version", () => {
  const files = new Map([["manifest.xml", readFileSync(join(root, "manifest.xml"))]]);
  expect(makeRelease(readFileSync(join(root, "package.json"), "utf8"), files).name).toMatch(
    /^rag-agenda-\d+\.\d+\.\d+$/,
  );
});
