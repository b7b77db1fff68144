import type { RepairKind } from "../../../../src/agenda/repair/repairs";
import { repairRows } from "../../../../src/taskpane/views/repair/repairRows";

const ofKind = (kind: RepairKind) => ({ kind, rows: [3], before: "One", after: "Two", confidence: 0.9 });

it("kinds are in the order of the list of kinds, whatever order the repairs come in", () => {
  const repairs = [ofKind("column-named"), ofKind("row-split"), ofKind("rows-joined")];
  const kinds = repairRows(repairs, new Set()).map(({ key }) => key);
  expect(kinds).toEqual(["rows-joined", "row-split", "column-named"]);
});
