/** Opening and saving loses nothing, and every saved file passes Microsoft's Open XML SDK. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { parseArea, printArea, printCell } from "../../../../src/host/model/address/addresses";
import { newWorkbook, openWorkbook } from "../../../../src/host/model/openWorkbook";
import type { WorkbookModel } from "../../../../src/host/model/workbook";
import { commentedAgenda } from "../../../fixtures/commentedAgenda";
import { errorsOf } from "../../../support/openXmlErrors";
import { refusalOf } from "../../../support/model";

/** A workbook with one of most things. */
async function fullWorkbook(): Promise<WorkbookModel> {
  const book = newWorkbook();
  const sheet = book.activeSheet;
  sheet.rename("Plan");
  sheet.cells.write(parseArea("A1:D4"), [
    ["Action", "Owner", "Due", "RAG"],
    ["Plant trees", "Ann", 44286, "Red"],
    ["Fix lights", "Bob", 44300, "Green"],
    ["Mow", "Cat", "", "=1/0"],
  ]);
  sheet.addTable(parseArea("A1:D4"), true, "Agenda");
  sheet.cells.writeNumberFormats(parseArea("C2:C4"), "dd/mm/yyyy");
  sheet.styles.apply(parseArea("D2"), { fillColor: "#C00000" });
  sheet.conditionalFormats.add(
    [parseArea("D2:D4")],
    { type: "ContainsText", operator: "Contains", text: "Gre" },
    { fillColor: "#00B050" },
    true,
  );
  sheet.validations.set(parseArea("D2:D9"), { type: "List", formula1: "Red,Green" });
  sheet.links.setLink(6, 1, { address: "https://example.org/?a=1&b=2" });
  sheet.layout.freeze(1, 0);
  sheet.pageLayout.change({ orientation: "Landscape", titleRows: parseArea("1:1") });
  sheet.charts.add("ColumnStacked", parseArea("C1:D4"), "Columns");
  sheet.customProperties.set("mark", "made by “us”");
  book.customXml.add('<s:settings xmlns:s="urn:example:settings"><s:stale days="30"/></s:settings>');
  book.names.add("Rate", "=0.2");
  const other = book.addSheet("It's & <other>");
  other.cells.write(parseArea("A1"), '=COUNTIF(Agenda[RAG],"Red")');
  other.charts.add("BarClustered", parseArea("A1:B3"), "Rows");
  await sheet.protection.protect({}, "trees");
  book.addSheet("Kept away").setVisibility("VeryHidden");
  return book;
}

it("a workbook with one of most things passes the validator, saved once and saved again", async () => {
  const once = await (await fullWorkbook()).save();
  expect(await errorsOf(once)).toEqual([]);
  const book = await openWorkbook(once, "plan.xlsx");
  book.addSheet("RAG Summary").charts.add("BarStacked", parseArea("A1:B3"), "Columns");
  book.sheet("Plan").copy();
  book.activate(book.sheet("RAG Summary"));
  const again = await book.save();
  expect(await errorsOf(again)).toEqual([]);
  const last = await openWorkbook(again, "plan.xlsx");
  expect(last.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Plan", "Visible"],
    ["It's & <other>", "Visible"],
    ["Kept away", "VeryHidden"],
    ["RAG Summary", "Visible"],
    ["Plan (2)", "Visible"],
  ]);
  expect(last.activeSheet.name).toBe("RAG Summary");
  expect(last.tables.map(({ name, area }) => [name, printArea(area)])).toEqual([
    ["Agenda", "A1:D4"],
    ["Agenda2", "A1:D4"],
  ]);
  expect(last.sheet("Plan").customProperties.list()).toEqual([{ key: "mark", value: "made by “us”" }]);
  expect(last.customXml.list("urn:example:settings")).toHaveLength(1);
  expect(last.sheet("It's & <other>").cells.value(1, 1)).toBe(1);
  expect(last.sheets.map(({ charts }) => charts.list().length)).toEqual([1, 1, 0, 1, 1]);
  expect(last.sheet("Plan").cells.value(4, 4)).toBe("#DIV/0!");
}, 60_000);

