import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbook } from "../../../src/host/model/openWorkbook";

let folder: string;
const file = (name: string) => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "refresh-"));
  writeFileSync(file("plan.tsv"), plan);
});
afterEach(() => rmSync(folder, { recursive: true }));

const plan = [
  "Action\tComment\tOwner\tRAG\tDue date",
  "Aim 1: Better labs\t\t\t\t",
  "Open the new lab\tBuilding work has begun\tAsha\tAmber\t2021-06-01",
  "Train two technicians\tBoth have started\tBen\tGreen\t2021-12-01",
  "Aim 2: Open data\t\t\t\t",
  "Share the survey\tWaiting for the lawyers\tCara\tRed\t2021-05-15",
].join("\n");

function refresh(...args: string[]): { status: number | null; error: string } {
  const run = spawnSync(process.execPath, ["src/host/headless/start.js", ...args], {
    encoding: "utf8",
  });
  expect(run.stdout).toBe("");
  return { status: run.status, error: run.stderr };
}

jest.setTimeout(60_000);

it("a pasted agenda becomes a workbook with its cells as they were and a summary, judged on the day asked for", async () => {
  const { status, error } = refresh(
    file("plan.tsv"),
    file("out.xlsx"),
    "--today",
    "2021-07-01",
    "--json",
    file("judged.json"),
  );
  expect({ status, error }).toEqual({ status: 0, error: "" });
  const model = await openWorkbook(readFileSync(file("out.xlsx")), "out.xlsx");
  expect(model.sheet("plan").cells.value(3, 1)).toBe("Open the new lab");
  const report = JSON.parse(readFileSync(file("judged.json"), "utf8")) as {
    sheets: string[];
    roundTrips: number;
    milliseconds: object;
  };
  expect(report).toMatchObject({ today: "2021-07-01", summary: { actions: 3, overdue: 2 } });
  expect(model.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(report.sheets));
  expect(report.roundTrips).toBeLessThanOrEqual(6);
  expect(Object.keys(report.milliseconds)).toEqual(["open", "refresh", "save"]);
  expect(readFileSync(file("plan.tsv"), "utf8")).toBe(plan);
});

it("a workbook without an agenda is refused in one sentence, with nothing written", () => {
  writeFileSync(file("empty.tsv"), "just a word");
  const { status, error } = refresh(file("empty.tsv"), file("out.xlsx"));
  expect(status).toBe(1);
  expect(error.trim().split("\n")).toHaveLength(1);
  expect(readdirSync(folder).sort()).toEqual(["empty.tsv", "plan.tsv"]);
});

it.each<[string, () => string]>([
  ["the same name", () => file("book.xlsx")],
  [
    "a link",
    () => {
      symlinkSync(file("book.xlsx"), file("link.xlsx"));
      return file("link.xlsx");
    },
  ],
  [
    "a hard link",
    () => {
      linkSync(file("book.xlsx"), file("hard.xlsx"));
      return file("hard.xlsx");
    },
  ],
])("the input is never written: %s is refused", (_, output) => {
  writeFileSync(file("book.xlsx"), "anything");
  const { status, error } = refresh(file("book.xlsx"), output());
  expect(status).toBe(1);
  expect(error).toContain("is never written");
  expect(readFileSync(file("book.xlsx"), "utf8")).toBe("anything");
});

it("OUT keeps the mode of the file that it replaces, and a read-only one is refused", () => {
  writeFileSync(file("out.xlsx"), "before");
  chmodSync(file("out.xlsx"), 0o640);
  expect(refresh(file("plan.tsv"), file("out.xlsx"))).toEqual({ status: 0, error: "" });
  expect(statSync(file("out.xlsx")).mode & 0o777).toBe(0o640);
  writeFileSync(file("judged.json"), "before");
  chmodSync(file("judged.json"), 0o444);
  const content = readFileSync(file("out.xlsx"));
  const { status, error } = refresh(file("plan.tsv"), file("out.xlsx"), "--json", file("judged.json"));
  expect({ status, error }).toEqual({
    status: 1,
    error: `"${file("judged.json")}" cannot be written: it is read-only.\n`,
  });
  expect(readFileSync(file("judged.json"), "utf8")).toBe("before");
  expect(readFileSync(file("out.xlsx")).equals(content)).toBe(true);
  expect(readdirSync(folder).sort()).toEqual(["judged.json", "out.xlsx", "plan.tsv"]);
});

