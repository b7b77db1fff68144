import { Workbook } from "@cj-tech-master/excelts";
import { unzipSync, zipSync } from "fflate";
import { openWorkbook } from "../../../../src/host/model/openWorkbook";
import { bytesOf } from "../../../fixtures/workbooks";

/** A workbook of one sheet whose part has this element. */
async function withProtection(element: string): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.addWorksheet("Plan").getCell("A1").value = "Action";
  const parts = unzipSync(await bytesOf(workbook));
  const xml = workbookXml(await bytesOf(workbook)).replace(/<(?:bookViews|sheets)/, (next) => element + next);
  return zipSync({ ...parts, "xl/workbook.xml": new TextEncoder().encode(xml) });
}

function workbookXml(bytes: Uint8Array): string {
  return new TextDecoder().decode(unzipSync(bytes)["xl/workbook.xml"]);
}

it.each(["1", "true"])('lockStructure="%s" protects the structure', async (value) => {
  const book = await openWorkbook(await withProtection(`<workbookProtection lockStructure="${value}"/>`), "plan.xlsx");
  expect(book.structure.on).toBe(true);
});

it.each(['lockStructure="0"', 'lockWindows="1"', 'lockRevision="1"'])("%s does not", async (attribute) => {
  const book = await openWorkbook(await withProtection(`<workbookProtection ${attribute}/>`), "plan.xlsx");
  expect(book.structure.on).toBe(false);
});

it("a password in the form of older versions is asked for, and what protects revisions stays", async () => {
  const element =
    '<workbookProtection workbookPassword="DAA7" lockStructure="1" lockRevision="1" revisionsPassword="C1A2"/>';
  const book = await openWorkbook(await withProtection(element), "plan.xlsx");
  await expect(book.structure.unprotect("guess")).rejects.toMatchObject({ code: "InvalidArgument" });
  await book.structure.unprotect("secret");
  const xml = workbookXml(await book.save());
  expect(/<workbookProtection[^>]*>/.exec(xml)?.[0]).toBe(
    '<workbookProtection lockRevision="1" revisionsPassword="C1A2"/>',
  );
});

it("a protection that nobody changed keeps its bytes", async () => {
  const element = '<workbookProtection  lockStructure="1"  lockWindows="1" />';
  const book = await openWorkbook(await withProtection(element), "plan.xlsx");
  book.activeSheet.cells.type(1, 1, "Activity");
  expect(workbookXml(await book.save())).toContain(element);
});

it("an opened workbook is protected, and is opened again so", async () => {
  const book = await openWorkbook(await withProtection(""), "plan.xlsx");
  await book.structure.protect("trees");
  const again = await openWorkbook(await book.save(), "plan.xlsx");
  expect(again.structure.on).toBe(true);
  await again.structure.unprotect("trees");
  const open = workbookXml(await again.save());
  expect(open).not.toContain("workbookProtection");
});