it("custom properties and XML parts are changed and removed in the file too", async () => {
  const book = await openWorkbook(await (await fullWorkbook()).save(), "plan.xlsx");
  book.sheet("Plan").customProperties.set("MARK", "changed");
  book.sheet("It's & <other>").customProperties.set("new", "");
  const ids = book.customXml.list().map(({ id }) => id);
  for (const id of ids) book.customXml.setXml(id, "<other/>");
  const changed = await openWorkbook(await book.save(), "plan.xlsx");
  expect(changed.sheets.map(({ customProperties }) => customProperties.list())).toEqual([
    [{ key: "mark", value: "changed" }],
    [{ key: "new", value: "" }],
    [],
  ]);
  expect(changed.customXml.list()).toEqual(ids.map((id) => ({ id, namespace: "", xml: "<other/>" })));
  changed.sheet("Plan").customProperties.delete("mark");
  for (const id of ids) changed.customXml.delete(id);
  const parts = Object.keys(unzipSync(await changed.save()));
  expect(parts.filter((path) => /customXml|customProperty/.test(path))).toHaveLength(1);
  expect(refusalOf(() => changed.customXml.add("<open>"))).toBe("InvalidArgument");
}, 30_000);

/** The workbook with parts that Excel writes and the library loses or misreads. */
async function workbookOfExcel(): Promise<Uint8Array> {
  const parts = unzipSync(await (await fullWorkbook()).save());
  const change = (path: string, changes: [string | RegExp, string][]) => {
    const part = parts[path];
    if (!part) throw new Error(`The workbook has no ${path}`);
    const text = changes.reduce((xml, [from, to]) => {
      if (!(typeof from === "string" ? xml.includes(from) : from.test(xml)))
        throw new Error(`${path} has no ${String(from)}`);
      return xml.replace(from, to);
    }, strFromU8(part));
    parts[path] = strToU8(text);
  };
  const rules =
    '<conditionalFormatting sqref="A2:A4"><cfRule type="beginsWith" dxfId="0" priority="3" stopIfTrue="1" operator="beginsWith" text="Pl"><formula>LEFT(A2,LEN("Pl"))="Pl"</formula></cfRule>' +
    '<cfRule type="duplicateValues" dxfId="0" priority="4"/><cfRule type="containsBlanks" dxfId="0" priority="5"><formula>LEN(TRIM(A2))=0</formula></cfRule></conditionalFormatting>';
  const list =
    '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' +
    '<x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>\'Kept away\'!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B2:B4</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
  change("xl/worksheets/sheet1.xml", [
    [/<sheetProtection[^>]*\/>/, '<protectedRanges><protectedRange sqref="A2:B3" name="Range1"/></protectedRanges>'],
    ["<conditionalFormatting ", `${rules}<conditionalFormatting `],
    [
      "<hyperlinks>",
      '<hyperlinks><hyperlink ref="C2" location="Plan!A1" tooltip="the start"/><hyperlink ref="F8:G9" location="Plan!A2"/>',
    ],
    ["</worksheet>", `${list}</worksheet>`],
    [
      "</sheetData>",
      '<row r="20"><c r="A20"><f t="shared" ref="A20:A21" si="0">C2*2</f><v>88572</v></c></row><row r="21"><c r="A21"><f t="shared" si="0"/><v>88600</v></c></row></sheetData>',
    ],
  ]);
  change("xl/tables/table1.xml", [
    [
      /<autoFilter ref="A1:D4"\/>|<autoFilter ref="A1:D4"><\/autoFilter>/,
      '<autoFilter ref="A1:D4"><filterColumn colId="1" hiddenButton="1"/><filterColumn colId="3"><filters><filter val="Red"/></filters></filterColumn></autoFilter><sortState ref="A2:D4"><sortCondition ref="C2:C4"/></sortState>',
    ],
    ['displayName="Agenda"', 'displayName="Agenda" comment="The agenda" totalsRowShown="0"'],
  ]);
  change("xl/drawings/drawing1.xml", [
    [
      "</xdr:wsDr>",
      '<xdr:twoCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>4</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="9" name="Box"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr><xdr:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:t>A note</a:t></a:r></a:p></xdr:txBody></xdr:sp><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>',
    ],
  ]);
  change("xl/workbook.xml", [['<definedName name="Rate"', '<definedName name="Rate" comment="of interest"']]);
  return zipSync(parts);
}

