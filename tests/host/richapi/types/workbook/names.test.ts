import { refused, hostForEachTest } from "../../../../support/host";

hostForEachTest();

const onSheet = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

it("a name is a range, a number or a text", async () => {
  await Excel.run(async (context) => {
    const { names } = context.workbook;
    names.add("Area", onSheet(context).getRange("A1:B2"));
    names.add("Rate", "=0.2");
    names.add("Word", '="said ""so"""');
    names.load("items/name,items/type,items/value,items/formula,items/scope,items/visible");
    const range = names.getItem("area").getRange().load("address");
    const none = names.getItem("Rate").getRangeOrNullObject();
    await context.sync();
    expect(names.items.map(({ name, type, value }) => [name, type, value as unknown])).toEqual([
      ["Area", "Range", "Sheet1!$A$1:$B$2"],
      ["Rate", "Double", 0.2],
      ["Word", "String", 'said "so"'],
    ]);
    expect(names.items[0]).toMatchObject({ formula: "=Sheet1!$A$1:$B$2", scope: "Workbook" });
    expect(range.address).toBe("Sheet1!A1:B2");
    expect(none.isNullObject).toBe(true);
  });
});

it("a name is changed, hidden and deleted", async () => {
  await Excel.run(async (context) => {
    const name = context.workbook.names.add("Area", "=Sheet1!$A$1");
    name.formula = "=Sheet1!$C$3";
    name.visible = false;
    name.load("formula,visible");
    await context.sync();
    expect([name.formula, name.visible]).toEqual(["=Sheet1!$C$3", false]);
    name.delete();
    const deleted = context.workbook.names.getItemOrNullObject("Area");
    await context.sync();
    expect(deleted.isNullObject).toBe(true);
  });
});

it("a sheet's own name is not the workbook's", async () => {
  await Excel.run(async (context) => {
    const name = onSheet(context).names.add("Local", onSheet(context).getRange("A1")).load("scope");
    name.worksheet.load("name");
    const ofWorkbook = context.workbook.names.getItemOrNullObject("Local");
    await context.sync();
    expect([name.scope, name.worksheet.name]).toEqual(["Worksheet", "Sheet1"]);
    expect(ofWorkbook.isNullObject).toBe(true);
  });
});

it.each([
  ["two words", "=1"],
  ["A1", "=1"],
  ["Good", "no formula"],
])("the name %p for %p is refused", async (name, formula) => {
  const failure = await refused((context) => void context.workbook.names.add(name, formula));
  expect(failure.code).toBe("InvalidArgument");
});

it("a name for no range has no range", async () => {
  const failure = await refused((context) => void context.workbook.names.add("Rate", "=0.2").getRange());
  expect(failure.code).toBe("InvalidReference");
});
