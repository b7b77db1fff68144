/** What is read of a workbook's file, from packages that are made here part by part, and the sentence for each file that is none. */
import { strToU8, zipSync } from "fflate";
import { Workbook } from "@cj-tech-master/excelts";
import { agendasOfFile } from "../../src/files/agendasOfFile";
import { formatsIn, readWorkbook, valuesIn } from "../../src/files/workbook";
import { cutOffWorkbook, encryptedWorkbook, oldWorkbook } from "../fixtures/badFiles";
import { directorates } from "../fixtures/directorates";
import { withSettings } from "../fixtures/keptSettings";
import { addAgenda, bytesOf, noAgenda, tableAgenda, twoAgendas } from "../fixtures/workbooks";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

interface Parts {
  /** Inside the worksheet. */
  sheet: string;
  styles?: string;
  texts?: string;
}

/** As some programs write it: every element has a prefix. */
function packageOf({ sheet, styles = "", texts = "" }: Parts): Uint8Array {
  const relationship = (id: number, kind: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${office}/${kind}" Target="${target}"/>`;
  const override = `<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>`;
  const parts = {
    "[Content_Types].xml": `<Types>${override}</Types>`,
    "xl/workbook.xml": `<x:workbook xmlns:x="${main}" xmlns:r="${office}"><x:workbookPr date1904="true"/><x:sheets><x:sheet name="Plan &amp; list" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${relationship(1, "worksheet", "/xl/sheets/one.xml")}${relationship(2, "styles", "styles.xml")}${relationship(3, "sharedStrings", "texts.xml")}</Relationships>`,
    "xl/sheets/one.xml": `<x:worksheet xmlns:x="${main}">${sheet}</x:worksheet>`,
    "xl/styles.xml": `<styleSheet xmlns="${main}">${styles}</styleSheet>`,
    "xl/texts.xml": `<sst xmlns="${main}">${texts}</sst>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}

function valuesOf(given: Parts) {
  const [sheet] = readWorkbook(packageOf(given), "plan.xlsx").sheets;
  return sheet?.used ? valuesIn(sheet.cells, sheet.used) : [];
}

it("every kind of value is what Excel gives to add-ins", () => {
  const cells = [
    `<x:c r="B2" t="s"><x:v>0</x:v></x:c>`,
    `<x:c r="C2" t="inlineStr"><x:is><x:t>in </x:t></x:is></x:c>`,
    `<x:c r="D2" t="b"><x:v>1</x:v></x:c>`,
    `<x:c r="E2" t="e"><x:v>#REF!</x:v></x:c>`,
    `<x:c r="F2" t="str"><x:f>A1&amp;"x"</x:f><x:v>a_x000A_b</x:v></x:c>`,
    `<x:c r="G2"><x:v>44833.5</x:v></x:c>`,
    `<x:c r="H2" t="d"><x:v>2026-09-30</x:v></x:c>`,
    `<x:c r="I2" s="0"/>`,
    `<x:c t="b"><x:v>0</x:v></x:c>`,
  ];
  const texts = `<si><r><t>Open </t></r><r><t xml:space="preserve">the&#x20;path</t></r><rPh sb="0" eb="1"><t>said</t></rPh></si>`;
  expect(valuesOf({ sheet: `<x:sheetData><x:row r="2">${cells.join("")}</x:row></x:sheetData>`, texts })).toEqual([
    ["Open the path", "in ", true, "#REF!", "a\nb", 44833.5, 44833, "", false],
  ]);
});

it("fills are of the theme with its tint, of the old palette, and their own; a blank cell has its row's or its column's", () => {
  const solid = (color: string) =>
    `<fill><patternFill patternType="solid"><fgColor ${color}/><bgColor indexed="64"/></patternFill></fill>`;
  const styles = `<numFmts><numFmt numFmtId="170" formatCode="mmm\\ yyyy"/></numFmts>
    <fonts><font/><font><b/></font><font><b val="0"/></font></fonts>
    <fills><fill><patternFill patternType="none"/></fill>${solid(`rgb="FFC00000"`)}${solid(`theme="9" tint="0.4"`)}${solid(`indexed="10"`)}${solid(`rgb="FFFFFFFF"`)}</fills>
    <cellStyleXfs><xf fontId="1" fillId="1"/></cellStyleXfs>
    <cellXfs><xf/><xf fillId="1" fontId="1"/><xf fillId="2" fontId="2"/><xf fillId="3" numFmtId="17"/><xf fillId="4" numFmtId="170"/></cellXfs>`;
  const sheet = `<x:cols><x:col min="2" max="3" style="3"/></x:cols><x:sheetData>
    <x:row r="1"><x:c r="A1" s="1"/><x:c r="B1" s="2"/></x:row><x:row r="2" s="4" customFormat="1"/></x:sheetData>`;
  const workbook = readWorkbook(packageOf({ sheet, styles }), "plan.xlsx");
  const [{ cells } = { cells: null }] = workbook.sheets;
  const column = (index: number) =>
    cells === null ? [] : formatsIn(workbook, cells, index, { rowIndex: 0, rowCount: 3 });
  expect(column(0)).toEqual([
    { fill: "#C00000", bold: true, numberFormat: "General" },
    { fill: null, bold: false, numberFormat: "mmm\\ yyyy" },
    { fill: null, bold: false, numberFormat: "General" },
  ]);
  expect(column(1).map(({ fill, numberFormat }) => [fill, numberFormat])).toEqual([
    ["#A9D18E", "General"],
    [null, "mmm\\ yyyy"],
    ["#FF0000", "mmm-yy"],
  ]);
});

