import { fill, refused, hostForEachTest } from "../../../../support/host";

hostForEachTest();

const onSheet = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

beforeEach(() =>
  fill([
    ["Section", "Red", "Green"],
    ["One", 1, 4],
    ["Two", 2, 3],
  ]),
);

it("a chart of cells, with its title, position and series' colours", async () => {
  await Excel.run(async (context) => {
    const sheet = onSheet(context);
    const chart = sheet.charts.add("BarStacked", sheet.getRange("A1:C3"), "Columns");
    chart.name = "Ratings";
    chart.title.text = "Ratings by section";
    chart.setPosition("E2", "J15");
    chart.series.getItemAt(0).format.fill.setSolidColor("#C00000");
    chart.legend.position = "Bottom";
    chart.load("name,chartType,top,left,width,height");
    chart.title.load("text,visible");
    chart.series.load("items/name");
    await context.sync();
    expect([chart.name, chart.chartType, chart.title.text, chart.title.visible]).toEqual([
      "Ratings",
      "BarStacked",
      "Ratings by section",
      true,
    ]);
    expect(chart.series.items.map(({ name }) => name)).toEqual(["Red", "Green"]);
    expect(chart.top).toBeCloseTo(15, 0);
    expect(chart.width).toBeGreaterThan(200);
  });
});

it("series are labelled, axes turned round, and the data changed", async () => {
  await Excel.run(async (context) => {
    const sheet = onSheet(context);
    const chart = sheet.charts.add("BarStacked", sheet.getRange("A1:C3"), "Columns");
    const series = chart.series.getItemAt(1);
    series.format.line.color = "#FFFFFF";
    series.hasDataLabels = true;
    series.dataLabels.showValue = true;
    series.dataLabels.numberFormat = "0;;;";
    series.dataLabels.format.font.color = "#000000";
    series.gapWidth = 60;
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.valueAxis.visible = false;
    chart.setData(sheet.getRange("A1:B3"), "Columns");
    chart.series.load("items/name");
    await context.sync();
    expect(chart.series.items.map(({ name }) => name)).toEqual(["Red"]);
  });
  const failure = await refused((context) => {
    onSheet(context).charts.getItemAt(0).series.getItemAt(7).hasDataLabels = true;
  });
  expect(failure.code).toBe("ItemNotFound");
  const noFormat = await refused((context) => {
    onSheet(context).charts.getItemAt(0).series.getItemAt(0).dataLabels.numberFormat = '0" Red';
  });
  expect(noFormat.code).toBe("InvalidArgument");
});

it("a gap is 0 to 500 percent of a bar's width, of a chart with bars", async () => {
  const gapOf = (type: Excel.ChartType, gap: number) => (context: Excel.RequestContext) => {
    const sheet = onSheet(context);
    sheet.charts.add(type, sheet.getRange("A1:C3"), "Columns").series.getItemAt(0).gapWidth = gap;
  };
  await Excel.run(async (context) => {
    for (const gap of [0, 500]) gapOf(Excel.ChartType.barStacked, gap)(context);
    await context.sync();
  });
  const failures = [
    await refused(gapOf(Excel.ChartType.barStacked, 501)),
    await refused(gapOf(Excel.ChartType.barStacked, -1)),
    await refused(gapOf(Excel.ChartType.pie, 40)),
  ];
  expect(failures.map(({ code }) => code)).toEqual(["InvalidArgument", "InvalidArgument", "InvalidArgument"]);
});

it("a chart is found by name, and deleted", async () => {
  await Excel.run(async (context) => {
    const sheet = onSheet(context);
    sheet.charts.add("Pie", sheet.getRange("A1:B3")).name = "Share";
    sheet.charts.load("count");
    await context.sync();
    expect(sheet.charts.count).toBe(1);
    sheet.charts.getItem("Share").delete();
    const deleted = sheet.charts.getItemOrNullObject("Share");
    await context.sync();
    expect(deleted.isNullObject).toBe(true);
  });
});

it("a chart of a kind that this host doesn't support is refused by name", async () => {
  const failure = await refused(
    (context) => void onSheet(context).charts.add("Waterfall", onSheet(context).getRange("A1:B3")),
  );
  expect(failure.code).toBe("NotImplemented");
  expect(failure.message).toContain("Waterfall");
});
