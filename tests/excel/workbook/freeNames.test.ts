import { freeSheetName } from "../../../src/excel/workbook/freeNames";

test("a name that nobody has is taken as it is", () => {
  expect(freeSheetName("RAG Summary", ["Agenda", "Budget"])).toBe("RAG Summary");
});

test("a name that a sheet has, in whatever case, gets the next number that is free", () => {
  expect(freeSheetName("Owners", ["OWNERS"])).toBe("Owners (2)");
  expect(freeSheetName("Owners", ["owners", "Owners (2)", "owners (3)"])).toBe("Owners (4)");
});

test("a long name is cut to the 31 letters that Excel allows, and its number still fits", () => {
  const wanted = "Access and participation plan 2026";
  const first = freeSheetName(wanted, []);
  expect(first).toBe("Access and participation plan 2");
  const second = freeSheetName(wanted, [first]);
  expect(second).toBe("Access and participation pl (2)");
  const others = Array.from({ length: 10 }, (_, index) => `Access and participation pl (${index + 2})`.slice(0, 31));
  expect(freeSheetName(wanted, [first, ...others])).toHaveLength(31);
});

test("a cut leaves no half of a character and no space at the end", () => {
  expect(freeSheetName(`${"a".repeat(30)}😀`, [])).toBe("a".repeat(30));
  expect(freeSheetName(`${"a".repeat(30)} b`, [])).toBe("a".repeat(30));
});
