import { fill, read, refused, hostForEachTest } from "../../../../support/host";

hostForEachTest();

const onSheet = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

describe("values", () => {
  it("formulas, apostrophes, numbers, logicals and dates are read as Excel reads what is typed", async () => {
    await fill([["=1+2", "'=1+2", "12", "true", "7/1/2021", "'12"]]);
    await Excel.run(async (context) => {
      const range = onSheet(context).getRange("A1:F1").load("values,formulas,valueTypes,numberFormat");
      await context.sync();
      expect(range.values).toEqual([[3, "=1+2", 12, true, 44378, "12"]]);
      expect(range.formulas).toEqual([["=1+2", "=1+2", 12, true, 44378, "12"]]);
      expect(range.valueTypes).toEqual([["Double", "String", "Double", "Boolean", "Double", "String"]]);
      expect((range.numberFormat as string[][]).map((row) => row[4])).toEqual(["m/d/yyyy"]);
    });
  });

  it("in cells formatted as text everything stays text", async () => {
    await Excel.run(async (context) => {
      const range = onSheet(context).getRange("A1:B1");
      range.numberFormat = [["@", "@"]];
      range.values = [["12", "1/2/2021"]];
      range.load("values,valueTypes");
      await context.sync();
      expect(range.values).toEqual([["12", "1/2/2021"]]);
      expect(range.valueTypes).toEqual([["String", "String"]]);
    });
  });

  it("errors are their text", async () => {
    await fill([["=1/0", "=NoSuchName"]]);
    await Excel.run(async (context) => {
      const range = onSheet(context).getRange("A1:B1").load("values,valueTypes");
      await context.sync();
      expect(range.values).toEqual([["#DIV/0!", "#NAME?"]]);
      expect(range.valueTypes).toEqual([["Error", "Error"]]);
    });
  });

  it("a formula is calculated again when a cell that it names changes", async () => {
    await fill([[1, "=A1*10"]]);
    await fill([[7]]);
    expect(await read("B1")).toEqual([[70]]);
  });

  it("one value fills all cells, null leaves a cell alone, an empty text clears it", async () => {
    await Excel.run(async (context) => {
      const range = onSheet(context).getRange("A1:B2");
      range.values = "x" as unknown as string[][];
      await context.sync();
      range.values = [
        [null, "y"],
        ["", "z"],
      ];
      await context.sync();
    });
    expect(await read("A1:B2")).toEqual([
      ["x", "y"],
      ["", "z"],
    ]);
  });

  it.each([
    ["too few rows", [["a", "b"]]],
    ["ragged rows", [["a", "b"], ["c"]]],
    [
      "too many columns",
      [
        ["a", "b", "c"],
        ["d", "e", "f"],
      ],
    ],
  ])("an array of another shape is refused: %s", async (_, values) => {
    const failure = await refused((context) => {
      onSheet(context).getRange("A1:B2").values = values;
    });
    expect(failure.code).toBe("InvalidArgument");
  });

  it("32,767 characters fit into a cell, one more doesn't", async () => {
    await fill([["x".repeat(32_767)]]);
    const failure = await refused((context) => {
      onSheet(context).getRange("A1").values = [["x".repeat(32_768)]];
    });
    expect(failure.code).toBe("InvalidArgument");
  });

  it.each(["=1+", "=SUM(A1", "=(1", '="a', "=1 1", "=*2", "@a", "@board meeting"])(
    "%s is no formula, and nothing is written",
    async (text) => {
      const failure = await refused((context) => {
        onSheet(context).getRange("A1:A2").values = [["before"], [text]];
      });
      expect(failure.code).toBe("InvalidArgument");
      expect(await read("A1:A2")).toEqual([[""], [""]]);
    },
  );

  it.each([
    "=1+1",
    "=-A3%",
    '=IF(A3="",,1)',
    "=A3#",
    "=Plan!name",
    "='Board plan'!A3",
    "=[Book1.xlsx]Plan!A3",
    "=LAMBDA(x,x+1)(2)",
    "=LET(x,1,x)",
    "={1,2;3,4}",
    "=Agenda[[#Headers],[Due]:[RAG]]",
    '=HYPERLINK("#\'a b\'!A1","(")',
    "=Sheet1!#REF!",
  ])("%s is taken as a formula", async (formula) => {
    await Excel.run(async (context) => {
      const range = onSheet(context).getRange("B1");
      range.formulas = [[formula]];
      range.load("formulas");
      await context.sync();
      expect(range.formulas).toEqual([[formula]]);
    });
  });

  it("a function after an at sign is a formula, and a text cell takes any text", async () => {
    await Excel.run(async (context) => {
      const sheet = onSheet(context);
      sheet.getRange("B1").numberFormat = [["@"]];
      sheet.getRange("A1:C1").values = [["@SUM(1,2)", "@a", "'@a"]];
      const range = sheet.getRange("A1:C1").load("values,formulas");
      await context.sync();
      expect(range.values).toEqual([[3, "@a", "@a"]]);
      expect(range.formulas[0]?.[0]).toBe("=SUM(1,2)");
    });
  });

  it("whole columns can't be written", async () => {
    const failure = await refused((context) => {
      onSheet(context).getRange("A:B").values = "Due Date" as unknown as string[][];
    });
    expect(failure.code).toBe("InvalidArgument");
  });

  it("a number format shows in the text, and must have the range's shape", async () => {
    await fill([[44378, 0.25]]);
    await Excel.run(async (context) => {
      const range = onSheet(context).getRange("A1:B1");
      range.numberFormat = [["dd mmm yyyy", "0%"]];
      range.format.columnWidth = 60;
      range.load("text,numberFormat");
      await context.sync();
      expect(range.text).toEqual([["01 Jul 2021", "25%"]]);
      expect(range.numberFormat).toEqual([["dd mmm yyyy", "0%"]]);
    });
    const failure = await refused((context) => {
      onSheet(context).getRange("A1:B1").numberFormat = [["0"]];
    });
    expect(failure.code).toBe("InvalidArgument");
  });

  it.each([["[Red"], ['0"'], ["[Foo]0"], ["[Color57]0"], ["[>x]0"], ["0;0;0;@;0"], [`"${"x".repeat(254)}"`]])(
    "the number format %s is refused",
    async (format) => {
      const { code } = await refused((context) => void (onSheet(context).getRange("A1").numberFormat = [[format]]));
      const one = await refused((context) => {
        onSheet(context).getRange("A1:B2").numberFormat = format as unknown as string[][];
      });
      expect([code, one.code]).toEqual(["InvalidArgument", "InvalidArgument"]);
    },
  );

  it("number formats have quotations, colours, conditions, currencies and four sections", async () => {
    const formats = [
      '0" Red [";;;@',
      "[Red][<=0.5]0%;[color 10]0;0]",
      '[$-x-sysdate]dddd, mmmm dd, yyyy;\\"',
      '[$kr-414] #,##0_);[Blue]([$kr-414] #,##0)_";*-',
      "[hh]:mm:ss;[m]",
      "[DBNum1][$-804]General",
    ];
    await Excel.run(async (context) => {
      const range = onSheet(context).getRange("A1:F1");
      range.numberFormat = [formats];
      range.load("numberFormat");
      await context.sync();
      expect(range.numberFormat).toEqual([formats]);
    });
  });
});

