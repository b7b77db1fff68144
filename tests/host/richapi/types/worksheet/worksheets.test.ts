import { fill, read, refused, hostForEachTest } from "../../../../support/host";

hostForEachTest();

it("a sheet is added at the end, found by name in any case and by id, renamed, moved, hidden and deleted", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.add("Plan").load("id,name,position,visibility");
    await context.sync();
    expect([sheet.name, sheet.position, sheet.visibility]).toEqual(["Plan", 1, "Visible"]);
    const byName = worksheets.getItem("PLAN").load("id");
    const byId = worksheets.getItem(sheet.id).load("name");
    await context.sync();
    expect(byName.id).toBe(sheet.id);
    expect(byId.name).toBe("Plan");
    sheet.name = "Programme";
    sheet.position = 0;
    sheet.tabColor = "#00B050";
    sheet.load("name,position,tabColor");
    await context.sync();
    expect([sheet.name, sheet.position, sheet.tabColor]).toEqual(["Programme", 0, "#00B050"]);
    sheet.visibility = Excel.SheetVisibility.veryHidden;
    const visible = worksheets.getCount(true);
    const all = worksheets.getCount();
    await context.sync();
    expect([visible.value, all.value]).toEqual([1, 2]);
    sheet.visibility = Excel.SheetVisibility.hidden;
    sheet.delete();
    const deleted = worksheets.getItemOrNullObject("Programme");
    await context.sync();
    expect(deleted.isNullObject).toBe(true);
  });
});

it.each(["Sheet1", "SHEET1", "", "a/b", "a:b", "a[b", "x".repeat(32), "'quoted'"])(
  "%p is no name for a new sheet",
  async (name) => {
    const failure = await refused(({ workbook }) => void workbook.worksheets.add(name));
    expect(failure.code).toBe("InvalidArgument");
    const rename = await refused(({ workbook }) => {
      workbook.worksheets.add("Other").name = name;
    });
    expect(rename.code).toBe("InvalidArgument");
  },
);

it("the last visible sheet can't be hidden or deleted", async () => {
  const hidden = await refused(({ workbook }) => {
    workbook.worksheets.getActiveWorksheet().visibility = "Hidden";
  });
  const deleted = await refused(({ workbook }) => workbook.worksheets.getActiveWorksheet().delete());
  expect([hidden.code, deleted.code]).toEqual(["InvalidOperation", "InvalidOperation"]);
});

it("a very hidden sheet can't be deleted", async () => {
  const failure = await refused(({ workbook }) => {
    const sheet = workbook.worksheets.add("Secret");
    sheet.visibility = "VeryHidden";
    sheet.delete();
  });
  expect(failure).toMatchObject({ code: "InvalidOperation", location: "Worksheet.delete" });
});

it("activating a sheet shows it; a hidden one can't be shown so", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Next").activate();
    const active = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect(active.name).toBe("Next");
  });
  const failure = await refused(({ workbook }) => {
    const sheet = workbook.worksheets.getItem("Sheet1");
    sheet.visibility = "Hidden";
    sheet.activate();
  });
  expect(failure.code).toBe("InvalidOperation");
});

it("neighbours, first and last", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("Two");
    worksheets.add("Three").visibility = "Hidden";
    const first = worksheets.getFirst().load("name");
    const last = worksheets.getLast(true).load("name");
    const next = worksheets.getItem("Two").getNext().load("name");
    const none = worksheets.getItem("Two").getNextOrNullObject(true);
    const before = worksheets.getItem("Two").getPrevious().load("name");
    await context.sync();
    expect([first.name, last.name, next.name, before.name]).toEqual(["Sheet1", "Two", "Three", "Sheet1"]);
    expect(none.isNullObject).toBe(true);
  });
});

it("a deleted sheet takes its tables and names with it", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Plan");
    sheet.getRange("A1:B2").values = [
      ["A", "B"],
      ["1", "2"],
    ];
    sheet.tables.add("A1:B2", true).name = "PlanTable";
    sheet.names.add("Local", sheet.getRange("A1"));
    await context.sync();
    sheet.delete();
    const table = context.workbook.tables.getItemOrNullObject("PlanTable");
    await context.sync();
    expect(table.isNullObject).toBe(true);
  });
});

it("cells by position, and the whole sheet", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const cell = sheet.getCell(2, 3).load("address");
    const block = sheet.getRangeByIndexes(1, 1, 2, 3).load("address");
    const whole = sheet.getRange().load("cellCount,isEntireRow,isEntireColumn");
    await context.sync();
    expect([cell.address, block.address]).toEqual(["Sheet1!D3", "Sheet1!B2:D3"]);
    expect([whole.cellCount, whole.isEntireRow, whole.isEntireColumn]).toEqual([-1, true, true]);
  });
  const failure = await refused(
    ({ workbook }) => void workbook.worksheets.getActiveWorksheet().getRangeByIndexes(0, 0, 0, 1).load("address"),
  );
  expect(failure.code).toBe("InvalidArgument");
});

