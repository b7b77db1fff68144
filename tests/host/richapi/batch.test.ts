import { fill, read, refused, hostForEachTest, roundTrip } from "../../support/host";

const host = hostForEachTest();

it("a batch that fails half-way keeps what it has done, and names the statement that failed", async () => {
  const failure = await refused(({ workbook }) => {
    const sheet = workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").values = [["done"]];
    workbook.worksheets.getItem("Nowhere").getRange("A1").values = [["never"]];
    sheet.getRange("A2").values = [["not done"]];
  });
  expect(failure.code).toBe("ItemNotFound");
  expect(failure.location).toBe("WorksheetCollection.getItem");
  expect(await read("A1:A2")).toEqual([["done"], [""]]);
});

it("a property that was not loaded can't be read", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("address");
    await context.sync();
    expect(codeOf(() => range.values)).toBe("PropertyNotLoaded");
    expect(range.address).toBe("Sheet1!A1");
  });
});

it("what is not there is a null object, and so is everything reached through it", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere").load("name");
    const range = sheet.getRange("A1").load("values");
    sheet.delete();
    await context.sync();
    expect(sheet.isNullObject).toBe(true);
    expect(range.isNullObject).toBe(true);
  });
});

it("a collection loads its items' properties with and without items/ before them", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Second");
    const sheets = context.workbook.worksheets.load("items/name,items/visibility");
    await context.sync();
    expect(sheets.items.map(({ name }) => name)).toEqual(["Sheet1", "Second"]);
    const again = context.workbook.worksheets.load("name");
    await context.sync();
    expect(again.items.map(({ name }) => name)).toEqual(["Sheet1", "Second"]);
  });
});

it("a load of everything gives every property that this host has", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load();
    await context.sync();
    expect(sheet.toJSON()).toMatchObject({ name: "Sheet1", position: 0, visibility: "Visible", showGridlines: true });
  });
});

it("a load reaches through objects", async () => {
  await fill([["a"]]);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    range.format.font.bold = true;
    range.load("values,format/font/bold,worksheet/name");
    await context.sync();
    expect(range.format.font.bold).toBe(true);
    expect(range.worksheet.name).toBe("Sheet1");
  });
});

it("an object found in one round trip is the same in the next", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Named");
    const range = sheet.getRange("B2:C3");
    await context.sync();
    sheet.name = "Renamed";
    range.load("address");
    await context.sync();
    expect(range.address).toBe("Renamed!B2:C3");
  });
});

it("a range that is kept follows its cells", async () => {
  await fill([["one"], ["two"], ["three"]]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const third = sheet.getRange("A3");
    const all = sheet.getRange("A1:A3");
    await context.sync();
    sheet.getRange("2:2").insert(Excel.InsertShiftDirection.down);
    third.load("address,values");
    all.load("address");
    await context.sync();
    expect(third.address).toBe("Sheet1!A4");
    expect(third.values).toEqual([["three"]]);
    expect(all.address).toBe("Sheet1!A1:A4");
    sheet.getRange("1:1").delete(Excel.DeleteShiftDirection.up);
    third.load("address");
    all.load("address");
    await context.sync();
    expect(third.address).toBe("Sheet1!A3");
    expect(all.address).toBe("Sheet1!A1:A3");
  });
});

it("a range below a table moves with the table's rows", async () => {
  await fill([["Action"], ["one"], ["two"], [""], ["below"]]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const { rows } = sheet.tables.add("A1:A3", true);
    const below = sheet.getRange("A5");
    const rightOfTable = sheet.getRange("C5").load("address");
    await context.sync();
    rows.add(undefined, [["three"]]);
    below.load("address,values");
    await context.sync();
    expect([below.address, below.values]).toEqual(["Sheet1!A6", [["below"]]]);
    expect(rightOfTable.address).toBe("Sheet1!C5");
    rows.getItemAt(0).delete();
    below.load("address");
    await context.sync();
    expect(below.address).toBe("Sheet1!A5");
  });
});

it("a range whose rows are deleted is no valid reference", async () => {
  await fill([["one"], ["two"]]);
  const failure = await refused(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const second = sheet.getRange("A2");
    await context.sync();
    sheet.getRange("2:2").delete(Excel.DeleteShiftDirection.up);
    second.values = [["lost"]];
  });
  expect(failure.code).toBe("InvalidReference");
});

it("round trips are the add-in's own: releases of ranges and empty runs don't count", async () => {
  host().resetCounts();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
    await context.sync();
    context.workbook.worksheets.load("name");
    await context.sync();
  });
  await roundTrip();
  expect(host().roundTrips()).toBe(3);
});

it("objects can be arguments", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const all = sheet.getRange("B2").getBoundingRect(sheet.getRange("D5")).load("address");
    await context.sync();
    expect(all.address).toBe("Sheet1!B2:D5");
  });
});

/** The code of the error that office.js throws. */
function codeOf(act: () => unknown): string | null {
  try {
    act();
    return null;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}