it("what a merged cell covers is blank, and a formula that nobody has worked out is named", () => {
  const sheet = `<x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c><x:c r="B1"><x:v>2</x:v></x:c></x:row>
    <x:row r="2"><x:c r="A2"><x:f>A1</x:f></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells>`;
  expect(valuesOf({ sheet })).toEqual([[1], [""]]);
  expect(readWorkbook(packageOf({ sheet }), "plan.xlsx").sheets[0]?.cells.uncalculated).toEqual(["A2"]);
});

it("hidden rows are actions; hidden sheets and generated ones are passed over", async () => {
  const workbook = new Workbook();
  addAgenda(workbook, { rows: 12, sheet: "Old plan", table: "Old" }).state = "hidden";
  addAgenda(workbook, { rows: 3, sheet: "Plan", table: "Plan" }).getRow(3).hidden = true;
  const reading = agendasOfFile(await bytesOf(workbook), "plan.xlsx");
  expect(reading.ok && reading.workbook.agendas.map(({ source }) => [source.sheet, source.rows.length])).toEqual([
    ["Plan", 3],
  ]);
});

it.each([
  ["an old workbook", oldWorkbook, "is in the old .xls format: open it in Excel"],
  ["a workbook with a password", encryptedWorkbook, "has a password: open it in Excel, remove the password"],
  [
    "an OpenDocument spreadsheet",
    () => zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet") }),
    "is in the OpenDocument format: open it in Excel or LibreOffice",
  ],
  ["a file cut off", cutOffWorkbook, "is cut off before its end: copy or download it again"],
  ["a sheet that is no XML", () => packageOf({ sheet: "<x:sheetData><x:row" }), "is damaged"],
  ["a text", () => strToU8("Action\tOwner"), "is not a workbook: choose an .xlsx or .xlsm file"],
  ["a budget", noAgenda, "has no action agenda. Looked at rows 1 to 3 of sheet Budget."],
])("%s is refused in one sentence", async (_, make, sentence) => {
  const reading = agendasOfFile(await make(), "plan.xlsx");
  expect(reading).toEqual({ ok: false, reason: expect.stringContaining(sentence) as string });
});

it("of several agendas the best is read, and it is said which one", async () => {
  const reading = agendasOfFile(await twoAgendas(), "plan.xlsx");
  expect(reading.ok && reading.workbook.notices).toEqual([expect.stringContaining("Skills plan")]);
});

it("a workbook's own settings are read, and others count instead", async () => {
  const bytes = await tableAgenda();
  const reading = agendasOfFile(bytes, "plan.xlsx", { cadenceDays: 92 });
  expect(reading.ok && reading.workbook.settings.cadenceDays).toBe(92);
});

it("where a workbook's people read all of its agendas together, all are read", async () => {
  const bytes = withSettings(await directorates(), { agendas: "all" });
  const reading = agendasOfFile(bytes, "plan.xlsx");
  expect(reading.ok && reading.workbook.agendas.map(({ source }) => source.sheet)).toEqual([
    "Adults",
    "Places",
    "Children and schools",
  ]);
});

it("other workbooks that it counts are not read with it, which is said", async () => {
  const otherWorkbooks = [{ file: "Parks.xlsx", readOn: "2026-03-03" }];
  const reading = agendasOfFile(withSettings(await tableAgenda(), { otherWorkbooks }), "plan.xlsx");
  expect(reading.ok && reading.workbook.notices).toEqual([
    "It counts agendas of 1 other workbook too, which are not read with it: choose their files as well.",
  ]);
});
