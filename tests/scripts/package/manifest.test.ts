/** The manifest is what Excel needs, beyond what its schema can say. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { manifestErrors } from "../../../scripts/package/manifestErrors";
import type { ManifestSurroundings } from "../../../scripts/package/manifestErrors";

const { manifestOfBuild } = jest.requireActual<BuildManifest>("../../../scripts/manifestOfBuild");

const root = join(__dirname, "../../..");
const manifestPath = join(root, "manifest.xml");
const manifest = manifestOfBuild(readFileSync(manifestPath, "utf8"), "https://localhost:3000");

const repository: ManifestSurroundings = {
  file: (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path)) : null),
  pages: ["taskpane.html", "support.html"],
  functions: associatedFunctions(),
};

it("the manifest has no error that Excel would trip over", () => {
  expect(manifestErrors(manifest, repository)).toEqual([]);
});

it("Microsoft's own reader finds an add-in for workbooks that may read and write them", () => {
  const read = `require("office-addin-manifest").OfficeAddinManifest.readManifestFile("manifest.xml")`;
  const script = `${read}.then((manifest) => console.log(JSON.stringify(manifest)))`;
  expect(JSON.parse(execFileSync(process.execPath, ["-e", script], { cwd: root, encoding: "utf8" }))).toMatchObject({
    displayName: "RAG Agenda",
    officeAppType: "TaskPaneApp",
    hosts: ["Workbook"],
    permissions: "ReadWriteDocument",
    defaultLocale: "en-GB",
  });
});

it("Excel 2021 is the oldest Excel that is offered the add-in, in one runtime that stays", () => {
  expect(manifest).toContain('<Set Name="ExcelApi" MinVersion="1.13" />');
  expect(manifest).toContain('<bt:Set Name="ExcelApi" MinVersion="1.13" />');
  expect(manifest).toContain('<bt:Set Name="SharedRuntime" MinVersion="1.1" />');
  expect(manifest).toContain('<Runtime resid="Taskpane.Url" lifetime="long" />');
});

it("the two buttons are on the Home tab, with the labels that people know", () => {
  expect(manifest).toContain('<OfficeTab id="TabHome">');
  expect(manifest).toContain('<bt:String id="Refresh.Label" DefaultValue="Refresh RAG summary" />');
  expect(manifest).toContain('<bt:String id="Overdue.Label" DefaultValue="Overdue items" />');
});

describe("an error is named", () => {
  const errors: [what: string, from: string, to: string, sentence: string][] = [
    [
      "a resid that names nothing",
      '<Description resid="Refresh.Tip" />',
      '<Description resid="Refresh.Hint" />',
      'Nothing has the id "Refresh.Hint" that a resid names.',
    ],
    [
      "a resource that nothing uses",
      '<bt:String id="Pane.Title"',
      '<bt:String id="Pane.Old" DefaultValue="x" /><bt:String id="Pane.Title"',
      'Nothing uses the resource "Pane.Old".',
    ],
    [
      "an address that is not https",
      'id="Taskpane.Url" DefaultValue="https:',
      'id="Taskpane.Url" DefaultValue="http:',
      "The address http://localhost:3000/taskpane.html is not https.",
    ],
    [
      "an icon file that is missing",
      "assets/refresh-20.png",
      "assets/refresh-21.png",
      "There is no file for the address https://localhost:3000/assets/refresh-21.png.",
    ],
    [
      "an icon of another size than it says",
      "assets/refresh-20.png",
      "assets/refresh-24.png",
      "https://localhost:3000/assets/refresh-24.png is 24x24 pixels, not 20x20.",
    ],
    [
      "an icon that lacks a size",
      '<bt:Image size="80" resid="Overdue.80" />',
      "",
      "An icon has no image of 80 pixels.",
    ],
    [
      "a function that nobody associates",
      ">refreshSummary<",
      ">refreshSumary<",
      'Nothing associates the function "refreshSumary".',
    ],
    [
      "keyboard shortcuts that are missing",
      "assets/shortcuts.json",
      "assets/keys.json",
      "There is no file for the address https://localhost:3000/assets/keys.json.",
    ],
    [
      "an id that is there twice",
      'id="RagAgenda.Overdue"',
      'id="RagAgenda.Refresh"',
      'The id "RagAgenda.Refresh" is there twice.',
    ],
    [
      "an id that is too long",
      'id="RagAgenda.Overdue"',
      `id="${"O".repeat(33)}"`,
      `The id "${"O".repeat(33)}" is longer than 32 characters.`,
    ],
    [
      "a label that the ribbon would cut",
      'DefaultValue="Overdue items"',
      `DefaultValue="${"O".repeat(31)}"`,
      'The text "Overdue.Label" has 31 characters of 30.',
    ],
    [
      "a title that Excel refuses",
      'DefaultValue="RAG Agenda is ready"',
      `DefaultValue="${"O".repeat(126)}"`,
      'The text "GetStarted.Title" has 126 characters of 125.',
    ],
    [
      "a tip that Excel refuses",
      'DefaultValue="Lists the actions that are past their due date and not complete. Choose one to go to its row."',
      `DefaultValue="${"O".repeat(251)}"`,
      'The text "Overdue.Tip" has 251 characters of 250.',
    ],
    [
      "a version that is not four numbers",
      "<Version>0.1.0.0<",
      "<Version>0.1-beta<",
      'The version "0.1-beta" is not four numbers.',
    ],
    [
      "an id that is no UUID",
      "<Id>3b6f0c52-",
      "<Id>rag-",
      'The add-in\'s id "rag-9a1e-4d7b-8e35-c4d2a7f1906e" is not a UUID.',
    ],
  ];
  it.each(errors)("%s", (_, from, to, sentence) => {
    expect(manifest).toContain(from);
    expect(manifestErrors(manifest.replace(from, to), repository)).toContain(sentence);
  });
});

/** Names that the page's entry, and what is beside it, associates with the ribbon. */
function associatedFunctions(): string[] {
  const folder = join(root, "src/commands");
  const sources = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
  return sources.flatMap((source) => [...source.matchAll(/\bassociate\(\s*"(\w+)"/g)].map(([, name]) => name ?? ""));
}

interface BuildManifest {
  manifestOfBuild: (manifest: string, address: string) => string;
}
