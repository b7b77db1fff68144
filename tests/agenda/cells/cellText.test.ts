import { cellAddress, columnLetters, columnNumber, readAddress } from "../../../src/agenda/model/addresses";
import { cellText, isBlank, isErrorText, isPlaceholder } from "../../../src/agenda/cells/cellText";
import { foldLookalikes, hasLookalike } from "../../../src/agenda/text/homoglyphs";

it("a cell's address is read back as its row and column", () => {
  expect(cellAddress(10, 3)).toBe("C10");
  expect(columnLetters(16384)).toBe("XFD");
  for (const column of [1, 26, 27, 52, 702, 703, 16384]) expect(columnNumber(columnLetters(column))).toBe(column);
  expect(readAddress("AA12")).toEqual({ row: 12, column: 27 });
  expect(readAddress("A1:B2")).toBeNull();
  expect(readAddress("12")).toBeNull();
});

it("a cell's text is trimmed, and a blank has none", () => {
  expect(cellText("\u00A0 Nia \n")).toBe("Nia");
  expect([cellText(3), cellText(false), cellText(undefined)]).toEqual(["3", "false", ""]);
  expect([isBlank("\u00A0 \n"), isBlank(undefined), isBlank(0), isBlank("é")]).toEqual([true, true, false, false]);
});

it("errors are distinguished from texts that begin alike", () => {
  expect(["#REF!", "#N/A", "#DIV/0!", "#####"].every(isErrorText)).toBe(true);
  expect(["#1", "# of actions", "REF!"].some(isErrorText)).toBe(false);
});

it.each([
  "< Select >",
  "<Name of lead>",
  "Please select an option",
  "Select…",
  "-- select --",
  "e.g. Plant a tree",
  "eg: a tree",
  "[insert name]",
  "Click or tap here to enter text.",
  "Enter action here",
])("%j is a template's placeholder", (text) => {
  expect(isPlaceholder(text)).toBe(true);
});

it.each([
  "Select contractors",
  "Choose a supplier for the vans",
  "Enter new markets",
  "Insert speed humps",
  "Example homes built",
  "[Nia]",
  "Egg hatchery",
  "Please the crowds",
])("%j is not", (text) => {
  expect(isPlaceholder(text)).toBe(false);
});

it("letters of other alphabets are read as what they look like", () => {
  expect(foldLookalikes("\u0422\u0412\u0421")).toBe("TBC");
  expect(foldLookalikes("\u0410mber")).toBe("Amber");
  expect(hasLookalike("TBC")).toBe(false);
  expect(foldLookalikes("Zoë, 東京")).toBe("Zoë, 東京");
});