it("the board's page is written beside OUT, or neither where one of them cannot be", () => {
  const options = ["--today", "2021-07-01", "--report", file("board.html")];
  expect(refresh(file("plan.tsv"), file("out.xlsx"), ...options)).toEqual({ status: 0, error: "" });
  const page = readFileSync(file("board.html"), "utf8");
  expect(page).toMatch(/^<!doctype html>[^]*Of 3 actions, 2 are overdue and 1 is Red\./);
  rmSync(file("out.xlsx"));
  chmodSync(file("board.html"), 0o444);
  const { status, error } = refresh(file("plan.tsv"), file("out.xlsx"), "--report", file("board.html"));
  expect({ status, error }).toEqual({
    status: 1,
    error: `"${file("board.html")}" cannot be written: it is read-only.\n`,
  });
  expect(readFileSync(file("board.html"), "utf8")).toBe(page);
  expect(readdirSync(folder).sort()).toEqual(["board.html", "plan.tsv"]);
});

it.each<[string, () => string[], RegExp]>([
  [
    "the file that is read",
    () => {
      symlinkSync(file("plan.tsv"), file("link.html"));
      return ["--report", file("link.html")];
    },
    /is never written: name another\.$/,
  ],
  [
    "the --json file, in other capitals",
    () => ["--json", file("Judged.html"), "--report", file("judged.HTML")],
    /cannot be both the --json file and the --report file: name another\.$/,
  ],
])("the board's page is not also %s", (_, options, sentence) => {
  const { status, error } = refresh(file("plan.tsv"), file("out.xlsx"), ...options());
  expect({ status, error: error.trim() }).toEqual({ status: 1, error: expect.stringMatching(sentence) as string });
  expect(existsSync(file("out.xlsx"))).toBe(false);
  expect(readFileSync(file("plan.tsv"), "utf8")).toBe(plan);
});

it("wrong arguments are exit 2; a missing file, a wrong table and a folder that isn't there are exit 1", () => {
  expect(refresh("only-one").status).toBe(2);
  const missing = refresh(file("nowhere.xlsx"), file("out.xlsx"));
  expect(missing).toMatchObject({
    status: 1,
    error: expect.stringContaining("there is no such file or folder") as string,
  });
  const table = refresh(file("plan.tsv"), file("out.xlsx"), "--table", "Nothing");
  expect(table).toMatchObject({ status: 1, error: expect.stringContaining('no table named "Nothing"') as string });
  const output = refresh(file("plan.tsv"), join(folder, "no", "out.xlsx"));
  expect(output.status).toBe(1);
  expect(existsSync(file("out.xlsx"))).toBe(false);
});

it("what a person corrected is taken from the settings file too, and rows left out are reported", () => {
  const agenda = { sheet: "plan", table: null, headerRow: 1, columns: {}, ignored: [2] };
  const correctedRows = [{ text: "Train two technicians", is: "not an action" }];
  writeFileSync(file("settings.json"), JSON.stringify({ agenda, correctedRows }));
  const options = ["--json", file("judged.json"), "--settings", file("settings.json")];
  expect(refresh(file("plan.tsv"), file("out.xlsx"), ...options)).toEqual({ status: 0, error: "" });
  expect(JSON.parse(readFileSync(file("judged.json"), "utf8"))).toMatchObject({
    agenda: { columns: { action: 1, comment: null } },
    actions: [{ row: 3 }, { row: 6 }],
    leftOut: [
      { kind: "heading", rows: [2, 5] },
      { kind: "not an action", rows: [4] },
    ],
  });
});
