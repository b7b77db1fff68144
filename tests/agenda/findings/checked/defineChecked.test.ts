import { defineChecked } from "../../../../src/agenda/findings/checked/defineChecked";
import { judgedTable } from "../../../support/judgedTable";

const traits = { column: "comment", severity: "info", title: "Short", rank: 1 } as const;

const short = defineChecked({
  ...traits,
  code: "short",
  message: ({ length }: { length: number }) => `Only ${length} letters.`,
  ofRow: ({ action: { comment } }) => (comment !== null && comment.length < 5 ? [{ length: comment.length }] : []),
});

const equal = defineChecked({
  ...traits,
  code: "equal",
  message: () => "The comments are equal.",
  ofTable: ({ rows }) => [{ rows, values: undefined }],
});

const table = judgedTable([{ comment: "Yes." }, { action: "Light the steps", comment: "Lamps are ordered." }]);

describe("a check of rows", () => {
  it("names the cell of the finding's column in the row", () => {
    expect(table.rows.flatMap((row) => short.checkRow(row))).toEqual([
      { code: "short", severity: "info", cells: ["B2"], message: "Only 4 letters.", fixes: [] },
    ]);
    expect(short.checkTable(table)).toEqual([]);
  });

  it("finds nothing where the agenda has no such column", () => {
    const { rows } = judgedTable([{}], ["action", "owner"]);
    expect(rows.flatMap((row) => short.checkRow({ ...row, action: { ...row.action, comment: "Yes." } }))).toEqual([]);
  });

  it("may name the cell of another column", () => {
    const inRating = defineChecked({
      ...traits,
      code: "in-rating",
      message: () => "Look at the rating.",
      sheetColumn: ({ rating }) => rating,
      ofRow: () => [undefined],
    });
    expect(table.rows.flatMap((row) => inRating.checkRow(row)).flatMap(({ cells }) => cells)).toEqual(["D2", "D3"]);
  });
});

describe("a check of rows together", () => {
  it("names the cells of all its rows in one finding", () => {
    expect(equal.checkTable(table).map(({ cells }) => cells)).toEqual([["B2", "B3"]]);
    expect(table.rows.flatMap((row) => equal.checkRow(row))).toEqual([]);
  });

  it("finds nothing where the agenda has no such column", () => {
    expect(equal.checkTable(judgedTable([{}], ["action", "owner"]))).toEqual([]);
  });
});
