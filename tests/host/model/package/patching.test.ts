/** Saving an opened workbook changes what changed, and not a byte of anything else. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { parseArea } from "../../../../src/host/model/address/addresses";
import { openWorkbook } from "../../../../src/host/model/openWorkbook";
import { refusalOf } from "../../../support/model";
import { errorsOf } from "../../../support/openXmlErrors";
import { workbookWith, type Feature } from "./features/featureBook";
import { formControl } from "./features/controls";
import { newerChart, sparkline } from "./features/drawings";
import { pivotTable } from "./features/pivots";
import { dynamicArray, pictureInCell } from "./features/richValues";

const lists =
  /^(\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|docProps\/app\.xml)$/;
const planPath = "xl/worksheets/sheet1.xml";

function textOf(workbook: Uint8Array, path: string): string {
  return strFromU8(unzipSync(workbook)[path] ?? new Uint8Array());
}

/** Parts of the one that are not the same in the other, the workbook's own lists aside. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const now = unzipSync(after);
  return Object.entries(unzipSync(before))
    .filter(([path, part]) => !lists.test(path) && Buffer.compare(part, now[path] ?? new Uint8Array()) !== 0)
    .map(([path]) => path);
}

/** Plain XML of the workbook with a change of one part. */
function withPart(workbook: Uint8Array, path: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(workbook);
  return zipSync({ ...parts, [path]: strToU8(change(textOf(workbook, path))) });
}

/** The sheet "Plan", with scores in column E. */
const plain = () => workbookWith([]);

it("a workbook that nobody changed is saved as the same bytes", async () => {
  const original = await plain();
  expect(await (await openWorkbook(original, "plan.xlsx")).save()).toEqual(original);
});

it("a changed cell keeps its format, and formulas that depend on it have their new result", async () => {
  const original = withPart(await plain(), planPath, (xml) => xml.replace('<c r="E2"', '<c r="E2" s="0"'));
  const book = await openWorkbook(original, "plan.xlsx");
  book.sheet("Plan").cells.write(parseArea("E2"), 40);
  const saved = textOf(await book.save(), planPath);
  expect(saved).toContain("<v>40</v>");
  expect(/<c [^>]*r="E2"[^>]*>/.exec(saved)?.[0]).toContain('s="0"');
  expect(saved).toContain("<f>E2+E3</f><v>42</v>");
});

it("a formula that shares another cell's text keeps its own when that cell changes", async () => {
  const shared =
    '<row r="8"><c r="G8"><f t="shared" ref="G8:G9" si="0">E2*2</f><v>2</v></c></row><row r="9"><c r="G9"><f t="shared" si="0"/><v>4</v></c></row></sheetData>';
  const original = withPart(await plain(), planPath, (xml) => xml.replace("</sheetData>", shared));
  const book = await openWorkbook(original, "plan.xlsx");
  book.sheet("Plan").cells.write(parseArea("G8"), "none");
  const again = await openWorkbook(await book.save(), "plan.xlsx");
  expect(again.sheet("Plan").cells.formulas(parseArea("G8:G9"))).toEqual([["none"], ["=E3*2"]]);
});

it("cached results hold on opening, and a formula that the engine can't do keeps its own", async () => {
  const original = withPart(await plain(), planPath, (xml) =>
    xml
      .replace("<f>E2+E3</f><v>3</v>", "<f>E2+E3</f><v>77</v>")
      .replace(
        "</sheetData>",
        '<row r="8"><c r="C8"><f>NOSUCHFUNCTION(E2)</f><v>5</v></c><c r="D8"><f>E2 @@ E3</f><v>6</v></c></row></sheetData>',
      ),
  );
  const book = await openWorkbook(original, "plan.xlsx");
  const { cells } = book.sheet("Plan");
  expect([cells.value(4, 5), cells.value(8, 3), cells.value(8, 4)]).toEqual([77, 5, 6]);
  cells.write(parseArea("E2"), 2);
  expect([cells.value(4, 5), cells.value(8, 3), cells.value(8, 4)]).toEqual([4, 5, 6]);
});

it("names, the order of sheets, hidden sheets and deleted ones are changed in the workbook's lists", async () => {
  const book = await openWorkbook(await plain(), "plan.xlsx");
  book.addSheet("First").moveTo(0);
  book.addSheet("Away").setVisibility("VeryHidden");
  book.names.add("Rate", "=0.2");
  const once = await openWorkbook(await book.save(), "plan.xlsx");
  expect(once.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["First", "Visible"],
    ["Plan", "Visible"],
    ["Away", "VeryHidden"],
  ]);
  expect(once.names.find("Rate")?.formula).toBe("=0.2");
  once.sheet("First").delete();
  once.names.delete("Rate");
  const saved = await once.save();
  const twice = await openWorkbook(saved, "plan.xlsx");
  expect(twice.sheets.map(({ name }) => name)).toEqual(["Plan", "Away"]);
  expect(twice.names.find("Rate")).toBeNull();
  expect(await errorsOf(saved)).toEqual([]);
  expect(Object.keys(unzipSync(saved)).filter((path) => path.startsWith("xl/worksheets/sheet"))).toHaveLength(2);
}, 30_000);

