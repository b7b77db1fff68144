import { fill, read, refused, hostForEachTest } from "../../../../support/host";

hostForEachTest();

const onSheet = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

async function addPlan(): Promise<void> {
  await fill([
    ["Action", "Owner"],
    ["Open the lab", "Asha"],
    ["Close the gap", "Ben"],
  ]);
  await Excel.run(async (context) => {
    onSheet(context).tables.add("A1:B3", true).name = "Plan";
    await context.sync();
  });
}

describe("adding a table", () => {
  it("over cells with headers gives a table with a name, filter buttons and bands", async () => {
    await fill([
      ["Action", "Owner"],
      ["Open the lab", "Asha"],
    ]);
    await Excel.run(async (context) => {
      const table = context.workbook.tables.add("Sheet1!A1:B2", true);
      table.load("id,name,showHeaders,showTotals,showBandedRows,showFilterButton,style");
      table.worksheet.load("name");
      await context.sync();
      expect(table.toJSON()).toMatchObject({
        name: "Table1",
        showHeaders: true,
        showTotals: false,
        showBandedRows: true,
        showFilterButton: true,
        style: "TableStyleMedium2",
      });
      expect(table.worksheet.name).toBe("Sheet1");
    });
  });

  it("without headers puts a header row above the cells", async () => {
    await fill([["Open the lab", "Asha"]]);
    await Excel.run(async (context) => {
      const range = onSheet(context).tables.add("A1:B1", false).getRange().load("address,values");
      await context.sync();
      expect(range.address).toBe("Sheet1!A1:B2");
      expect(range.values).toEqual([
        ["Column1", "Column2"],
        ["Open the lab", "Asha"],
      ]);
    });
  });

  it("over another table is refused", async () => {
    await addPlan();
    const failure = await refused((context) => void onSheet(context).tables.add("B2:D5", true));
    expect(failure.code).toBe("InvalidArgument");
  });

  it("takes a range as well as an address", async () => {
    await Excel.run(async (context) => {
      const range = onSheet(context).tables.add(onSheet(context).getRange("C3:D5"), true).getRange().load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!C3:D5");
    });
  });
});

it("a table is found by name in any case and by id; another is not there", async () => {
  await addPlan();
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("PLAN").load("id");
    const none = context.workbook.tables.getItemOrNullObject("Nothing");
    const count = context.workbook.tables.getCount();
    await context.sync();
    const same = context.workbook.tables.getItem(table.id).load("name");
    await context.sync();
    expect(same.name).toBe("Plan");
    expect(none.isNullObject).toBe(true);
    expect(count.value).toBe(1);
  });
  const failure = await refused((context) => void context.workbook.tables.getItem("Nothing").load("name"));
  expect(failure).toMatchObject({ code: "ItemNotFound", location: "TableCollection.getItem" });
});

it.each(["two words", "A1", "1st", ""])("%p is no name for a table", async (name) => {
  await addPlan();
  const failure = await refused((context) => {
    context.workbook.tables.getItem("Plan").name = name;
  });
  expect(failure.code).toBe("InvalidArgument");
});

it("two tables of one name are refused", async () => {
  await addPlan();
  const failure = await refused((context) => {
    onSheet(context).tables.add("E1:F2", true).name = "plan";
  });
  expect(failure.code).toBe("InvalidArgument");
});

it("its parts: header, body and totals", async () => {
  await addPlan();
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Plan");
    const header = table.getHeaderRowRange().load("address,values");
    const body = table.getDataBodyRange().load("address");
    await context.sync();
    expect([header.address, body.address]).toEqual(["Sheet1!A1:B1", "Sheet1!A2:B3"]);
    expect(header.values).toEqual([["Action", "Owner"]]);
    table.showTotals = true;
    const totals = table.getTotalRowRange().load("address");
    await context.sync();
    expect(totals.address).toBe("Sheet1!A4:B4");
  });
});

it("a header row that is not shown is not there", async () => {
  await addPlan();
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Plan").showHeaders = false;
    await context.sync();
  });
  const failure = await refused(
    (context) => void context.workbook.tables.getItem("Plan").getHeaderRowRange().load("address"),
  );
  expect(failure.code).toBe("ItemNotFound");
});

it("a row written just below a table becomes its row", async () => {
  await addPlan();
  await Excel.run(async (context) => {
    onSheet(context).getRange("A4:B4").values = [["Share the data", "Cara"]];
    const range = context.workbook.tables.getItem("Plan").getRange().load("address");
    await context.sync();
    expect(range.address).toBe("Sheet1!A1:B4");
  });
});

it("rows inserted above a table move it", async () => {
  await addPlan();
  await Excel.run(async (context) => {
    onSheet(context).getRange("1:2").insert("Down");
    const range = context.workbook.tables.getItem("Plan").getRange().load("address");
    await context.sync();
    expect(range.address).toBe("Sheet1!A3:B5");
  });
});

it("a table is resized, its header staying in its row", async () => {
  await addPlan();
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Plan");
    table.resize("A1:C5");
    const range = table.getRange().load("address");
    table.columns.load("items/name");
    await context.sync();
    expect(range.address).toBe("Sheet1!A1:C5");
    expect(table.columns.items.map(({ name }) => name)).toEqual(["Action", "Owner", "Column1"]);
  });
  const failure = await refused((context) => context.workbook.tables.getItem("Plan").resize("A3:B9"));
  expect(failure.code).toBe("InvalidArgument");
});

