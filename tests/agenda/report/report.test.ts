import { reportSchema, toReport } from "../../../src/agenda/report/report";
import { judgeRowsOf } from "../../support/agendaOf";

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
      previousRating: null,
      direction: null,
      promises: [{ text: "Due to open in May 2021", due: "2021-05-31", lapsed: true }],
    },
  ]);
  expect(report.sheets).toEqual(["RAG Summary"]);
});
