import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { z } from "zod";
import { reportFileSchema } from "../../../src/agenda/report/reportSchema";
import { openWorkbook } from "../../../src/host/model/openWorkbook";
import { errorsOf } from "../../support/openXmlErrors";
import { pastedRows, pastedTruth } from "../../fixtures/pastedAgenda";
import { twoAgendas } from "../../fixtures/workbooks";

let folder: string;
const file = (name: string) => join(folder, name);
const page = pastedRows.map((row) => row.map(String).join("\t")).join("\n");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "repair-"));
  writeFileSync(file("page.tsv"), page);
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(command: "start" | "startRepair", ...args: string[]): { status: number | null; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/host/headless/${command}.js`, ...args], {
    encoding: "utf8",
  });
  expect(stdout).toBe("");
  return { status, error: stderr };
}

const repair = (...args: string[]) => run("startRepair", ...args);

/** What `--json` writes after a repair: the report of a refresh, and the repairs. */
const repairedSchema = reportFileSchema.required({ repairs: true });

function judged(name: string): z.infer<typeof repairedSchema> {
  return repairedSchema.parse(JSON.parse(readFileSync(file(name), "utf8")));
}

jest.setTimeout(120_000);

it("a pasted page becomes a workbook with the page as it was and a proper agenda, which a refresh then takes", async () => {
  const options = ["--today", "2027-03-01", "--json", file("out.json"), "--report", file("out.html")];
  const done = repair(file("page.tsv"), file("out.xlsx"), ...options);
  expect(done).toEqual({ status: 0, error: "" });
  expect(readFileSync(file("page.tsv"), "utf8")).toBe(page);

  const bytes = new Uint8Array(readFileSync(file("out.xlsx")));
  const model = await openWorkbook(bytes, "out.xlsx");
  expect(model.sheets.map(({ name }) => name)).toEqual(["page", "Agenda"]);
  const area = { top: 1, left: 1, bottom: pastedRows.length, right: 4 };
  expect(model.sheet("page").cells.texts(area)).toEqual(
    pastedRows.map((row) => [0, 1, 2, 3].map((at) => row[at] ?? "")),
  );
  expect(await errorsOf(bytes)).toEqual([]);

  const report = judged("out.json");
  expect(report).toMatchObject({
    today: "2027-03-01",
    agenda: { sheet: "Agenda", table: "Agenda" },
    sheets: ["Agenda"],
  });
  expect(report.actions.map(({ action }) => action)).toEqual(pastedTruth.map(([, action]) => action));
  expect(report.repairs.length).toBeGreaterThan(10);
  expect(readFileSync(file("out.html"), "utf8")).toContain("Made by RAG Agenda from the table &quot;Agenda&quot;");

  expect(run("start", file("out.xlsx"), file("refreshed.xlsx"), "--json", file("refreshed.json")).status).toBe(0);
  const refreshed = JSON.parse(readFileSync(file("refreshed.json"), "utf8")) as Record<string, unknown>;
  expect(refreshed).toMatchObject({ agenda: { table: "Agenda" }, summary: { actions: pastedTruth.length } });
  expect(await errorsOf(new Uint8Array(readFileSync(file("refreshed.xlsx"))))).toEqual([]);
});

it("repaired again, it is as it was", async () => {
  repair(file("page.tsv"), file("once.xlsx"), "--json", file("once.json"));
  expect(repair(file("once.xlsx"), file("twice.xlsx"), "--json", file("twice.json"))).toEqual({ status: 0, error: "" });
  const model = await openWorkbook(readFileSync(file("twice.xlsx")), "twice.xlsx");
  expect(model.sheets.map(({ name }) => name)).toEqual(["page", "Agenda"]);
  expect(judged("twice.json")).toMatchObject({ repairs: [], sheets: [] });
  expect(judged("twice.json").actions).toEqual(judged("once.json").actions);
});

it("the table that is named is repaired", async () => {
  writeFileSync(file("two.xlsx"), await twoAgendas());
  for (const table of ["HomesPlan", "SkillsPlan"]) {
    expect(repair(file("two.xlsx"), file(`${table}.xlsx`), "--table", table, "--json", file("out.json")).error).toBe(
      "",
    );
    const columns = judged("out.json");
    expect(columns.actions).toHaveLength(table === "HomesPlan" ? 4 : 6);
  }
});

it("what a refresh refuses, a repair refuses: no agenda, the input as output, wrong arguments", () => {
  writeFileSync(file("empty.tsv"), "just a word");
  const none = repair(file("empty.tsv"), file("out.xlsx"));
  expect(none.status).toBe(1);
  expect(none.error.trim().split("\n")).toHaveLength(1);
  writeFileSync(file("book.xlsx"), "anything");
  expect(repair(file("book.xlsx"), file("book.xlsx"))).toMatchObject({
    status: 1,
    error: expect.stringContaining("is never written") as string,
  });
  expect(repair("only-one")).toMatchObject({ status: 2, error: expect.stringContaining("repair -- IN OUT") as string });
  expect(repair(file("page.tsv"), file("out.xlsx"), "--table", "Nothing").status).toBe(1);
  expect(readdirSync(folder).sort()).toEqual(["book.xlsx", "empty.tsv", "page.tsv"]);
});
