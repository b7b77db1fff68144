/** References in formulas: found among strings, names and structured references, and changed in place. */
import { changeReferences, moveFormula, renameSheetInFormula } from "../../../../src/host/model/address/references";
import { shiftArea } from "../../../../src/host/model/address/shift";
import { printArea } from "../../../../src/host/model/address/addresses";

const seen = (formula: string) => {
  const found: string[] = [];
  changeReferences(formula, ({ sheet, area }) => {
    found.push(`${sheet ?? ""}|${printArea(area)}`);
    return null;
  });
  return found;
};

it("strings, functions, names, tables and other workbooks are no references", () => {
  expect(seen(`"A1"&LOG10(B2)+Rate1x+Agenda[A1]+[1]Plan!C3+'[2]Old plan'!D4+#REF!+TRUE`)).toEqual(["|B2"]);
});

it("references with and without a sheet, whole rows and columns are found", () => {
  expect(seen("SUM(A1:B2,$C:$C,3:$4,Plan!D5,'Ann''s plan'!$E$6)")).toEqual([
    "|A1:B2",
    "|C:C",
    "|3:4",
    "Plan|D5",
    "Ann's plan|E6",
  ]);
});

it("the dollar signs stay when an area moves", () => {
  const down = (formula: string) =>
    changeReferences(formula, ({ sheet, area }) => ({
      sheet,
      area: { ...area, top: area.top + 1, bottom: area.bottom + 1 },
    }));
  expect(down("$A1+B$2+$C$3:D4")).toBe("$A2+B$3+$C$4:D5");
});

it("a sheet's new name is written wherever formulas name it", () => {
  expect(renameSheetInFormula(`Plan!A1+'plan'!B2+"Plan!A1"+Planner!C3+Plan!Rate`, "Plan", "New plan")).toBe(
    `'New plan'!A1+'New plan'!B2+"Plan!A1"+Planner!C3+'New plan'!Rate`,
  );
});

it("a copied formula keeps what has dollar signs and moves the rest", () => {
  expect(moveFormula(`$D2="Red"`, 3, 1, "Plan")).toBe(`Plan!$D5="Red"`);
  expect(moveFormula("A$1+B2", 1, 1, "Plan")).toBe("Plan!B$1+Plan!C3");
  expect(moveFormula("A1", -1, 0, "Plan")).toBeNull();
});

const rows = (at: number, count: number) => ({ axis: "rows", at, count, across: { first: 1, last: 16384 } }) as const;
const area = (top: number, bottom: number) => ({ top, bottom, left: 1, right: 2 });

it.each([
  ["above moves all", area(3, 5), rows(2, 2), area(5, 7)],
  ["inside widens", area(3, 5), rows(4, 2), area(3, 7)],
  ["below changes nothing", area(3, 5), rows(6, 2), area(3, 5)],
  ["deleting above moves up", area(3, 5), rows(1, -2), area(1, 3)],
  ["deleting inside narrows", area(3, 5), rows(4, -1), area(3, 4)],
  ["deleting over the start narrows", area(3, 5), rows(2, -2), area(2, 3)],
  ["deleting over the end narrows", area(3, 5), rows(5, -3), area(3, 4)],
  ["deleting all leaves nothing", area(3, 5), rows(2, -5), null],
])("a shift %s", (_, before, shift, after) => {
  expect(shiftArea(before, shift)).toEqual(after);
});
