import { checkTable } from "../../../src/agenda/judge/check";
import { rowsInStep, withoutPause } from "../../../src/agenda/model/steps";
import { judgedTable } from "../../support/judgedTable";

describe("the checks of the catalogue", () => {
  it("go row by row, each row's owners last, and over rows together after that", () => {
    const stalled = { promises: [], stalled: "on hold", completed: null };
    const table = judgedTable(
      [
        { comment: "", rating: "Green" },
        { action: "Light the steps", comment: "", rating: "Green" },
      ],
      undefined,
      {
        row: () => ({ said: stalled, owners: [{ kind: "inactive", name: "Ada Thorne", written: "Ada Thorne" }] }),
        table: { repeatedActions: [[0, 1]] },
      },
    );
    const found = withoutPause(checkTable(table));
    expect(found.map(({ code, cells }) => [code, ...cells])).toEqual([
      ["comment-missing", "B2", "B3"],
      ["contradiction", "D2", "D3"],
      ["owner-inactive", "C2", "C3"],
      ["action-repeated", "A2", "A3"],
    ]);
  });

  it("find nothing in an agenda in which nothing is wrong", () => {
    expect(withoutPause(checkTable(judgedTable([{}])))).toEqual([]);
  });

  it("pause between slices of the rows", () => {
    const rows = Array.from({ length: 2 * rowsInStep + 1 }, (_, index) => ({ action: `Paint bench ${index}` }));
    const pauses = [...checkTable(judgedTable(rows))].length;
    expect(pauses).toBeGreaterThanOrEqual(3);
  });
});
