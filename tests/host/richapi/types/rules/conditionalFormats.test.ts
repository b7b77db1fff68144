import { refused, hostForEachTest } from "../../../../support/host";

hostForEachTest();

const onSheet = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

describe("conditional formats", () => {
  it("a cell value, with its format", async () => {
    await Excel.run(async (context) => {
      const range = onSheet(context).getRange("A1:A5");
      const format = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
      format.cellValue.format.fill.color = "#FFC7CE";
      format.cellValue.format.font.color = "#9C0006";
      format.cellValue.format.font.bold = true;
      format.cellValue.rule = { formula1: '="Red"', operator: "EqualTo" };
      format.stopIfTrue = true;
      await context.sync();
      range.conditionalFormats.load("items/type,items/priority,items/stopIfTrue");
      format.cellValue.load("rule");
      format.cellValue.format.fill.load("color");
      format.cellValue.format.font.load("color,bold");
      const covered = format.getRange().load("address");
      await context.sync();
      expect(
        range.conditionalFormats.items.map(({ type, priority, stopIfTrue }) => [type, priority, stopIfTrue]),
      ).toEqual([["CellValue", 0, true]]);
      expect(format.cellValue.rule).toEqual({ formula1: '="Red"', operator: "EqualTo" });
      expect(format.cellValue.format.fill.color).toBe("#FFC7CE");
      expect([format.cellValue.format.font.color, format.cellValue.format.font.bold]).toEqual(["#9C0006", true]);
      expect(covered.address).toBe("Sheet1!A1:A5");
    });
  });

  it("texts and formulas; the newest comes first", async () => {
    await Excel.run(async (context) => {
      const { conditionalFormats } = onSheet(context).getRange("B1:B9");
      const text = conditionalFormats.add("ContainsText");
      text.textComparison.rule = { operator: "Contains", text: "late" };
      text.textComparison.format.font.color = "#C00000";
      const custom = conditionalFormats.add("Custom");
      custom.custom.rule.formula = '=$A1="Blue"';
      custom.custom.format.fill.color = "#DDEBF7";
      custom.custom.rule.load("formula");
      text.textComparison.load("rule");
      conditionalFormats.load("items/type");
      const other = text.cellValueOrNullObject;
      other.load("rule");
      await context.sync();
      expect(conditionalFormats.items.map(({ type }) => type)).toEqual(["Custom", "ContainsText"]);
      expect(custom.custom.rule.formula).toBe('=$A1="Blue"');
      expect(text.textComparison.rule).toEqual({ operator: "Contains", text: "late" });
      expect(other.isNullObject).toBe(true);
    });
  });

  it("with a formula that is none are refused", async () => {
    const failures = [
      await refused((context) => {
        onSheet(context).getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=1+";
      }),
      await refused((context) => {
        const { cellValue } = onSheet(context).getRange("A1").conditionalFormats.add("CellValue");
        cellValue.rule = { formula1: "=1", formula2: "=(2", operator: "Between" };
      }),
    ];
    expect(failures.map(({ code }) => code)).toEqual(["InvalidArgument", "InvalidArgument"]);
  });

  it("are deleted one by one, or all that touch a range", async () => {
    await Excel.run(async (context) => {
      const sheet = onSheet(context);
      const first = sheet.getRange("A1:A5").conditionalFormats.add("Custom");
      first.custom.rule.formula = "=TRUE";
      sheet.getRange("C1:C5").conditionalFormats.add("Custom").custom.rule.formula = "=FALSE";
      await context.sync();
      first.delete();
      const left = sheet.getRange("A1:C5").conditionalFormats.getCount();
      await context.sync();
      expect(left.value).toBe(1);
      sheet.getRange("A1:Z9").conditionalFormats.clearAll();
      const none = sheet.getRange("A1:C5").conditionalFormats.getCount();
      await context.sync();
      expect(none.value).toBe(0);
    });
  });

  it("of a kind that this host doesn't support are refused by name", async () => {
    const failure = await refused((context) => void onSheet(context).getRange("A1").conditionalFormats.add("DataBar"));
    expect(failure.code).toBe("NotImplemented");
    expect(failure.message).toContain("DataBar");
  });
});