it("a table converted to a range leaves its cells, a deleted one takes them along", async () => {
  await addPlan();
  await Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("Plan").convertToRange().load("address");
    context.workbook.tables.load("items/name");
    await context.sync();
    expect(range.address).toBe("Sheet1!A1:B3");
    expect(context.workbook.tables.items).toEqual([]);
    expect(await read("A2")).toEqual([["Open the lab"]]);
    onSheet(context).tables.add("A1:B3", true).delete();
    await context.sync();
  });
  expect(await read("A1:A2")).toEqual([[""], [""]]);
});

it("the style and options of a table", async () => {
  await addPlan();
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Plan");
    table.style = "TableStyleLight9";
    table.showBandedRows = false;
    table.showBandedColumns = true;
    table.showFilterButton = false;
    table.highlightFirstColumn = true;
    table.load("style,showBandedRows,showBandedColumns,showFilterButton,highlightFirstColumn,highlightLastColumn");
    await context.sync();
    expect(table.toJSON()).toMatchObject({
      style: "TableStyleLight9",
      showBandedRows: false,
      showBandedColumns: true,
      showFilterButton: false,
      highlightFirstColumn: true,
      highlightLastColumn: false,
    });
  });
});

it("a style that the workbook doesn't have is refused, and its letter case does not matter", async () => {
  await addPlan();
  for (const style of ["TableStyleMedium99", "TableStyleDark12", "TableStyleLight0", "Nowhere"]) {
    const failure = await refused((context) => void (context.workbook.tables.getItem("Plan").style = style));
    expect(failure.code).toBe("InvalidArgument");
  }
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Plan");
    table.style = "tablestyledark11";
    table.load("style");
    await context.sync();
    expect(table.style).toBe("TableStyleDark11");
  });
});

it("a table's name in a formula is its rows without header and totals", async () => {
  await addPlan();
  await Excel.run(async (context) => {
    const sheet = onSheet(context);
    sheet.getRange("E1:E4").formulas = [["=ROWS(Plan)"], ["=ROWS(Plan[#All])"], ["=COLUMNS(plan)"], ["=COUNTA(Plan)"]];
    await context.sync();
  });
  expect(await read("E1:E4")).toEqual([[2], [3], [2], [4]]);
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Plan");
    table.rows.add(undefined, [["Third", "Cara"]]);
    table.showTotals = true;
    await context.sync();
  });
  expect(await read("E1:E4")).toEqual([[3], [5], [2], [6]]);
});

describe("columns", () => {
  beforeEach(addPlan);

  it("by name, by id and by position, with their values", async () => {
    await Excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItem("Plan");
      columns.load("count,items/id,items/name,items/index");
      const owner = columns.getItem("owner").load("values,id");
      const body = columns.getItemAt(1).getDataBodyRange().load("address");
      await context.sync();
      expect(columns.count).toBe(2);
      expect(columns.items.map(({ name, index }) => [name, index])).toEqual([
        ["Action", 0],
        ["Owner", 1],
      ]);
      expect(owner.values).toEqual([["Owner"], ["Asha"], ["Ben"]]);
      expect(body.address).toBe("Sheet1!B2:B3");
      const byId = columns.getItem(owner.id).load("name");
      await context.sync();
      expect(byId.name).toBe("Owner");
    });
  });

  it("an id stays with its column when another is deleted", async () => {
    await Excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItem("Plan");
      const owner = columns.getItem("Owner").load("id,index");
      await context.sync();
      columns.getItem("Action").delete();
      owner.load("name,index");
      await context.sync();
      expect([owner.name, owner.index]).toEqual(["Owner", 0]);
      owner.name = "Lead";
      owner.load("name");
      await context.sync();
      expect(owner.name).toBe("Lead");
    });
    expect(await read("A1")).toEqual([["Lead"]]);
  });

  it("are added at the end or before another", async () => {
    await Excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItem("Plan");
      columns.add(undefined, [["Due"], [1], [2]]);
      columns.add(0, undefined, "Ref");
      columns.load("items/name");
      await context.sync();
      expect(columns.items.map(({ name }) => name)).toEqual(["Ref", "Action", "Owner", "Due"]);
    });
  });
});

describe("rows", () => {
  beforeEach(addPlan);

  it("are counted, read and deleted by position", async () => {
    await Excel.run(async (context) => {
      const { rows } = context.workbook.tables.getItem("Plan");
      rows.load("count,items/index,items/values");
      await context.sync();
      expect(rows.count).toBe(2);
      expect(rows.items.map(({ values }) => values)).toEqual([[["Open the lab", "Asha"]], [["Close the gap", "Ben"]]]);
      rows.getItemAt(0).delete();
      rows.load("items/values");
      await context.sync();
      expect(rows.items.map(({ values }) => values)).toEqual([[["Close the gap", "Ben"]]]);
    });
    const failure = await refused((context) => context.workbook.tables.getItem("Plan").rows.getItemAt(5).delete());
    expect(failure.code).toBe("ItemNotFound");
  });

  it("are added at the end or before another, in the table's width only", async () => {
    await Excel.run(async (context) => {
      const { rows } = context.workbook.tables.getItem("Plan");
      rows.add(undefined, [["Last", "Cara"]]);
      rows.add(0, [["First", "Dai"]]);
      const range = context.workbook.tables.getItem("Plan").getDataBodyRange().load("values");
      await context.sync();
      expect(range.values.map(([action]) => action as string)).toEqual([
        "First",
        "Open the lab",
        "Close the gap",
        "Last",
      ]);
    });
    const failure = await refused(
      (context) => void context.workbook.tables.getItem("Plan").rows.add(undefined, [["only one"]]),
    );
    expect(failure.code).toBe("InvalidArgument");
  });
});