it("what the library would lose of a sheet of Excel's is there after the library wrote it", async () => {
  const original = await workbookOfExcel();
  expect(await errorsOf(original)).toEqual([]);
  const book = await openWorkbook(original, "plan.xlsx");
  book.sheet("Plan").layout.merge(parseArea("M40:N40"), false);
  const saved = await book.save();
  expect(await errorsOf(saved)).toEqual([]);
  const again = await openWorkbook(saved, "plan.xlsx");
  const plan = again.sheet("Plan");
  expect(plan.tables.map(({ filters }) => filters)).toEqual([new Map([[3, ["Red"]]])]);
  expect(
    plan.conditionalFormats
      .list()
      .map(({ rule, stopIfTrue }) => [rule.type === "Other" ? rule.kind : rule.type, stopIfTrue]),
  ).toEqual([
    ["ContainsText", true],
    ["ContainsText", true],
    ["Custom", false],
    ["containsBlanks", false],
  ]);
  expect(plan.validations.at(2, 2)?.formula1).toBe("='Kept away'!$A$1:$A$3");
  expect(plan.links.link(2, 3)).toMatchObject({ documentReference: "Plan!A1", screenTip: "the start" });
  expect(again.names.find("Rate")?.comment).toBe("of interest");
  expect(plan.cells.formulas(parseArea("A20:A21"))).toEqual([["=C2*2"], ["=C3*2"]]);
  plan.insertCells(parseArea("7:7"), "Down");
  expect([plan.links.link(9, 7)?.documentReference, plan.links.link(11, 7)]).toEqual(["Plan!A2", null]);
  const parts = unzipSync(saved);
  const text = Object.entries(parts)
    .map(([path, part]) => (/\.xml$/.test(path) ? strFromU8(part) : ""))
    .join("\n");
  for (const element of [
    '<protectedRange sqref="A2:B3" name="Range1"/>',
    '<sortCondition ref="C2:C4"/>',
    'comment="The agenda"',
    "<a:t>A note</a:t>",
    '<filterColumn colId="1" hiddenButton="1">',
    '<hyperlink ref="F8:G9"',
  ])
    expect(text).toContain(element);
}, 60_000);

it("formulas of an opened workbook are calculated over its tables and dates", async () => {
  const book = await openWorkbook(await (await fullWorkbook()).save(), "plan.xlsx");
  await book.sheet("Plan").protection.unprotect("trees");
  book.sheet("Plan").cells.write(parseArea("D3"), "Red");
  book.sheet("It's & <other>").cells.write(parseArea("A2:A3"), [["=SUM(Agenda[Due])"], ["=MAX(Plan!C:C)"]]);
  expect(book.sheet("It's & <other>").cells.values(parseArea("A1:A3"))).toEqual([[2], [88586], [44300]]);
}, 30_000);

it("days are counted from 1904 where the workbook does so", async () => {
  const book = newWorkbook();
  book.book.properties.date1904 = true;
  book.activeSheet.cells.type(1, 1, "31/03/2021");
  const again = await openWorkbook(await book.save(), "old.xlsx");
  const { cells } = again.activeSheet;
  expect([again.dateSystem, cells.value(1, 1), cells.text(1, 1), cells.editText(1, 1)]).toEqual([
    1904,
    42824,
    "31/03/2021",
    "31/03/2021",
  ]);
});

it("a far cell and names of whole sheets are opened and saved in no time", async () => {
  const book = newWorkbook();
  book.activeSheet.cells.write(parseArea("XFD1048576"), "far");
  book.names.add("Everything", "=Sheet1!$A$1:$XFD$1048576");
  const again = await openWorkbook(await book.save(), "far.xlsx");
  expect(again.activeSheet.cells.value(1_048_576, 16_384)).toBe("far");
  expect(again.names.find("Everything")?.formula).toBe("=Sheet1!$A$1:$XFD$1048576");
}, 10_000);

it("notes on blank cells and threaded comments are kept on their own sheet", async () => {
  const once = await (await openWorkbook(await commentedAgenda(), "plan.xlsx")).save();
  expect(await errorsOf(once)).toEqual([]);
  const book = await openWorkbook(once, "plan.xlsx");
  expect(commentsIn(book)).toEqual([
    ["Cover", ["A1"], []],
    ["Action agenda", ["F1", "D3", "K3", "E4", "B40"], ["F3", "G6", "C41"]],
  ]);
  const [first] = book.sheet("Action agenda").attachedComments.threads();
  expect(first).toMatchObject({ author: "Helen Pryce", text: "Is this still Amber? Ask & say", replies: 2 });
});

function commentsIn(book: WorkbookModel): unknown[] {
  const cells = (attached: readonly { row: number; column: number }[]) =>
    attached.map(({ row, column }) => printCell(row, column));
  return book.sheets.map(({ name, attachedComments }) => [
    name,
    cells(attachedComments.notes()),
    cells(attachedComments.threads()),
  ]);
}
