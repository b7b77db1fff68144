/** Whatever Excel puts into a workbook is still there after the host saved it, byte for byte, and is still led to. */
import { strFromU8, unzipSync } from "fflate";
import { parseArea } from "../../../../../src/host/model/address/addresses";
import { openWorkbook } from "../../../../../src/host/model/openWorkbook";
import { errorsOf } from "../../../../support/openXmlErrors";
import { runsInFull } from "../../../../support/run/sampling";
import { refreshed, withHost } from "../../../../support/sheetWorkbook";
import { workbookWith } from "./featureBook";
import { features, fullWorkbooks } from "./features";

type Package = Map<string, string>;

/** Parts as text of one byte a letter. */
function partsOf(workbook: Uint8Array): Package {
  return new Map(Object.entries(unzipSync(workbook)).map(([path, part]) => [path, strFromU8(part, true)]));
}

/** The workbook's own lists, which grow with it. */
const lists = /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|docProps\/.*)$/;

function changedParts(before: Package, after: Package): string[] {
  return [...before].filter(([path, part]) => !lists.test(path) && after.get(path) !== part).map(([path]) => path);
}

/** Lines of the lists that are no more: content types, relationships, and what the workbook itself says. */
function lostLines(before: Package, after: Package): string[] {
  return [...before].flatMap(([path, part]) => {
    if (!lists.test(path)) return [];
    const now = new Set(elementsOf(after.get(path) ?? ""));
    return elementsOf(part).filter((element) => !now.has(element));
  });
}

function elementsOf(xml: string): string[] {
  return xml.match(/<(?!bookViews|workbookView|vt:|TitlesOfParts)[^>]+>/g) ?? [];
}

const planPath = "xl/worksheets/sheet1.xml";
const changedCell = /<c [^>]*r="D2"[^>]*>.*?<\/c>/;

it.each(features)("%s is kept beside a new sheet and a changed cell", async (_, feature) => {
  const original = await workbookWith([feature]);
  const book = await openWorkbook(original, "plan.xlsx");
  const added = book.addSheet("RAG Summary");
  added.cells.write(parseArea("A1:B2"), [
    ["RAG", "Count"],
    ["Red", 1],
  ]);
  added.addTable(parseArea("A1:B2"), true, "Counts");
  added.styles.apply(parseArea("A1"), { bold: true });
  book.sheet("Plan").cells.write(parseArea("D2"), "Amber");
  const saved = await book.save();
  const [before, after] = [partsOf(original), partsOf(saved)];
  expect(changedParts(before, after).filter((path) => path !== "xl/styles.xml")).toEqual([planPath]);
  expect(after.get(planPath)?.replace(changedCell, "")).toBe(before.get(planPath)?.replace(changedCell, ""));
  expect(changedCell.exec(after.get(planPath) ?? "")?.[0]).toContain("Amber");
  expect(after.get("xl/styles.xml")).toContain(itemsOf(before.get("xl/styles.xml"), "cellXfs"));
  expect(lostLines(before, after)).toEqual([]);
  const again = await openWorkbook(saved, "plan.xlsx");
  expect(again.fileEnding).toBe(book.fileEnding);
  expect(again.sheets.map(({ name }) => name)).toEqual(["Plan", "RAG Summary"]);
  expect(again.table("Counts").sheet.name).toBe("RAG Summary");
  expect(again.sheet("Plan").cells.value(2, 4)).toBe("Amber");
});

function itemsOf(xml: string | undefined, list: string): string {
  return new RegExp(`<${list}[^>]*>([\\s\\S]*?)</${list}>`).exec(xml ?? "")?.[1] ?? "";
}

