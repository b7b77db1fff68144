import { freeSheetName, freeTableName } from "../../../src/excel/workbook/freeNames";

it("keeps a name that nothing has yet", () => {
  expect(freeSheetName("RAG Summary", ["Agenda", "Budget"])).toBe("RAG Summary");
});

it("adds the next free number to a name that is taken, in whatever case", () => {
  expect(freeSheetName("Owners", ["OWNERS"])).toBe("Owners (2)");
  expect(freeSheetName("Owners", ["owners", "Owners (2)", "owners (3)"])).toBe("Owners (4)");
  expect(freeTableName("Agenda", ["AGENDA", "agenda_2"])).toBe("Agenda_3");
});

it("cuts a long name to the 31 characters that Excel allows, its number included", () => {
  const wanted = "Access and participation plan 2026";
  const first = freeSheetName(wanted, []);
  expect(first).toBe("Access and participation plan 2");
  const second = freeSheetName(wanted, [first]);
  expect(second).toBe("Access and participation pl (2)");
  const others = Array.from({ length: 10 }, (_, index) => `Access and participation pl (${index + 2})`.slice(0, 31));
  expect(freeSheetName(wanted, [first, ...others])).toHaveLength(31);
});

it("never ends a cut name with half of a character or a space", () => {
  expect(freeSheetName(`${"a".repeat(30)}😀`, [])).toBe("a".repeat(30));
  expect(freeSheetName(`${"a".repeat(30)} b`, [])).toBe("a".repeat(30));
});
