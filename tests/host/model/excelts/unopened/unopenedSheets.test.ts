/** Sheets of an opened file are read without the library's cells, and say the same with them. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { parseArea } from "../../../../../src/host/model/address/addresses";
import { openSheet, unopenedSheet } from "../../../../../src/host/model/excelts/unopened/unopenedSheets";
import { newWorkbook, openWorkbook } from "../../../../../src/host/model/openWorkbook";
import type { SheetModel } from "../../../../../src/host/model/sheet/sheet";
import { councilReturn } from "../../../../fixtures/councilReturn";
import { agendaUnderMergedCells, agendaWithFormulas, tableAgenda } from "../../../../fixtures/workbooks";
import { refreshed, withHost } from "../../../../support/sheetWorkbook";

const sheetPath = "xl/worksheets/sheet1.xml";

/** A workbook whose only sheet has this list of cells, and what follows it. */
async function workbookOf(data: string, after = ""): Promise<Uint8Array> {
  const book = newWorkbook();
  book.activeSheet.cells.write(parseArea("A1:B1"), [["Shared", "text"]]);
  const parts = unzipSync(await book.save());
  const xml = strFromU8(parts[sheetPath] ?? new Uint8Array());
  const changed = xml.replace(/<sheetData>[\s\S]*<\/sheetData>/, () => data + after);
  return zipSync({ ...parts, [sheetPath]: strToU8(changed) });
}

async function sheetOf(data: string, after = ""): Promise<SheetModel> {
  return (await openWorkbook(await workbookOf(data, after), "plan.xlsx")).activeSheet;
}

const isOpen = ({ worksheet }: SheetModel) => unopenedSheet(worksheet) === undefined;

function seen(sheet: SheetModel) {
  const used = sheet.usedArea(false);
  const area = used ?? parseArea("A1");
  const styles = Array.from({ length: area.right }, (_, index) => sheet.styles.style(area.top, index + 1));
  const { cells, layout } = sheet;
  return {
    used,
    filled: sheet.usedArea(true),
    lower: sheet.usedArea(true, { ...area, top: area.top + 1 }),
    values: cells.values(area),
    kinds: cells.valueTypes(area),
    formulas: cells.formulas(area),
    texts: cells.texts(area),
    formats: cells.numberFormats(area),
    styles,
    merges: layout.merges,
  };
}

const oddCells = `<sheetData><!-- rows -->
  <row r="2" s="1" customFormat="1"><c r="B2" t="s"><v>1</v></c><c r="C2" t="inlineStr"><is><t>Due &amp; done_x000A_</t></is></c>
    <c r="D2" t="inlineStr"><is><r><rPr><b/></rPr><t>Bold</t></r><r><t xml:space="preserve"> and not</t></r></is></c></row>
  <row><c t='b'><v>1</v></c><c><v>0.5</v></c><c t="e"><v>#N/A</v></c><c t="str"><v><![CDATA[a < b]]></v></c></row>
  <row r="5"><c r="A5"><f t="shared" ref="A5:A7" si="0">B5+$B$3</f><v>7</v></c><c r="B5"><v>6.5</v></c></row>
  <row r="6"><c r="A6"><f t="shared" si="0"/><v>8</v></c><c r="B6" s="1"/><c r="C6"/></row>
  <row r="7" hidden="1" ht="30"><c r="A7" t="str"><f t="shared" si="0"/><v>nine</v></c><c r="E7" t="d"><v>2026-10-12</v></c></row>
</sheetData>`;

it("cells are read however they are written", async () => {
  const sheet = await sheetOf(oddCells);
  expect(sheet.cells.values(parseArea("A2:E3"))).toEqual([
    ["", "text", "Due & done\n", "Bold and not", ""],
    [true, 0.5, "#N/A", "a < b", ""],
  ]);
  expect(sheet.cells.values(parseArea("A5:E7"))).toEqual([
    [7, 6.5, "", "", ""],
    [8, "", "", "", ""],
    ["nine", "", "", "", 46307],
  ]);
  expect(sheet.cells.formulas(parseArea("A5:A7"))).toEqual([["=B5+$B$3"], ["=B6+$B$3"], ["=B7+$B$3"]]);
  expect(sheet.usedArea(true)).toEqual(parseArea("A2:E7"));
  expect(isOpen(sheet)).toBe(false);
});

