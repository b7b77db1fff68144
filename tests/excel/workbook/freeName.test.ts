import { freeName } from "../../../src/excel/workbook/freeName";

test("a name that nobody has is taken as it is", () => {
  expect(freeName("RAG Summary", ["Agenda", "Budget"])).toBe("RAG Summary");
});

test("a name that a sheet has, in whatever case, gets the next number that is free", () => {
  expect(freeName("Owners", ["OWNERS"])).toBe("Owners (2)");
  expect(freeName("Owners", ["owners", "Owners (2)", "owners (3)"])).toBe("Owners (4)");
});

test("a long name is cut to the 31 letters that Excel allows, and its number still fits", () => {
  const wanted = "Access and participation plan 2026";
  const first = freeName(wanted, []);
  expect(first).toBe("Access and participation plan 2");
  const second = freeName(wanted, [first]);
  expect(second).toBe("Access and participation pl (2)");
  const others = Array.from({ length: 10 }, (_, index) => `Access and participation pl (${index + 2})`.slice(0, 31));
  expect(freeName(wanted, [first, ...others])).toHaveLength(31);
});

test("a cut leaves no half of a character and no space at the end", () => {
  expect(freeName(`${"a".repeat(30)}😀`, [])).toBe("a".repeat(30));
  expect(freeName(`${"a".repeat(30)} b`, [])).toBe("a".repeat(30));
});
