/** The workbench says in one line what the saved file could not keep. */
import { newWorkbook, openWorkbook } from "../../../src/host/model/openWorkbook";
import { notKeptLine } from "../../../src/host/page/notKeptLine";
import { signature } from "../model/package/features/documents";
import { workbookWith } from "../model/package/features/featureBook";
import { slicer } from "../model/package/features/pivots";

it("names all features in one sentence, and is silent where nothing is lost", async () => {
  const book = await openWorkbook(await workbookWith([slicer, signature]), "plan.xlsx");
  expect(notKeptLine(book, await book.save())).toBeNull();
  book.addSheet("Other");
  book.sheet("Plan").delete();
  expect(notKeptLine(book, await book.save())).toBe(
    "The saved file could not keep all of this: the digital signature, pivot tables, slicers.",
  );
});

it("is silent about a workbook that no package was opened for", async () => {
  const book = newWorkbook();
  expect(notKeptLine(book, await book.save())).toBeNull();
});
