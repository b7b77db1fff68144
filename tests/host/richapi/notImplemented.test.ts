import { refused, hostForEachTest } from "../../support/host";

hostForEachTest();

const onSheet = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

/** Members of Excel that this host doesn't have, each asked for as an add-in would. */
it.each<[string, (context: Excel.RequestContext) => void]>([
  ["Range.getPivotTables", (context) => void onSheet(context).getRange("A1").getPivotTables()],
  [
    "Range.sort",
    (context) =>
      onSheet(context)
        .getRange("A1:B2")
        .sort.apply([{ key: 0 }]),
  ],
  ["Range.formulasR1C1", (context) => void onSheet(context).getRange("A1").load("formulasR1C1")],
  ["Range.copyFrom", (context) => onSheet(context).getRange("A1").copyFrom("B1")],
  ["Range.getSpecialCells", (context) => void onSheet(context).getRange("A1:B2").getSpecialCells("Blanks")],
  ["RangeFormat.shrinkToFit", (context) => void (onSheet(context).getRange("A1").format.shrinkToFit = true)],
  ["RangeFont.subscript", (context) => void onSheet(context).getRange("A1").format.font.load("subscript")],
  ["WorksheetFreezePanes.freezeAt", (context) => onSheet(context).freezePanes.freezeAt("H2:K5")],
  ["Workbook.settings", (context) => void context.workbook.settings.add("key", "value")],
  ["Workbook.properties", (context) => void context.workbook.properties.load("title")],
  ["Table.autoFilter", (context) => onSheet(context).tables.add("A1:B2", true).autoFilter.clearCriteria()],
  ["NamedItem.comment", (context) => void context.workbook.names.add("Rate", "=1", "a comment")],
  ["Worksheet.shapes", (context) => void onSheet(context).shapes.load("items/name")],
  ["Workbook.comments", (context) => void context.workbook.comments.load("items/id")],
  ["CommentCollection.add", (context) => void onSheet(context).comments.add("A1", "Why?")],
  ["Worksheet.autoFilter", (context) => onSheet(context).autoFilter.remove()],
  ["Worksheet.standardWidth", (context) => void (onSheet(context).standardWidth = 10)],
  ["Worksheet.replaceAll", (context) => void onSheet(context).replaceAll("a", "b", {})],
  ["Workbook.pivotTables", (context) => void context.workbook.pivotTables.load("items/name")],
  ["Workbook.styles", (context) => void context.workbook.styles.load("items/name")],
  ["Workbook.save", (context) => context.workbook.save()],
  ["Functions.sum", (context) => void context.workbook.functions.sum(1, 2).load("value")],
  ["Application.iterativeCalculation", (context) => void context.workbook.application.iterativeCalculation.load()],
])("%s is refused by its name", async (member, use) => {
  const failure = await refused(use);
  expect(failure.code).toBe("NotImplemented");
  expect(failure.message).toContain(member);
});
