/** Files that open and files that don't, each of these with one sentence. All bytes are made here. */
import { strToU8, zipSync } from "fflate";
import { parseArea, printArea } from "../../../src/host/model/address/addresses";
import { FileError, type FileErrorCode } from "../../../src/ooxml/fileError";
import { newWorkbook, openWorkbook } from "../../../src/host/model/openWorkbook";
import { refuseTooLarge } from "../../../src/ooxml/openPackage";

const compound = (stream: string) =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array<number>(600).fill(0),
    ...utf16(stream, true, false),
  ]);

/** A zip whose directory says that its one part unpacks to a gigabyte. */
function bomb(): Uint8Array {
  const bytes = zipSync({ "xl/workbook.xml": strToU8("<workbook/>") });
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 4; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1_000_000_000, true);
  }
  return bytes;
}

/** `type`: the content type of its workbook, after "application/vnd.". */
function ofType(type: string): Uint8Array {
  const override = `<Override PartName="/xl/workbook.xml" ContentType="application/vnd.${type}"/>`;
  return zipSync({
    "xl/workbook.xml": strToU8("<workbook/>"),
    "[Content_Types].xml": strToU8(`<Types>${override}</Types>`),
  });
}

async function errorOf(bytes: Uint8Array, name: string): Promise<FileError> {
  const error: unknown = await openWorkbook(bytes, name).catch((thrown: unknown) => thrown);
  if (!(error instanceof FileError)) throw new Error(`${name} opened, or failed otherwise: ${String(error)}`);
  return error;
}

const saved = newWorkbook().save();

const bad: [string, string, () => Promise<Uint8Array> | Uint8Array, FileErrorCode][] = [
  ["an empty file", "plan.xlsx", () => new Uint8Array(), "Empty"],
  ["a picture", "plan.xlsx", () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), "NotAWorkbook"],
  ["a zip of something else", "plan.xlsx", () => zipSync({ "readme.txt": strToU8("hello") }), "NotAWorkbook"],
  ["a workbook with a password", "plan.xlsx", () => compound("EncryptedPackage"), "Encrypted"],
  ["an old .xls", "plan.xls", () => compound("Workbook"), "OldFormat"],
  ["a binary workbook", "plan.xlsb", () => zipSync({ "xl/workbook.bin": strToU8("x") }), "OldFormat"],
  [
    "a template",
    "plan.xltx",
    () => ofType("openxmlformats-officedocument.spreadsheetml.template.main+xml"),
    "Template",
  ],
  ["a template with macros", "plan.xltm", () => ofType("ms-excel.template.macroEnabled.main+xml"), "Template"],
  ["an add-in of macros", "plan.xlam", () => ofType("ms-excel.addin.macroEnabled.main+xml"), "NotAWorkbook"],
  [
    "an OpenDocument spreadsheet",
    "plan.ods",
    () => zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet") }),
    "OpenDocument",
  ],
  ["a zip bomb", "plan.xlsx", bomb, "TooLarge"],
  ["a file cut off", "plan.xlsx", async () => (await saved).slice(0, 3000), "CutOff"],
  [
    "a workbook with a broken part",
    "plan.xlsx",
    () => zipSync({ "xl/workbook.xml": strToU8("<workbook><sheets>") }),
    "CutOff",
  ],
  ["a text file of blanks", "plan.tsv", () => strToU8(" \n\n"), "Empty"],
  ["a text file that is no text", "plan.csv", () => Uint8Array.from([65, 0, 0, 66, 7]), "NotAWorkbook"],
  [
    "UTF-16 with no mark, cut off in a letter",
    "plan.tsv",
    () => utf16("Plan\tDue", true, false).slice(0, -1),
    "CutOff",
  ],
  ["a text file too wide", "plan.csv", () => strToU8(",".repeat(16_384)), "TooManyColumns"],
  ["a text file too long", "plan.csv", () => strToU8("a\n".repeat(1_048_577)), "TooManyRows"],
  ["a field too long for a cell", "plan.tsv", () => strToU8("x".repeat(32_768)), "CellTooLong"],
];

it.each(bad)("%s is refused in one sentence", async (_, name, bytes, code) => {
  const error = await errorOf(await bytes(), name);
  expect(error.code).toBe(code);
  expect(error.message).toContain(name);
  expect(error.message).toMatch(/^[^.]+(\.[a-z]+[^.]*)+\.$/);
});

it("a file larger than a text can be is refused before it is read", () => {
  const sentence = '"plan.csv" is larger than 400 MB, which no agenda needs: check where it came from, or split it.';
  expect(() => refuseTooLarge(1_000_000_000, "plan.csv")).toThrow(new FileError("TooLarge", sentence));
  expect(() => refuseTooLarge(400_000_000, "plan.csv")).not.toThrow();
});

