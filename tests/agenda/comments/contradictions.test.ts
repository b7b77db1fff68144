import { judgeOne, withCode } from "../../support/agendaOf";
import type { Row } from "../../support/agendaOf";

function contradiction(row: Row): string | null {
  return withCode(judgeOne(row).findings, "contradiction")[0]?.message ?? null;
}

describe("a Green rating is at odds with", () => {
  const green: Row = { rating: "Green" };
  it("a due date that has passed", () => {
    expect(contradiction({ ...green, due: "31/05/2021" })).toContain("Green, but it was due on 31 May 2021");
  });
  it("a promise that has lapsed", () => {
    expect(contradiction({ ...green, comment: "Due to open in March 2021" })).toContain("“Due to open in March 2021”");
  });
  it.each([
    ["Talked over but stalled for now", "stalled"],
    ["Delayed; supplier sought", "Delayed"],
    ["Work is on hold", "on hold"],
    ["The visit didn't happen", "didn't happen"],
    ["Running behind schedule", "behind schedule"],
  ])("a comment: %s", (comment, words) => {
    expect(contradiction({ ...green, comment })).toContain(`the comment says “${words}”`);
  });
  it.each([
    "No delays so far",
    "Not stalled",
    "Delivered without any delay",
    "Could be delayed by rain",
    "Was delayed but back on track",
    "Delayed in spring, resumed in May",
    "No longer on hold",
    "Delayed discharge team in place",
    "On track",
  ])("but not with: %s", (comment) => {
    expect(contradiction({ ...green, comment })).toBeNull();
  });
});

it("complete is at odds with a comment that says stalled", () => {
  expect(contradiction({ stage: "Complete", comment: "Stalled." })).toContain(
    "Complete, but the comment says “Stalled”",
  );
});

it("a rating that owns to trouble is not at odds with it", () => {
  expect(contradiction({ rating: "Red", comment: "Stalled.", due: "31/05/2021" })).toBeNull();
});

describe("in progress is at odds with", () => {
  const running: Row = { stage: "In progress" };
  it.each([
    ["Completed in March.", "Completed"],
    ["The bridge survey is now complete", "now complete"],
    ["All done.", "done"],
    ["Today the works were finished.", "finished"],
  ])("%s", (comment, words) => {
    expect(contradiction({ ...running, comment })).toContain(`“${words}”`);
  });
  it.each([
    "Phase 1 completed",
    "80% complete",
    "Works 60 per cent done",
    "Half built, 45 percent complete",
    "Two quarters now done; evidence seen",
    "12 visits completed",
    "Not yet complete",
    "To be completed in May",
    "First draft completed, next draft under way",
    "Complete the form",
    "Screenshots done",
    "Lease agreed, survey completed",
  ])("but not: %s", (comment) => {
    expect(contradiction({ ...running, comment })).toBeNull();
  });
});
