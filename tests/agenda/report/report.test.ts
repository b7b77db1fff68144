import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { reportSchemaText } from "../../../docs/reportSchema";
import { toReport } from "../../../src/agenda/report/report";
import { reportSchema } from "../../../src/agenda/report/reportSchema";
import { judge } from "../../../src/agenda/judge/judge";
import type { AgendaSource } from "../../../src/agenda/model/agenda";
import { defaultSettings } from "../../../src/agenda/model/settings";
import { agendaOf, judgeRowsOf, today } from "../../support/agendaOf";

it("the report is what the contract says, null for what is absent", () => {
  const assessment = judgeRowsOf(
    [
      {
        updated: "20/05/2021",
        due: "01/06/2021",
        comment: "Due to open in May 2021",
        owner: "Ada Thorne (with Dev Marsh)",
      },
    ],
    ["action", "comment", "owner", "rating", "due", "updated"],
  );
  const report = toReport(assessment, ["RAG Summary"]);
  expect(reportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
  expect(report.today).toBe("2021-07-01");
  expect(report.agenda.columns).toEqual({
    action: 1,
    comment: 2,
    owner: 3,
    rating: 4,
    due: 5,
    updated: 6,
    section: null,
    ref: null,
    stage: null,
  });
  expect(report.actions).toEqual([
    {
      row: 2,
      ref: null,
      section: { number: null, title: null },
      action: "Repair the harbour wall",
      comment: "Due to open in May 2021",
      owner: { lead: ["Ada Thorne"], support: ["Dev Marsh"], assigned: true, confirmed: true },
      rating: "Amber",
      ratings: [],
      ratingFrom: "text",
      stage: null,
      due: "2021-06-01",
      firstDue: "2021-06-01",
      dueMoves: 0,
      updated: "2021-05-20",
      overdueDays: 30,
      stale: true,
      setAside: false,
      previousRating: null,
      direction: null,
      travel: null,
      promises: [{ text: "Due to open in May 2021", due: "2021-05-31", lapsed: true }],
    },
  ]);
  expect(report.sheets).toEqual(["RAG Summary"]);
});

it("counts of what the agenda does not say are null, and its version comes first", () => {
  const report = toReport(judgeRowsOf([{}], ["action", "comment", "owner"]), []);
  expect(Object.keys(report)[0]).toBe("schemaVersion");
  expect(report.schemaVersion).toBe(2);
  const unknown = { actions: 1, ratings: null, overdue: null, stale: null };
  const { sections, owners, ...whole } = report.summary;
  expect(whole).toEqual({ ...unknown, rated: null, setAside: 0 });
  expect(sections).toEqual([{ number: null, title: null, ...unknown }]);
  expect(owners).toEqual([{ name: "Ada Thorne", alsoWritten: [], ...unknown }]);
  expect(reportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
});

it("an action that its rating alone calls complete has that stage, and one that says another keeps it", () => {
  const rows = [{ rating: "Blue" }, { rating: "Blue", stage: "In progress" }, { rating: "Green" }];
  const report = toReport(judgeRowsOf(rows, ["action", "comment", "owner", "rating", "stage"]), []);
  expect(report.actions.map(({ stage }) => stage)).toEqual(["complete", "in progress", null]);
});

it("columns that nothing was made of are named", () => {
  const source = agendaOf([{ ref: "Ask Bram", stage: "Soon" }], ["action", "ref", "stage", "comment", "rating"]);
  const columns = { ...source.columns, ref: null, stage: null };
  const header = ["Action", " Notes ", "", "Comment", "RAG"];
  const read = (more: Partial<AgendaSource>) =>
    toReport(
      judge(
        { ...source, header, columns, ...more },
        { today, settings: defaultSettings, register: null, snapshots: [] },
      ),
      [],
    ).unread;
  expect(read({})).toEqual([
    { column: 2, header: "Notes" },
    { column: 3, header: "" },
  ]);
  expect(read({ earlier: { comment: [2], rating: [3], due: [], stage: [] } })).toEqual([]);
  expect(read({ ratingColumns: [{ column: 3, name: "Spend" }] })).toEqual([{ column: 2, header: "Notes" }]);
  expect(read({ rows: [["Light the steps", "", " ", "Begun.", "Red"]] })).toEqual([]);
});

it("the published JSON Schema is made from the schema, takes a report, and refuses one without its actions", () => {
  const published = readFileSync(join(__dirname, "../../../docs/report.schema.json"), "utf8");
  expect(published).toBe(reportSchemaText());
  const schema = z.fromJSONSchema(JSON.parse(published) as Parameters<typeof z.fromJSONSchema>[0]);
  const report: unknown = {
    ...toReport(judgeRowsOf([{}]), ["RAG Summary"]),
    roundTrips: 5,
    milliseconds: { open: 1, refresh: 2, save: 3 },
  };
  expect(schema.safeParse(JSON.parse(JSON.stringify(report))).error).toBeUndefined();
  expect(schema.safeParse({ ...(report as object), actions: undefined }).success).toBe(false);
  // Whoever reads it must let keys of later versions pass.
  expect(schema.safeParse({ ...(report as object), later: true }).success).toBe(true);
});
