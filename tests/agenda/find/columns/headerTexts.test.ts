import { headerTexts, isOverTwoRows } from "../../../../src/agenda/find/columns/headerTexts";

const whole = (...rows: string[][]) => headerTexts(rows, rows.length - 1, 6).map((header) => header.whole);

it("names of columns and groups of them in one row, over the names in each group", () => {
  const rows = [
    ["Action", "Timescale", "", "RAG", "", "Comments"],
    ["", "Start", "Finish", "Previous", "Current", ""],
  ];
  expect(isOverTwoRows(rows, 1)).toBe(true);
  expect(whole(...rows)).toEqual([
    "Action",
    "Timescale Start",
    "Timescale Finish",
    "RAG Previous",
    "RAG Current",
    "Comments",
  ]);
});

it("groups over a row that names every column", () => {
  const rows = [
    ["", "", "Timescale", "", "", ""],
    ["Action", "Owner", "Start", "Finish", "", ""],
  ];
  expect(isOverTwoRows(rows, 1)).toBe(false);
  expect(whole(...rows).slice(0, 4)).toEqual(["Action", "Owner", "Timescale Start", "Timescale Finish"]);
});

it("dates that head columns are read as the months or days that they show", () => {
  expect(headerTexts([["Action", 45717, 45730, 2025]], 0, 4).map(({ own }) => own)).toEqual([
    "Action",
    "March 2025",
    "14 March 2025",
    "2025",
  ]);
});

it.each([
  ["a heading", [["Ref", "Action", "Owner", "Due"], ["Theme 1: Homes"]]],
  [
    "an action without a reference",
    [
      ["Ref", "Action", "", "RAG"],
      ["", "Fix the roof", "Ian", "Red"],
    ],
  ],
  [
    "a value under a blank header",
    [
      ["Action", "Owner", ""],
      ["", "Ian", "Red"],
    ],
  ],
])("%s below a header is no part of it", (_, rows) => {
  expect(isOverTwoRows(rows, 1)).toBe(false);
});
