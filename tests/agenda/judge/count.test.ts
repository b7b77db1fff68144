import { judgeRowsOf } from "../../support/agendaOf";

it("ratings are counted of the unfinished and rated, and the not rated stand apart", () => {
  const { summary } = judgeRowsOf(
    [
      { rating: "Red" },
      { action: "Light the steps", rating: "Green" },
      { action: "Mend the slip", rating: "Green", stage: "Complete" },
      { action: "Clear the culvert", rating: "" },
    ],
    ["action", "comment", "owner", "rating", "stage"],
  );
  expect(summary).toMatchObject({
    actions: 4,
    rated: 2,
    ratings: { Red: 1, Amber: 0, Green: 1 },
    notRated: 1,
    complete: 1,
  });
});

it("Blue, which says complete, is counted where the scale has it", () => {
  const { summary } = judgeRowsOf([{ rating: "Blue" }, { action: "Light the steps", rating: "Red" }]);
  expect(summary).toMatchObject({ rated: 2, ratings: { Red: 1, Amber: 0, Green: 0, Blue: 1 }, complete: 1 });
});

it("every rating of the scale is named, also with none", () => {
  const { summary } = judgeRowsOf([{ rating: "Amber/Red" }]);
  expect(summary.owners[0]?.ratings).toEqual({ Red: 0, "Amber/Red": 1, Amber: 0, "Amber/Green": 0, Green: 0 });
});

it("each lead counts the action once, support apart, and those of nobody come last", () => {
  const { summary } = judgeRowsOf([
    { owner: "TBC" },
    { action: "Light the steps", owner: "Dev Marsh & Ada Thorne" },
    { action: "Mend the slip", owner: "Ada Thorne (with Dev Marsh)" },
  ]);
  expect(summary.owners.map(({ name, actions, supporting }) => [name, actions, supporting])).toEqual([
    ["Ada Thorne", 2, 0],
    ["Dev Marsh", 1, 1],
    ["Unassigned", 1, 0],
  ]);
});

it("sections are counted in the agenda's order, with overdue and stale", () => {
  const { summary } = judgeRowsOf(
    [
      { section: "Water", due: "01/06/2021", updated: "01/05/2021" },
      { section: "Air", action: "Light the steps", due: "01/08/2021", updated: "20/06/2021" },
      { section: "Water", action: "Mend the slip", due: "01/08/2021", updated: "20/06/2021" },
    ],
    ["section", "action", "comment", "owner", "rating", "due", "updated"],
  );
  expect(summary.sections.map(({ title, actions, overdue, stale }) => [title, actions, overdue, stale])).toEqual([
    ["Water", 2, 1, 1],
    ["Air", 1, 0, 0],
  ]);
});
