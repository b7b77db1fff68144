import { fill, refused, hostForEachTest } from "../../../../support/host";

hostForEachTest();

const onSheet = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

it("a cell without a fill reads as white, cells of different colours as empty text", async () => {
  await Excel.run(async (context) => {
    const sheet = onSheet(context);
    sheet.getRange("A2").format.fill.color = "#FF0000";
    sheet.getRange("A3").format.fill.color = "00b050";
    const fills = ["A1", "A2", "A3", "A2:A3", "A1:A2"].map((address) =>
      sheet.getRange(address).format.fill.load("color,pattern"),
    );
    await context.sync();
    expect(fills.map(({ color }) => color)).toEqual(["#FFFFFF", "#FF0000", "#00B050", "", ""]);
    expect(fills.slice(0, 2).map(({ pattern }) => pattern)).toEqual(["None", "Solid"]);
  });
});

it("a fill can be taken away", async () => {
  await Excel.run(async (context) => {
    const { fill } = onSheet(context).getRange("A1").format;
    fill.color = "#FF0000";
    fill.clear();
    fill.load("color");
    await context.sync();
    expect(fill.color).toBe("#FFFFFF");
  });
});

it("properties of cells that differ read as null", async () => {
  await Excel.run(async (context) => {
    const sheet = onSheet(context);
    const first = sheet.getRange("A1").format;
    first.font.bold = true;
    first.font.size = 16;
    first.font.color = "#1F4E79";
    first.wrapText = true;
    first.horizontalAlignment = "Center";
    first.verticalAlignment = "Top";
    const format = sheet.getRange("A1:A2").format;
    format.load("wrapText,horizontalAlignment,font/bold,font/size,font/color,font/name");
    first.load("wrapText,horizontalAlignment,verticalAlignment,font/bold,font/size,font/color");
    await context.sync();
    expect(first.toJSON()).toMatchObject({
      wrapText: true,
      horizontalAlignment: "Center",
      verticalAlignment: "Top",
      font: { bold: true, size: 16, color: "#1F4E79" },
    });
    expect([format.wrapText, format.horizontalAlignment, format.font.bold, format.font.size]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(format.font.color).toBe("");
  });
});

it("widths and heights are points", async () => {
  await Excel.run(async (context) => {
    const sheet = onSheet(context);
    sheet.getRange("B:C").format.columnWidth = 120;
    sheet.getRange("2:2").format.rowHeight = 30;
    const one = sheet.getRange("B2").format.load("columnWidth,rowHeight");
    const mixed = sheet.getRange("A1:B2").format.load("columnWidth,rowHeight");
    await context.sync();
    expect(one.columnWidth).toBeCloseTo(120, 0);
    expect(one.rowHeight).toBe(30);
    expect([mixed.columnWidth, mixed.rowHeight]).toEqual([null, null]);
  });
});

it("columns fit their texts", async () => {
  await fill([["a heading that is much wider than a column"]]);
  await Excel.run(async (context) => {
    const { format } = onSheet(context).getRange("A:A");
    format.load("columnWidth");
    await context.sync();
    const before = format.columnWidth;
    format.autofitColumns();
    format.load("columnWidth");
    await context.sync();
    expect(format.columnWidth).toBeGreaterThan(before);
  });
});

it("borders are asked for side by side", async () => {
  await Excel.run(async (context) => {
    const { borders } = onSheet(context).getRange("A1:B2").format;
    const bottom = borders.getItem("EdgeBottom");
    bottom.style = "Continuous";
    bottom.weight = "Medium";
    bottom.color = "#808080";
    bottom.load("style,weight,color,sideIndex");
    const top = borders.getItem("EdgeTop").load("style");
    await context.sync();
    expect(bottom.toJSON()).toMatchObject({
      style: "Continuous",
      weight: "Medium",
      color: "#808080",
      sideIndex: "EdgeBottom",
    });
    expect(top.style).toBe("None");
  });
});

it.each([
  ["a colour that is none", (range: Excel.Range) => void (range.format.fill.color = "#12345")],
  ["an alignment that is none", (range: Excel.Range) => void (range.format.horizontalAlignment = "Middle" as "Center")],
  ["a font of no size", (range: Excel.Range) => void (range.format.font.size = 0)],
  ["a negative width", (range: Excel.Range) => void (range.format.columnWidth = -1)],
])("a format is refused: %s", async (_, change) => {
  const failure = await refused((context) => change(onSheet(context).getRange("A1")));
  expect(failure.code).toBe("InvalidArgument");
});

describe("formats of many cells", () => {
  it("are answered in the range's shape, as far as asked for", async () => {
    await Excel.run(async (context) => {
      const sheet = onSheet(context);
      sheet.getRange("B1").format.fill.color = "#FFC000";
      sheet.getRange("A2").format.font.bold = true;
      const cells = sheet.getRange("A1:B2").getCellProperties({
        address: true,
        format: { fill: { color: true }, font: { bold: true }, wrapText: true },
      });
      await context.sync();
      expect(cells.value.map((row) => row.map((cell) => cell.format?.fill?.color))).toEqual([
        ["#FFFFFF", "#FFC000"],
        ["#FFFFFF", "#FFFFFF"],
      ]);
      expect(cells.value.map((row) => row.map((cell) => cell.format?.font?.bold))).toEqual([
        [false, false],
        [true, false],
      ]);
      expect(cells.value[0]).toContainEqual({
        address: "Sheet1!B1",
        format: { fill: { color: "#FFC000" }, font: { bold: false }, wrapText: false },
      });
    });
  });

  it("are set in the range's shape, and empty objects leave cells alone", async () => {
    await Excel.run(async (context) => {
      const range = onSheet(context).getRange("A1:B1");
      range.setCellProperties([
        [{ format: { fill: { color: "#C00000" }, font: { color: "#FFFFFF", bold: true } } }, {}],
      ]);
      const cells = range.getCellProperties({ format: { fill: { color: true }, font: { bold: true } } });
      await context.sync();
      const formats = cells.value.flat().map(({ format }) => [format?.fill?.color, format?.font?.bold]);
      expect(formats).toEqual([
        ["#C00000", true],
        ["#FFFFFF", false],
      ]);
    });
    const failure = await refused((context) =>
      onSheet(context)
        .getRange("A1:B1")
        .setCellProperties([[{}]]),
    );
    expect(failure.code).toBe("InvalidArgument");
  });

  it("of rows and columns give their sizes and whether they are hidden", async () => {
    await Excel.run(async (context) => {
      const sheet = onSheet(context);
      const range = sheet.getRange("A1:B2");
      range.setRowProperties([{ format: { rowHeight: 40 } }, { rowHidden: true }]);
      range.setColumnProperties([{ format: { columnWidth: 90 } }, {}]);
      const rows = range.getRowProperties({ rowIndex: true, rowHidden: true, format: { rowHeight: true } });
      const columns = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
      await context.sync();
      expect(rows.value[0]).toEqual({ rowIndex: 0, rowHidden: false, format: { rowHeight: 40 } });
      expect(rows.value.map(({ rowHidden }) => rowHidden)).toEqual([false, true]);
      expect(columns.value[0]?.format?.columnWidth).toBeCloseTo(90, 0);
      expect(columns.value.map(({ columnHidden }) => columnHidden)).toEqual([false, false]);
    });
  });

  it("that this host doesn't have are refused by name", async () => {
    const failure = await refused(
      (context) =>
        void onSheet(context)
          .getRange("A1")
          .getCellProperties({ format: { font: { subscript: true } } }),
    );
    expect(failure.code).toBe("NotImplemented");
    expect(failure.message).toContain("font.subscript");
  });
});

it("a colour may be one of HTML's names, and reads as its number", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const { fill, font } = sheet.getRange("A1").format;
    fill.color = "Orange";
    font.color = "rebeccapurple";
    sheet.tabColor = "red";
    fill.load("color");
    font.load("color");
    sheet.load("tabColor");
    await context.sync();
    expect([fill.color, font.color, sheet.tabColor]).toEqual(["#FFA500", "#663399", "#FF0000"]);
  });
  const failure = await refused(({ workbook }) => {
    workbook.worksheets.getActiveWorksheet().getRange("A1").format.fill.color = "ambre";
  });
  expect(failure.code).toBe("InvalidArgument");
});
