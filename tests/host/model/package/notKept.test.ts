/** A feature that a saved workbook has lost is named, and nothing is named where nothing is lost. */
import { openWorkbook } from "../../../../src/host/model/openWorkbook";
import { featuresNotKept } from "../../../../src/host/model/package/notKept";
import { note, threadedComment } from "./features/comments";
import { activeX, embeddedObject, formControl } from "./features/controls";
import { customView, printerSettings, signature } from "./features/documents";
import { headerPicture, newerChart, smartArt, sparkline } from "./features/drawings";
import { workbookWith, type Feature } from "./features/featureBook";
import { features } from "./features/features";
import { pivotTable, slicer, timeline } from "./features/pivots";
import { dynamicArray, pictureInCell } from "./features/richValues";

it.each<[string, Feature]>([
  ["pivot tables", pivotTable],
  ["slicers", slicer],
  ["timelines", timeline],
  ["form controls", formControl],
  ["ActiveX controls", activeX],
  ["embedded objects", embeddedObject],
  ["pictures", headerPicture],
  ["notes", note],
  ["threaded comments", threadedComment],
  ["newer charts", newerChart],
  ["SmartArt", smartArt],
  ["printer settings", printerSettings],
  ["sparklines", sparkline],
  ["custom views", customView],
  ["spilled formulas", dynamicArray],
  ["pictures and linked data in cells", pictureInCell],
])("%s of a sheet that is deleted are reported", async (name, feature) => {
  const original = await workbookWith([feature]);
  const book = await openWorkbook(original, "plan.xlsx");
  book.addSheet("Other");
  book.sheet("Plan").delete();
  expect(featuresNotKept(original, await book.save())).toContain(name);
});

it.each(features.filter(([, feature]) => feature !== signature))(
  "%s that is kept is not reported",
  async (_, feature) => {
    const original = await workbookWith([feature]);
    const book = await openWorkbook(original, "plan.xlsx");
    book.addSheet("Other");
    expect(featuresNotKept(original, await book.save())).toEqual([]);
  },
);