const textOf = async (bytes: Uint8Array, name: string) => {
  const { activeSheet } = await openWorkbook(bytes, name);
  const used = activeSheet.usedArea(true);
  return used ? activeSheet.cells.texts(used) : [];
};
const utf16 = (text: string, little: boolean, mark: boolean) =>
  Uint8Array.from(
    Array.from((mark ? "\uFEFF" : "") + text, (sign) => {
      const bytes = [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8];
      return little ? bytes : bytes.reverse();
    }).flat(),
  );

it.each([
  ["UTF-8", strToU8("Über\t£5k plan")],
  ["UTF-8 with its mark", strToU8("\uFEFFÜber\t£5k plan")],
  ["UTF-16 little-endian", utf16("Über\t£5k plan", true, true)],
  ["UTF-16 big-endian", utf16("Über\t£5k plan", false, true)],
  ["UTF-16 with no mark", utf16("Über\t£5k plan", true, false)],
  ["UTF-16 big-endian with no mark", utf16("Über\t£5k plan", false, false)],
  ["Windows-1252", Uint8Array.from([0xdc, 0x62, 0x65, 0x72, 9, 0xa3, 0x35, 0x6b, 0x20, 0x70, 0x6c, 0x61, 0x6e])],
])("a .tsv in %s is read", async (_, bytes) => {
  expect(await textOf(bytes, "plan.tsv")).toEqual([["Über", "£5k plan"]]);
});

it("a letter that was lost before leaves the others of a .tsv in UTF-8 as they are", async () => {
  expect(await textOf(new TextEncoder().encode("M\uFFFDori\tĀwhina"), "plan.tsv")).toEqual([["M\uFFFDori", "Āwhina"]]);
});

it.each([
  ["little-endian, with letters of few zeros", true, "План\tСрок\nОткрыть парк\t5 мая"],
  ["big-endian, with letters of few zeros", false, "План\tСрок\nОткрыть парк\t5 мая"],
  ["little-endian, in Chinese", true, "行动计划\t负责人\n开放公园\t王"],
  ["big-endian, in Chinese", false, "行动计划\t负责人\n开放公园\t王"],
  ["with a letter whose other half is zero", true, "Rīga Āgenskalns\tOpen the park — soon"],
])("UTF-16 with no mark, %s, is recognised", async (_, little, text) => {
  expect(await textOf(utf16(text, little, false), "plan.tsv")).toEqual(text.split("\n").map((row) => row.split("\t")));
});

it("pasted text keeps apostrophes, blank lines, line breaks in quotes and stray quotes", async () => {
  const text = `'Staying' ahead\t"two\nlines"\r\n\r\nsaid "yes"\t"open quote\tend`;
  expect(await textOf(strToU8(text), "plan.tsv")).toEqual([
    ["'Staying' ahead", "two\nlines", ""],
    ["", "", ""],
    ['said "yes"', '"open quote', "end"],
  ]);
});

it("pasted dates are read in British order, and shown so", async () => {
  const { activeSheet } = await openWorkbook(strToU8("Due\n31/03/2021\n5%\n"), "plan.tsv");
  expect(activeSheet.cells.values(parseArea("A1:A3"))).toEqual([["Due"], [44286], [0.05]]);
  expect(activeSheet.cells.text(2, 1)).toBe("31/03/2021");
});

it.each([
  ["=1+1", "=1+1"],
  ['"=HYPERLINK(""https://agenda.example"",""Plan"")"', '=HYPERLINK("https://agenda.example","Plan")'],
  ["=HYPERLINK(A1)", "=HYPERLINK(A1)"],
  ["+cmd|' /C calc'!A0", "+cmd|' /C calc'!A0"],
  ["-2+3", "-2+3"],
  ["@SUM(A1)", "@SUM(A1)"],
  ["- agree the plan", "- agree the plan"],
  ["-12", -12],
  ["+4.5", 4.5],
  ["-5%", -0.05],
])("the field %s of a text file is text unless it is a number", async (field, value) => {
  const saved = await openWorkbook(await (await openWorkbook(strToU8(`Plan\t${field}`), "plan.tsv")).save(), "o.xlsx");
  expect(saved.activeSheet.cells.value(1, 2)).toBe(value);
  expect(saved.activeSheet.cells.formula(1, 2)).toBe(value);
  expect(saved.book.hasFormulas).toBe(false);
});

it.each([
  ["commas", "a,b;c,d\n1,2,3", "A1:C2"],
  ["semicolons", "a;b,1;c;d\n1;2;3;4", "A1:D2"],
])("a .csv with %s is split by them", async (_, text, area) => {
  const { activeSheet } = await openWorkbook(strToU8(text), "plan.csv");
  const used = activeSheet.usedArea(true);
  expect(used && printArea(used)).toBe(area);
});

it("the sheet of a text file is called after the file", async () => {
  const { activeSheet } = await openWorkbook(strToU8("a"), "C:\\agendas\\Homes [plan].tsv");
  expect(activeSheet.name).toBe("Homes  plan");
});