it("panes are frozen and unfrozen, gridlines hidden", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const none = sheet.freezePanes.getLocationOrNullObject();
    sheet.freezePanes.freezeRows(3);
    const rows = sheet.freezePanes.getLocationOrNullObject().load("address");
    sheet.showGridlines = false;
    sheet.load("showGridlines");
    await context.sync();
    expect(none.isNullObject).toBe(true);
    expect(rows.address).toBe("Sheet1!1:3");
    expect(sheet.showGridlines).toBe(false);
    sheet.freezePanes.freezeAt("A1:B2");
    const both = sheet.freezePanes.getLocation().load("address");
    await context.sync();
    expect(both.address).toBe("Sheet1!A1:B2");
    sheet.freezePanes.unfreeze();
    const thawed = sheet.freezePanes.getLocationOrNullObject();
    await context.sync();
    expect(thawed.isNullObject).toBe(true);
  });
});

it("custom properties are saved by key, in any letter case", async () => {
  await Excel.run(async (context) => {
    const { customProperties } = context.workbook.worksheets.getActiveWorksheet();
    const missing = customProperties.getItemOrNullObject("Tag");
    customProperties.add("Tag", "one");
    customProperties.add("tag", "two");
    const property = customProperties.getItem("TAG").load("key,value");
    customProperties.load("items/key,items/value");
    await context.sync();
    expect(missing.isNullObject).toBe(true);
    expect(property.value).toBe("two");
    expect(customProperties.items).toHaveLength(1);
    property.delete();
    const deleted = customProperties.getItemOrNullObject("Tag");
    await context.sync();
    expect(deleted.isNullObject).toBe(true);
  });
  const failure = await refused(
    ({ workbook }) => void workbook.worksheets.getActiveWorksheet().customProperties.add("k".repeat(256), "long"),
  );
  expect(failure.code).toBe("InvalidArgument");
});

it("a copy has the cells of its sheet", async () => {
  await fill([["a", 1]]);
  await Excel.run(async (context) => {
    const copy = context.workbook.worksheets.getActiveWorksheet().copy("End").load("name,position");
    const range = copy.getRange("A1:B1").load("values");
    await context.sync();
    expect([copy.name, copy.position]).toEqual(["Sheet1 (2)", 1]);
    expect(range.values).toEqual([["a", 1]]);
  });
});

describe("a protected sheet", () => {
  beforeEach(async () => {
    await fill([["locked", "open"]]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true });
      sheet.protection.load("protected,options");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options.allowFormatColumns).toBe(true);
      expect(sheet.protection.options.allowInsertRows).toBe(false);
    });
  });

  it.each([
    ["values of locked cells", (sheet: Excel.Worksheet) => void (sheet.getRange("A1").values = [["x"]])],
    ["formats", (sheet: Excel.Worksheet) => void (sheet.getRange("B1").format.fill.color = "#FF0000")],
    ["new rows", (sheet: Excel.Worksheet) => void sheet.getRange("1:1").insert("Down")],
    ["deleted cells", (sheet: Excel.Worksheet) => sheet.getRange("B1").delete("Up")],
    ["merges", (sheet: Excel.Worksheet) => sheet.getRange("A1:B1").merge()],
    ["tables", (sheet: Excel.Worksheet) => void sheet.tables.add("A1:B1", true)],
    ["hidden rows", (sheet: Excel.Worksheet) => void (sheet.getRange("2:2").rowHidden = true)],
  ])("refuses %s with AccessDenied", async (_, change) => {
    const failure = await refused(({ workbook }) => change(workbook.worksheets.getActiveWorksheet()));
    expect(failure.code).toBe("AccessDenied");
    expect(await read("A1:B1")).toEqual([["locked", "open"]]);
  });

  it("takes values in open cells and what its options allow", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B1").values = [["written"]];
      sheet.getRange("A:A").format.columnWidth = 200;
      await context.sync();
    });
    expect(await read("B1")).toEqual([["written"]]);
  });

  it("opens with its password only", async () => {
    await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getActiveWorksheet();
      protection.unprotect();
      protection.protect({}, "secret");
      await context.sync();
    });
    const wrong = await refused(({ workbook }) =>
      workbook.worksheets.getActiveWorksheet().protection.unprotect("guess"),
    );
    expect(wrong.code).toBe("InvalidArgument");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.protection.unprotect("secret");
      sheet.getRange("A1").values = [["free"]];
      await context.sync();
    });
    expect(await read("A1")).toEqual([["free"]]);
  });

  it("can't be protected again", async () => {
    const failure = await refused(({ workbook }) => workbook.worksheets.getActiveWorksheet().protection.protect());
    expect(failure.code).toBe("InvalidOperation");
  });
});
