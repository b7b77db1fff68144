/** Addresses as Excel writes them, read and printed. */
import { fc } from "../../../support/run/seeded";
import {
  columnLetters,
  columnNumber,
  maximumColumns,
  maximumRows,
  printArea,
  printReference,
  readReference,
} from "../../../../src/host/model/address/addresses";

const written: [string, string | null, string][] = [
  ["B2", null, "B2"],
  ["$a$1:c3", null, "A1:C3"],
  ["C3:A1", null, "A1:C3"],
  ["A:C", null, "A:C"],
  ["2:5", null, "2:5"],
  ["Plan!A1", "Plan", "A1"],
  ["'Ann''s plan'!A1:B2", "Ann's plan", "A1:B2"],
  ["XFD1048576", null, "XFD1048576"],
];

it.each(written)("%s is read", (text, sheet, printed) => {
  const reference = readReference(text);
  expect(reference?.sheet).toBe(sheet);
  expect(reference && printArea(reference.area)).toBe(printed);
});

it.each(["", "A0", "XFE1", "A1048577", "A1:B", "A", "1", "A1:B2:C3", "Rate", "A1 B2"])("%p is no address", (text) => {
  expect(readReference(text)).toBeNull();
});

it.each([
  ["Plan", "Plan!A1"],
  ["Plan 2", "'Plan 2'!A1"],
  ["Ann's", "'Ann''s'!A1"],
  ["A1", "'A1'!A1"],
  ["RC", "'RC'!A1"],
  ["2025", "'2025'!A1"],
  ["Grün", "Grün!A1"],
])("sheet %s is quoted where Excel quotes", (name, printed) => {
  expect(printReference(name, { top: 1, left: 1, bottom: 1, right: 1 })).toBe(printed);
});

it("letters and numbers of columns say the same", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: maximumColumns }),
      (column) => columnNumber(columnLetters(column)) === column,
    ),
  );
});

it("any area is read as it was printed", () => {
  const row = fc.integer({ min: 1, max: maximumRows });
  const column = fc.integer({ min: 1, max: maximumColumns });
  fc.assert(
    fc.property(row, row, column, column, fc.string(), (one, other, left, right, name) => {
      const area = {
        top: Math.min(one, other),
        bottom: Math.max(one, other),
        left: Math.min(left, right),
        right: Math.max(left, right),
      };
      expect(readReference(printArea(area))?.area).toEqual(area);
      if (name.trim() !== "") expect(readReference(printReference(name, area))?.sheet).toBe(name);
    }),
  );
});
