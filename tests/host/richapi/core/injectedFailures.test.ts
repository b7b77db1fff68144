import { fill, read, refused, hostForEachTest, typeForAWhile } from "../../../support/host";

const host = hostForEachTest();

it("the n-th action on a member fails as asked, once, and those before it are done", async () => {
  host().failures.failAction({ code: "AccessDenied", member: "Range.values", nth: 2 });
  const failure = await refused(({ workbook }) => {
    const sheet = workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").values = [["first"]];
    sheet.getRange("A2").values = [["second"]];
  });
  expect(failure).toMatchObject({ code: "AccessDenied", location: "Range.values" });
  expect(await read("A1:A2")).toEqual([["first"], [""]]);
  await fill([["again"]]);
  expect(await read("A1")).toEqual([["again"]]);
});

it.each([
  [5012, "InvalidOrTimedOutSession"],
  [5016, "WriteNotSupportedWhenModalDialogOpen"],
  [5102, "ActivityLimitReached"],
  [5103, "RequestPayloadSizeLimitExceeded"],
  [5104, "ResponsePayloadSizeLimitExceeded"],
  [7000, "AccessDenied"],
])("the channel's failure %i reaches the add-in", async (code, name) => {
  host().failures.failChannel(code);
  const failure = await refused(({ workbook }) => void workbook.worksheets.load("name"));
  expect(failure.code).toBe(name);
});

it("nothing is done while a person types in a cell", async () => {
  host().model.editing = true;
  const failure = await refused(({ workbook }) => {
    workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["x"]];
  });
  expect(failure.code).toBe("InvalidOperationInCellEditMode");
  host().model.editing = false;
  expect(await read("A1")).toEqual([[""]]);
});

it("a request may wait until the person has finished typing", async () => {
  typeForAWhile(host().model);
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["patient"]];
    await context.sync();
  });
  expect(await read("A1")).toEqual([["patient"]]);
});

const megabyte = 1024 * 1024;

it("a request over 5 MB is refused whole", async () => {
  const text = "x".repeat(30_000);
  const rows = Array.from({ length: Math.ceil((5.2 * megabyte) / 30_000) }, () => [text]);
  const failure = await refused(({ workbook }) => {
    workbook.worksheets.getActiveWorksheet().getRangeByIndexes(0, 0, rows.length, 1).values = rows;
  });
  expect(failure.code).toBe("RequestPayloadSizeLimitExceeded");
  expect(await read("A1")).toEqual([[""]]);
});

it("a response over 5 MB is refused, counted in bytes", async () => {
  const text = "£".repeat(30_000);
  const rows = Array.from({ length: 40 }, () => [text]);
  for (const start of [0, 40, 80]) {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(start, 0, 40, 1).values = rows;
      await context.sync();
    });
  }
  const failure = await refused(
    ({ workbook }) => void workbook.worksheets.getActiveWorksheet().getRange("A1:A120").load("values"),
  );
  expect(failure.code).toBe("ResponsePayloadSizeLimitExceeded");
});

it("more than 5,000,000 cells, and whole columns and rows, have no values to read", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const large = sheet.getRangeByIndexes(0, 0, 500_001, 10).load("values,cellCount");
    const column = sheet.getRange("C:C").load("values,formulas,text,numberFormat,address,cellCount");
    await context.sync();
    expect(large.values).toBeNull();
    expect(large.cellCount).toBe(5_000_010);
    expect([column.values, column.formulas, column.text, column.numberFormat]).toEqual([null, null, null, null]);
    expect(column.address).toBe("Sheet1!C:C");
    expect(column.cellCount).toBe(1_048_576);
  });
});