it("a number or date that does not fit into its column reads as a row of hash signs", async () => {
  await fill([[44378, 123456789, 1234.56789, "A long text", 12]]);
  await Excel.run(async (context) => {
    const range = onSheet(context).getRange("A1:E1");
    range.numberFormat = [["dd mmm yyyy", "#,##0", "General", "General", "General"]];
    range.format.columnWidth = 36;
    range.load("text");
    await context.sync();
    expect(range.text).toEqual([["######", "######", "1234.6", "A long text", "12"]]);
    range.format.columnWidth = 100;
    range.load("text");
    await context.sync();
    expect(range.text).toEqual([["01 Jul 2021", "123,456,789", "1234.56789", "A long text", "12"]]);
    range.format.columnWidth = 20;
    range.load("text,values");
    await context.sync();
    expect(range.text).toEqual([["###", "###", "###", "A long text", "12"]]);
    expect(range.values).toEqual([[44378, 123456789, 1234.56789, "A long text", 12]]);
  });
});

describe("where a range is", () => {
  it("rows and columns count from 0, and the address names the sheet", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Board's plan");
      const range = context.workbook.worksheets.getItem("Board's plan").getRange("$B$3:D10");
      range.load("rowIndex,columnIndex,rowCount,columnCount,cellCount,address,isEntireColumn,isEntireRow");
      await context.sync();
      expect(range.toJSON()).toMatchObject({
        rowIndex: 2,
        columnIndex: 1,
        rowCount: 8,
        columnCount: 3,
        cellCount: 24,
        address: "'Board''s plan'!B3:D10",
        isEntireColumn: false,
        isEntireRow: false,
      });
    });
  });

  it.each([
    ["getCell(1, 1)", (range: Excel.Range) => range.getCell(1, 1), "C4"],
    ["getCell outside the range", (range: Excel.Range) => range.getCell(9, 0), "B12"],
    ["getRow(2)", (range: Excel.Range) => range.getRow(2), "B5:D5"],
    ["getColumn(1)", (range: Excel.Range) => range.getColumn(1), "C3:C5"],
    ["getLastCell", (range: Excel.Range) => range.getLastCell(), "D5"],
    ["getLastRow", (range: Excel.Range) => range.getLastRow(), "B5:D5"],
    ["getLastColumn", (range: Excel.Range) => range.getLastColumn(), "D3:D5"],
    ["getEntireRow", (range: Excel.Range) => range.getEntireRow(), "3:5"],
    ["getEntireColumn", (range: Excel.Range) => range.getEntireColumn(), "B:D"],
    ["getOffsetRange(-2, 1)", (range: Excel.Range) => range.getOffsetRange(-2, 1), "C1:E3"],
    ["getResizedRange(1, -1)", (range: Excel.Range) => range.getResizedRange(1, -1), "B3:C6"],
    ["getAbsoluteResizedRange(1, 2)", (range: Excel.Range) => range.getAbsoluteResizedRange(1, 2), "B3:C3"],
    ["getRowsBelow(2)", (range: Excel.Range) => range.getRowsBelow(2), "B6:D7"],
    ["getRowsAbove()", (range: Excel.Range) => range.getRowsAbove(), "B2:D2"],
    ["getColumnsAfter()", (range: Excel.Range) => range.getColumnsAfter(), "E3:E5"],
    ["getColumnsBefore(1)", (range: Excel.Range) => range.getColumnsBefore(1), "A3:A5"],
    ["getBoundingRect", (range: Excel.Range) => range.getBoundingRect("F1"), "B1:F5"],
    ["getIntersection", (range: Excel.Range) => range.getIntersection("C4:Z9"), "C4:D5"],
  ])("%s of B3:D5", async (_, find, address) => {
    await Excel.run(async (context) => {
      const found = find(onSheet(context).getRange("B3:D5")).load("address");
      await context.sync();
      expect(found.address).toBe(`Sheet1!${address}`);
    });
  });

  it.each([
    ["a row above the first", (range: Excel.Range) => range.getOffsetRange(-1, 0)],
    ["a row that the range doesn't have", (range: Excel.Range) => range.getRow(3)],
    ["a column left of the first", (range: Excel.Range) => range.getCell(0, -1)],
    ["fewer than one row", (range: Excel.Range) => range.getResizedRange(-3, 0)],
  ])("outside the sheet or the range: %s", async (_, find) => {
    const failure = await refused((context) => void find(onSheet(context).getRange("A1:B3")).load("address"));
    expect(failure.code).toBe("InvalidArgument");
  });

  it("ranges that share nothing have no intersection", async () => {
    const failure = await refused((context) => void onSheet(context).getRange("A1").getIntersection("B2"));
    expect(failure.code).toBe("ItemNotFound");
    await Excel.run(async (context) => {
      const none = onSheet(context).getRange("A1").getIntersectionOrNullObject("B2");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  it.each(["A0", "nowhere at all", "A1:B2:C3", "XFE1", "A1048577"])("%s is no address", async (address) => {
    const failure = await refused((context) => void onSheet(context).getRange(address).load("address"));
    expect(failure.code).toBe("InvalidArgument");
  });

  it("the name of a range is an address", async () => {
    await Excel.run(async (context) => {
      context.workbook.names.add("Rates", onSheet(context).getRange("B2:B4"));
      const range = onSheet(context).getRange("Rates").load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!B2:B4");
    });
  });
});

describe("the used range", () => {
  it("of a sheet has all cells with content; of an empty sheet it is the first cell", async () => {
    await Excel.run(async (context) => {
      const sheet = onSheet(context);
      const empty = sheet.getUsedRange().load("address");
      const none = sheet.getUsedRangeOrNullObject();
      await context.sync();
      expect(empty.address).toBe("Sheet1!A1");
      expect(none.isNullObject).toBe(true);
      sheet.getRange("C4").values = [["x"]];
      sheet.getRange("E9").values = [["y"]];
      const used = sheet.getUsedRange(true).load("address");
      const ofColumns = sheet.getRange("A:D").getUsedRange(true).load("address");
      const nothing = sheet.getRange("A:B").getUsedRangeOrNullObject(true);
      await context.sync();
      expect(used.address).toBe("Sheet1!C4:E9");
      expect(ofColumns.address).toBe("Sheet1!C4");
      expect(nothing.isNullObject).toBe(true);
    });
    const failure = await refused((context) => void onSheet(context).getRange("A:B").getUsedRange(true));
    expect(failure.code).toBe("ItemNotFound");
  });

  it("counts a cell with a fill, unless only values count", async () => {
    await Excel.run(async (context) => {
      const sheet = onSheet(context);
      sheet.getRange("B2").values = [["x"]];
      sheet.getRange("D6").format.fill.color = "#FFC000";
      const formats = sheet.getUsedRange().load("address");
      const values = sheet.getUsedRange(true).load("address");
      await context.sync();
      expect(formats.address).toBe("Sheet1!B2:D6");
      expect(values.address).toBe("Sheet1!B2");
    });
  });
});

describe("changes of the sheet", () => {
  it("insert moves what is below down, delete moves it up", async () => {
    await fill([["a"], ["b"], ["c"]]);
    await Excel.run(async (context) => {
      const inserted = onSheet(context).getRange("A2").insert("Down").load("address,values");
      await context.sync();
      expect(inserted.address).toBe("Sheet1!A2");
      expect(inserted.values).toEqual([[""]]);
    });
    expect(await read("A1:A4")).toEqual([["a"], [""], ["b"], ["c"]]);
    await Excel.run(async (context) => {
      onSheet(context).getRange("A1:A2").delete("Up");
      await context.sync();
    });
    expect(await read("A1:A2")).toEqual([["b"], ["c"]]);
  });

  it("clear takes contents, formats or both", async () => {
    await fill([["a", "b", "c"]]);
    await Excel.run(async (context) => {
      const sheet = onSheet(context);
      sheet.getRange("A1:C1").format.font.bold = true;
      sheet.getRange("A1").clear("Contents");
      sheet.getRange("B1").clear("Formats");
      sheet.getRange("C1").clear();
      const bold = ["A1", "B1", "C1"].map((address) => sheet.getRange(address).format.font.load("bold"));
      await context.sync();
      expect(bold.map((font) => font.bold)).toEqual([true, false, false]);
    });
    expect(await read("A1:C1")).toEqual([["", "b", ""]]);
  });

  it("merged areas are found by any of their cells, and keep the first cell's content", async () => {
    await fill([
      ["a", "b"],
      ["c", "d"],
    ]);
    await Excel.run(async (context) => {
      const sheet = onSheet(context);
      sheet.getRange("A1:B1").merge();
      const merged = sheet.getRange("B1:B9").getMergedAreasOrNullObject().load("address,areaCount,cellCount");
      const none = sheet.getRange("A2:B2").getMergedAreasOrNullObject();
      await context.sync();
      expect(merged.address).toBe("Sheet1!A1:B1");
      expect([merged.areaCount, merged.cellCount]).toEqual([1, 2]);
      expect(none.isNullObject).toBe(true);
      sheet.getRange("A1").unmerge();
      const unmerged = sheet.getRange("A1:B1").getMergedAreasOrNullObject();
      await context.sync();
      expect(unmerged.isNullObject).toBe(true);
    });
    expect(await read("A1:B1")).toEqual([["a", ""]]);
  });

  it("rows and columns hide and show; where they differ the answer is null", async () => {
    await Excel.run(async (context) => {
      const sheet = onSheet(context);
      sheet.getRange("2:3").rowHidden = true;
      sheet.getRange("B:B").columnHidden = true;
      const hidden = sheet.getRange("A2:A3").load("rowHidden,columnHidden,hidden");
      const mixed = sheet.getRange("A1:B3").load("rowHidden,columnHidden");
      await context.sync();
      expect([hidden.rowHidden, hidden.columnHidden, hidden.hidden]).toEqual([true, false, true]);
      expect([mixed.rowHidden, mixed.columnHidden]).toEqual([null, null]);
    });
  });

  it("a link to a cell of the workbook keeps its text", async () => {
    await Excel.run(async (context) => {
      const range = onSheet(context).getRange("B2");
      range.hyperlink = { documentReference: "Sheet1!A1", screenTip: "Go there", textToDisplay: "Start" };
      range.load("hyperlink,values");
      const none = onSheet(context).getRange("C2").load("hyperlink");
      await context.sync();
      expect(range.hyperlink).toMatchObject({
        documentReference: "Sheet1!A1",
        screenTip: "Go there",
        textToDisplay: "Start",
      });
      expect(range.values).toEqual([["Start"]]);
      expect(none.hyperlink).toBeNull();
    });
    const failure = await refused((context) => {
      onSheet(context).getRange("A1").hyperlink = { textToDisplay: "to nowhere" };
    });
    expect(failure.code).toBe("InvalidArgument");
  });

  it("selecting a range shows its sheet", async () => {
    await Excel.run(async (context) => {
      const other = context.workbook.worksheets.add("Other");
      other.getRange("C3:D4").select();
      const selected = context.workbook.getSelectedRange().load("address");
      const active = context.workbook.getActiveCell().load("address");
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect([selected.address, active.address, sheet.name]).toEqual(["Other!C3:D4", "Other!C3", "Other"]);
    });
  });

  it("tables that a range touches", async () => {
    await fill([
      ["A", "B"],
      ["1", "2"],
    ]);
    await Excel.run(async (context) => {
      const sheet = onSheet(context);
      sheet.tables.add("A1:B2", true).name = "Plan";
      const touched = sheet.getRange("B2:Z9").getTables().load("items/name");
      const inside = sheet.getRange("B2:Z9").getTables(true).load("items/name");
      await context.sync();
      expect(touched.items.map(({ name }) => name)).toEqual(["Plan"]);
      expect(inside.items).toEqual([]);
    });
  });
});