it("a renamed sheet has its new name in print titles and as the source of a pivot table", async () => {
  const titles =
    '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">Plan!$1:$1</definedName></definedNames><calcPr';
  const original = withPart(await workbookWith([pivotTable]), "xl/workbook.xml", (xml) =>
    xml.replace("<calcPr", titles),
  );
  const book = await openWorkbook(original, "plan.xlsx");
  book.sheet("Plan").rename("Our plan");
  const saved = await book.save();
  expect(textOf(saved, "xl/workbook.xml")).toContain("'Our plan'!$1:$1</definedName>");
  expect(textOf(saved, "xl/workbook.xml")).toContain('name="Our plan"');
  expect(textOf(saved, "xl/pivotCache/pivotCacheDefinition1.xml")).toContain('sheet="Our plan"');
  expect(changedParts(original, saved)).toEqual(["xl/pivotCache/pivotCacheDefinition1.xml"]);
});

it("the titles of sheets in the document's properties follow its sheets, and other titles stay", async () => {
  const original = withPart(await plain(), "docProps/app.xml", (xml) =>
    xml
      .replace("</vt:vector></TitlesOfParts>", "<vt:lpstr>Plan!Print_Area</vt:lpstr></vt:vector></TitlesOfParts>")
      .replace('size="1" baseType="lpstr"', 'size="2" baseType="lpstr"'),
  );
  const book = await openWorkbook(original, "plan.xlsx");
  book.addSheet("Aims & owners");
  expect(textOf(await book.save(), "docProps/app.xml")).toBe(
    textOf(original, "docProps/app.xml")
      .replace("<vt:i4>1</vt:i4>", "<vt:i4>2</vt:i4>")
      .replace('size="2" baseType="lpstr"', 'size="3" baseType="lpstr"')
      .replace("<vt:lpstr>Plan</vt:lpstr>", "<vt:lpstr>Plan</vt:lpstr><vt:lpstr>Aims &amp; owners</vt:lpstr>"),
  );
});

it("a renamed sheet has its new name in sparklines and newer charts, also where two sheets swap their names", async () => {
  const original = await workbookWith([sparkline, newerChart]);
  const book = await openWorkbook(original, "plan.xlsx");
  book.sheet("Plan").rename("Free");
  book.sheet("Plan 2").rename("Plan");
  book.sheet("Free").rename("Plan 2");
  const saved = await book.save();
  expect(changedParts(original, saved)).toEqual([planPath, "xl/charts/chartEx1.xml"]);
  expect(textOf(saved, planPath)).toContain("<xm:f>'Plan 2'!E2:E4</xm:f>");
  expect(textOf(saved, "xl/charts/chartEx1.xml")).toContain("<cx:f>Plan!$E$2:$E$4</cx:f>");
});

describe("a formula that fills several cells", () => {
  it("keeps its results and its kind where its precedents change, for Excel to calculate", async () => {
    const original = await workbookWith([dynamicArray]);
    const book = await openWorkbook(original, "plan.xlsx");
    book.sheet("Plan").cells.write(parseArea("E2"), 9);
    const saved = await book.save();
    const rows = (xml: string) => /<row r="7"[\s\S]*<\/sheetData>/.exec(xml)?.[0];
    expect(rows(textOf(saved, planPath))).toBe(rows(textOf(original, planPath)));
    expect(textOf(saved, "xl/workbook.xml")).toMatch(/<calcPr [^>]*fullCalcOnLoad="1"/);
  });

  it("is overwritten with all its results, and not in part", async () => {
    const book = await openWorkbook(await workbookWith([dynamicArray]), "plan.xlsx");
    const { cells } = book.sheet("Plan");
    expect(refusalOf(() => cells.write(parseArea("H8"), 9))).toBe("InvalidOperation");
    cells.write(parseArea("H7"), 9);
    const again = await openWorkbook(await book.save(), "plan.xlsx");
    expect(again.sheet("Plan").cells.values(parseArea("H7:H9"))).toEqual([[9], [""], [""]]);
  });
});

it.each<[string, Feature]>([
  ["pivot tables", pivotTable],
  ["sparklines", sparkline],
  ["form controls", formControl],
  ["drawings of a newer kind", newerChart],
  ["pictures or linked data in cells", pictureInCell],
  ["formulas over several cells", dynamicArray],
])("cells of a sheet with %s don't move, for these would stay behind", async (name, feature) => {
  const original = await workbookWith([feature]);
  const book = await openWorkbook(original, "plan.xlsx");
  const insert = () => book.sheet("Plan").insertCells(parseArea("3:3"), "Down");
  expect(insert).toThrow(`"Plan" has ${name}, which would not move along: do this in Excel.`);
  expect(refusalOf(() => book.sheet("Plan").deleteCells(parseArea("3:3"), "Up"))).toBe("InvalidOperation");
  expect(await book.save()).toEqual(original);
});