it("texts that cells share are read however they are written", async () => {
  const list =
    "<si><t>Plain</t></si><si><r><rPr><b/></rPr><t>Bo</t></r><r><t>ld</t></r></si>" +
    '<si><t xml:space="preserve"> kept </t></si><si><t>課題</t><rPh sb="0" eb="2"><t>かだい</t></rPh></si>' +
    "<si><t>one_x000A_two &lt; three_x0000_</t></si><si><t><![CDATA[a < b]]></t></si>";
  const cells = ["A", "B", "C", "D", "E", "F"].map((column, index) => `<c r="${column}1" t="s"><v>${index}</v></c>`);
  const parts = unzipSync(await workbookOf(`<sheetData><row r="1">${cells.join("")}</row></sheetData>`));
  const path = "xl/sharedStrings.xml";
  const changed = strFromU8(parts[path] ?? new Uint8Array()).replace(/<si>.*<\/si>/s, () => list);
  const { activeSheet } = await openWorkbook(zipSync({ ...parts, [path]: strToU8(changed) }), "plan.xlsx");
  const expected = [["Plain", "Bold", " kept ", "課題", "one\ntwo < three_x0000_", "a < b"]];
  expect(activeSheet.cells.values(parseArea("A1:F1"))).toEqual(expected);
  openSheet(activeSheet.worksheet);
  expect(activeSheet.cells.values(parseArea("A1:F1"))).toEqual(expected);
});

it("runs of a text keep their formats when the sheet is written whole", async () => {
  const book = await openWorkbook(await workbookOf(oddCells), "plan.xlsx");
  book.activeSheet.layout.merge(parseArea("G1:H1"), false);
  const parts = unzipSync(await book.save());
  expect(Object.values(parts).some((part) => /<b\/>.*Bold/s.test(strFromU8(part)))).toBe(true);
});

it("the other elements may have a prefix", async () => {
  const parts = unzipSync(await workbookOf('<sheetData><row r="1"><c r="B1"><v>3</v></c></row></sheetData>'));
  const xml = strFromU8(parts[sheetPath] ?? new Uint8Array())
    .replace(/<(\/?)(?=\w)/g, "<$1x:")
    .replace("<x:worksheet xmlns=", "<x:worksheet xmlns:x=");
  const { activeSheet } = await openWorkbook(zipSync({ ...parts, [sheetPath]: strToU8(xml) }), "plan.xlsx");
  expect(activeSheet.cells.value(1, 2)).toBe(3);
  openSheet(activeSheet.worksheet);
  expect(activeSheet.cells.value(1, 2)).toBe(3);
});

it.each([
  ["under merged cells", agendaUnderMergedCells],
  ["with formulas", agendaWithFormulas],
  ["among sections that count on each other", () => councilReturn({ sections: 2, rows: 16, agenda: { rows: 3 } })],
  ["written oddly", () => workbookOf(oddCells)],
  [
    "with values beneath merged cells",
    () =>
      workbookOf(
        '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c></row></sheetData>',
        '<mergeCells count="1"><mergeCell ref="A1:C2"/></mergeCells>',
      ),
  ],
])("an agenda %s says the same before and after the library has its cells", async (_, bytes) => {
  for (const sheet of (await openWorkbook(await bytes(), "plan.xlsx")).sheets) {
    const before = seen(sheet);
    expect(isOpen(sheet)).toBe(false);
    openSheet(sheet.worksheet);
    expect(seen(sheet)).toEqual(before);
  }
});

it("the heights of rows and what is hidden are there when they are asked for", async () => {
  const { layout } = await sheetOf(oddCells);
  expect([layout.rowHidden(7), layout.rowHeight(6)]).toEqual([true, 15]);
});

it("a refresh leaves the sheets that it only searches as they are in the file", async () => {
  const book = await openWorkbook(await tableAgenda({ rows: 4 }), "plan.xlsx");
  const returns = book.addSheet("Returns");
  returns.cells.write(parseArea("A1:C2"), [
    ["District", "Homes", "Twice"],
    ["North", 4, "=B2*2"],
  ]);
  await withHost(await book.save(), async ({ model }) => {
    await refreshed();
    expect(isOpen(model.sheet("Returns"))).toBe(false);
    await model.save();
    expect(model.sheets.filter((sheet) => !isOpen(sheet)).map(({ name }) => name)).toEqual([
      "Action agenda",
      "Returns",
    ]);
  });
});

it("a formula of a sheet that nobody asked for is calculated when a cell changes that it depends on", async () => {
  const made = newWorkbook();
  made.activeSheet.cells.write(parseArea("A1"), 2);
  made.addSheet("Twice").cells.write(parseArea("A1:A2"), [["=Sheet1!A1*2"], ["=A1+1"]]);
  const book = await openWorkbook(await made.save(), "plan.xlsx");
  book.activeSheet.cells.type(1, 1, "21");
  expect(isOpen(book.sheet("Twice"))).toBe(false);
  const saved = await openWorkbook(await book.save(), "plan.xlsx");
  expect(saved.sheet("Twice").cells.values(parseArea("A1:A2"))).toEqual([[42], [43]]);
});

it.each([
  ["a row that does not end", '<sheetData><row r="1"><c r="A1"><v>1</v></c></sheetData>', ""],
  [
    "merged areas that overlap",
    "<sheetData/>",
    '<mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="B2:C3"/></mergeCells>',
  ],
])("a sheet with %s is damaged, which opening says", async (_, data, after) => {
  await expect(sheetOf(data, after)).rejects.toMatchObject({ code: "CutOff" });
});