it.each(features)("%s is kept where the layout and rules of its sheet change", async (_, feature) => {
  const original = await workbookWith([feature]);
  const book = await openWorkbook(original, "plan.xlsx");
  const plan = book.sheet("Plan");
  plan.setTabColor("#FF0000");
  plan.layout.freeze(1, 0);
  plan.layout.setColumnWidth(1, 1, 200);
  plan.layout.setRowHeight(2, 2, 40);
  plan.layout.setRowHeight(20, 20, 0);
  plan.pageLayout.change({ orientation: "Landscape", titleRows: parseArea("1:1") });
  plan.validations.set(parseArea("D2:D4"), { type: "List", formula1: "Red,Green" });
  plan.conditionalFormats.add([parseArea("D2:D4")], { type: "Custom", formula: '=D2="Red"' }, { fillColor: "#C00000" });
  plan.links.setLink(3, 1, { address: "https://example.org/" });
  const saved = await book.save();
  const [before, after] = [partsOf(original), partsOf(saved)];
  expect(changedParts(before, after).filter((path) => path !== "xl/styles.xml")).toEqual([
    planPath,
    ...[...before.keys()].filter((path) => path === "xl/worksheets/_rels/sheet1.xml.rels"),
  ]);
  expect(lostElements(before.get(planPath), after.get(planPath))).toEqual([]);
  const again = (await openWorkbook(saved, "plan.xlsx")).sheet("Plan");
  expect(again.tabColor).toBe("#FF0000");
  expect(again.layout.frozen).toEqual({ rows: 1, columns: 0 });
  expect(Math.round(again.layout.columnWidth(1).points)).toBe(200);
  expect([again.layout.rowHeight(2), again.layout.rowHidden(20)]).toEqual([40, true]);
  expect(again.pageLayout.settings.orientation).toBe("Landscape");
  expect(again.validations.at(3, 4)?.formula1).toBe("Red,Green");
  expect(again.conditionalFormats.list()).toHaveLength(1);
  expect(again.links.link(3, 1)?.address).toBe("https://example.org/");
});

/** What the sheet has and should not lose: relationships' ids, extensions, formulas, kinds of cells. */
function lostElements(before = "", after = ""): string[] {
  const said =
    /<(?:legacyDrawing|legacyDrawingHF|drawing|control|oleObject|ext|customSheetView|f|xm:f|xm:sqref)[ >][^<]*/g;
  return [...(before.match(said) ?? []), ...kindsOf(before), ...(before.match(/ r:id="[^"]*"/g) ?? [])].filter(
    (text) => !after.includes(text),
  );
}

/** What points to the workbook's lists, and the name for macros. */
function kindsOf(xml = ""): string[] {
  return xml.match(/ (?:cm|vm|codeName)="[^"]*"/g) ?? [];
}

/** Notes and comments are the library's: it writes them itself. */
const rewritten = /comments1|vmlDrawing1|threadedComment1|xl\/worksheets\//;

it.each(features)("%s is kept where the library writes its sheet", async (_, feature) => {
  const original = await workbookWith([feature]);
  const book = await openWorkbook(original, "plan.xlsx");
  book.sheet("Plan").layout.merge(parseArea("M40:N40"), false);
  const saved = await book.save();
  const [before, after] = [partsOf(original), partsOf(saved)];
  expect(changedParts(before, after).filter((path) => !rewritten.test(path))).toEqual([]);
  expect(kindsOf(after.get("xl/worksheets/sheet2.xml"))).toEqual(kindsOf(before.get(planPath)));
});

/** Refreshed twice on one day. */
async function refreshedTwice(original: Uint8Array): Promise<[Uint8Array, Uint8Array]> {
  const refresh = (workbook: Uint8Array) =>
    withHost(workbook, async ({ model }) => {
      await refreshed();
      return model.save();
    });
  const once = await refresh(original);
  return [once, await refresh(once)];
}

/** With everything that the library writes of sheets written again. */
async function writtenWhole(original: Uint8Array): Promise<Uint8Array> {
  const book = await openWorkbook(original, "plan.xlsx");
  for (const sheet of book.sheets) sheet.layout.merge(parseArea("M40:N40"), false);
  return book.save();
}

const workbooks = async (): Promise<Uint8Array[]> =>
  runsInFull ? Promise.all(features.map(([, feature]) => workbookWith([feature]))) : fullWorkbooks();

it("workbooks with every feature lose nothing in a refresh, nothing changes in a second one, and they pass the validator as before", async () => {
  for (const original of await workbooks()) {
    const [once, twice] = await refreshedTwice(original);
    const [before, first, second] = [partsOf(original), partsOf(once), partsOf(twice)];
    expect(changedParts(before, second).filter((path) => !["xl/styles.xml", planPath].includes(path))).toEqual([]);
    expect(lostLines(before, second)).toEqual([]);
    expect([...second].filter(([path, part]) => first.get(path) !== part)).toEqual([]);
    expect(second.size).toBe(first.size);
    const known = await errorsOf(original);
    const found = await Promise.all([twice, await writtenWhole(original)].map(errorsOf));
    expect(found.flat().filter((fault) => !known.includes(fault))).toEqual([]);
  }
});
