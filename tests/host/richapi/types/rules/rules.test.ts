import { refused, hostForEachTest } from "../../../../support/host";

hostForEachTest();

const onSheet = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

describe("data validation", () => {
  test("a list of choices", async () => {
    await Excel.run(async (context) => {
      const { dataValidation } = onSheet(context).getRange("A1:A3");
      dataValidation.rule = { list: { inCellDropDown: true, source: "Red,Amber,Green" } };
      dataValidation.errorAlert = { message: "Choose one.", showAlert: true, style: "Stop", title: "Rating" };
      dataValidation.prompt = { message: "Red, Amber or Green", showPrompt: true, title: "Rating" };
      dataValidation.ignoreBlanks = false;
      dataValidation.load("type,rule,errorAlert,prompt,ignoreBlanks");
      await context.sync();
      expect(dataValidation.toJSON()).toEqual({
        type: "List",
        rule: { list: { inCellDropDown: true, source: "Red,Amber,Green" } },
        errorAlert: { message: "Choose one.", showAlert: true, style: "Stop", title: "Rating" },
        prompt: { message: "Red, Amber or Green", showPrompt: true, title: "Rating" },
        ignoreBlanks: false,
      });
    });
  });

  test("a number between two others reads back as formulas", async () => {
    await Excel.run(async (context) => {
      const { dataValidation } = onSheet(context).getRange("B1");
      dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } };
      dataValidation.load("type,rule");
      await context.sync();
      expect(dataValidation.type).toBe("WholeNumber");
      expect(dataValidation.rule).toEqual({ wholeNumber: { formula1: "=1", formula2: "=5", operator: "Between" } });
    });
  });

  test("cells of which some have a rule, and none at all", async () => {
    await Excel.run(async (context) => {
      const sheet = onSheet(context);
      sheet.getRange("A1:A2").values = [["x"], ["y"]];
      sheet.getRange("A1").dataValidation.rule = { custom: { formula: "=LEN(A1)>3" } };
      const mixed = sheet.getRange("A1:A2").dataValidation.load("type");
      const none = sheet.getRange("C1").dataValidation.load("type");
      await context.sync();
      expect([mixed.type, none.type]).toEqual(["MixedCriteria", "None"]);
      sheet.getRange("A1").dataValidation.clear();
      const cleared = sheet.getRange("A1").dataValidation.load("type");
      await context.sync();
      expect(cleared.type).toBe("None");
    });
  });

  test("two rules at once, or an upper end left out, are refused", async () => {
    const two = await refused((context) => {
      onSheet(context).getRange("A1").dataValidation.rule = {
        custom: { formula: "=TRUE" },
        list: { inCellDropDown: true, source: "a,b" },
      };
    });
    const open = await refused((context) => {
      onSheet(context).getRange("A1").dataValidation.rule = { decimal: { formula1: 1, operator: "Between" } };
    });
    expect([two.code, open.code]).toEqual(["InvalidArgument", "InvalidArgument"]);
  });
});

describe("conditional formats", () => {
  test("a cell value, with its look", async () => {
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
      const place = format.getRange().load("address");
      await context.sync();
      expect(
        range.conditionalFormats.items.map(({ type, priority, stopIfTrue }) => [type, priority, stopIfTrue]),
      ).toEqual([["CellValue", 0, true]]);
      expect(format.cellValue.rule).toEqual({ formula1: '="Red"', operator: "EqualTo" });
      expect(format.cellValue.format.fill.color).toBe("#FFC7CE");
      expect([format.cellValue.format.font.color, format.cellValue.format.font.bold]).toEqual(["#9C0006", true]);
      expect(place.address).toBe("Sheet1!A1:A5");
    });
  });

  test("texts and formulas; the newest comes first", async () => {
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

  test("are deleted one by one, or all that touch a range", async () => {
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

  test("of a kind that this host can't make are refused by name", async () => {
    const failure = await refused((context) => void onSheet(context).getRange("A1").conditionalFormats.add("DataBar"));
    expect(failure.code).toBe("NotImplemented");
    expect(failure.message).toContain("DataBar");
  });
});
