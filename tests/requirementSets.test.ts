/**
 * Excel offers the add-in where it has the manifest's requirement sets: they are just what the code uses without asking. And the
 * self-check asks a real Excel about each of these members.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { selfCheckCases } from "../scripts/selfcheck/cases";
import { usesOfExcel } from "./support/requirementSets";
import type { Use } from "./support/requirementSets";

const root = join(__dirname, "..");

/** The only folder of the product that names Excel, and the cases of the self-check. */
const [product, selfCheck] = ["src/excel", "scripts/selfcheck/cases"];

function filesIn(folder: string): string[] {
  const list = execFileSync("git", ["ls-files", "-co", "--exclude-standard", folder], {
    cwd: root,
    encoding: "utf8",
  });
  return list.split("\n").filter((file) => file.endsWith(".ts"));
}

let uses: Use[];
let asked: Use[];
beforeAll(() => {
  const all = usesOfExcel(root, [...filesIn(product), ...filesIn(selfCheck)]);
  uses = all.filter(({ file }) => file.startsWith(product));
  asked = all.filter(({ file }) => file.startsWith(selfCheck));
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

it("each member that the add-in uses is in a case of the self-check, and a case names only members that are there", () => {
  const inCases = new Set(asked.map(({ member }) => member));
  const used = new Set(uses.map(({ member }) => member).filter(isAnswered));
  const named = new Set(selfCheckCases.flatMap(({ members }) => members));
  const reached = [...used].filter((member) => inCases.has(member) || named.has(member));
  expect([...used].filter((member) => !reached.includes(member)).sort()).toEqual([]);
  expect([...named].filter((member) => isAnswered(member) && !inCases.has(member) && !used.has(member))).toEqual([]);
});

/** Types, words for values such as "SheetVisibility.hidden", and what office.js does by itself are in no answer of Excel. */
function isAnswered(member: string): boolean {
  const [type = "", name] = member.split(".");
  if (name === undefined || /(?:Type|To|By|Visibility|Alignment|Data)$/.test(type)) return false;
  return !["toJSON", "context", "load"].includes(name);
}
