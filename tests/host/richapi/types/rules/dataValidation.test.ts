import { refused, hostForEachTest } from "../../../../support/host";

hostForEachTest();

const onSheet = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

describe("data validation", () => {
  it("a list of choices", async () => {
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

  it("a number between two others reads back as formulas", async () => {
    await Excel.run(async (context) => {
      const { dataValidation } = onSheet(context).getRange("B1");
      dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } };
      dataValidation.load("type,rule");
      await context.sync();
      expect(dataValidation.type).toBe("WholeNumber");
      expect(dataValidation.rule).toEqual({ wholeNumber: { formula1: "=1", formula2: "=5", operator: "Between" } });
    });
  });

  it("cells of which some have a rule, and none at all", async () => {
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

  it("two rules at once, or an upper end left out, are refused", async () => {
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

  it.each<[string, Excel.DataValidationRule]>([
    ["a list of 256 letters", { list: { inCellDropDown: true, source: "x".repeat(256) } }],
    ["a list from a formula that is none", { list: { inCellDropDown: true, source: "=A1:" } }],
    ["a formula that is none", { custom: { formula: "=1+" } }],
    ["a number of 256 characters", { decimal: { formula1: `=${"1".repeat(256)}`, operator: "EqualTo" } }],
  ])("%s is refused", async (_, rule) => {
    const { code } = await refused((context) => void (onSheet(context).getRange("A1").dataValidation.rule = rule));
    expect(code).toBe("InvalidArgument");
  });

  it("texts have as many characters as Excel lets them have", async () => {
    const alertOf = (title: number, message: number) => (context: Excel.RequestContext) => {
      const texts = { title: "x".repeat(title), message: "x".repeat(message) };
      onSheet(context).getRange("A1").dataValidation.errorAlert = { showAlert: true, style: "Stop", ...texts };
    };
    const promptOf = (title: number, message: number) => (context: Excel.RequestContext) => {
      const texts = { title: "x".repeat(title), message: "x".repeat(message) };
      onSheet(context).getRange("A1").dataValidation.prompt = { showPrompt: true, ...texts };
    };
    await Excel.run(async (context) => {
      const { dataValidation } = onSheet(context).getRange("A1");
      dataValidation.rule = { list: { inCellDropDown: true, source: "x".repeat(255) } };
      alertOf(32, 225)(context);
      promptOf(32, 255)(context);
      await context.sync();
    });
    const tooLong = [alertOf(33, 1), alertOf(1, 226), promptOf(33, 1), promptOf(1, 256)];
    for (const work of tooLong) expect((await refused(work)).code).toBe("InvalidArgument");
  });
});
