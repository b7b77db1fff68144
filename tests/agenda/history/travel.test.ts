import type { ColumnRole } from "../../../src/agenda/model/agenda";
import { judgeOne, judgeRowsOf } from "../../support/agendaOf";
import { snapshotOf } from "../../support/snapshotOf";

const roles: ColumnRole[] = ["action", "comment", "owner", "rating", "direction"];
const earlier = [snapshotOf(judgeRowsOf([{ rating: "Red" }], roles), "2021-06-01")];
const travelOf = (row: Parameters<typeof judgeOne>[0], snapshots = earlier) =>
  judgeOne(row, { snapshots }).action.travel;

it("where the agenda says nothing of before, the direction of travel is that of the rating since the last refresh", () => {
  expect(travelOf({ rating: "Amber" })).toBe("up");
  expect(travelOf({ rating: "Red" })).toBe("level");
  expect(travelOf({ rating: "" })).toBeNull();
  expect(travelOf({ rating: "Amber" }, [])).toBeNull();
});

it("the agenda's own direction comes first, and is a finding where the last refresh says otherwise", () => {
  const { action, findings } = judgeOne({ rating: "Amber", direction: "↓" }, { snapshots: earlier });
  expect([action.travel, action.direction]).toEqual(["down", "down"]);
  expect(findings.map(({ code }) => code)).toContain("direction-differs");
});
