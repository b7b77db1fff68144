/** Excel offers the add-in where it has the manifest's requirement sets: they are just what the code uses without asking. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { usesOfExcel } from "./support/requirementSets";
import type { Use } from "./support/requirementSets";

const root = join(__dirname, "..");

/** The only folder that names Excel. */
function productFiles(): string[] {
  const list = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "src/excel"], {
    cwd: root,
    encoding: "utf8",
  });
  return list.split("\n").filter((file) => file.endsWith(".ts"));
}

let uses: Use[];
beforeAll(() => {
  uses = usesOfExcel(root, productFiles());
});

it("the manifest names the newest set of all members that are used without asking", () => {
  const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
  const named = [...manifest.matchAll(/Name="ExcelApi" MinVersion="1\.(\d+)"/g)].map(([, set]) => Number(set));
  const unguarded = uses.filter(({ guarded }) => !guarded);
  const newest = Math.max(...unguarded.map(({ set }) => set));
  const members = unguarded.filter(({ set }) => set >= newest).map(({ member, file }) => `${member} in ${file}`);
  expect({ named, members }).toEqual({ named: [newest, newest], members });
});

it("members of newer sets are found, each behind the question whether Excel has its set", () => {
  const newer = uses.filter(({ set }) => set > 13);
  expect(new Set(newer.map(({ member }) => member))).toEqual(
    new Set([
      "Note",
      "NoteCollection.getCount",
      "NoteCollection.getItemAt",
      "Range.getDisplayedCellProperties",
      "RunOptions.mergeUndoGroup",
      "Worksheet.notes",
    ]),
  );
  expect(newer.filter(({ guarded }) => !guarded)).toEqual([]);
});
