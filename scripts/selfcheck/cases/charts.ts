/** The stacked bars of a summary: made, named, labelled, placed, given new data and deleted. */
import { inTurn } from "../case";
import type { Json, SelfCheckCase, Work } from "../case";

const made: Work = (_, sheet) => {
  sheet.getRange("A1:C3").values = [
    ["Section", "Red", "Green"],
    ["One", 1, 4],
    ["Two", 2, 3],
  ];
  sheet.charts.add("BarStacked", sheet.getRange("A1:C3"), "Columns").name = "Ratings";
  return null;
};

const chartOf = (sheet: Excel.Worksheet) => sheet.charts.getItem("Ratings");

export const chartCases: readonly SelfCheckCase[] = [
  {
    title: "a chart of cells has a name, a kind, an id and a series for each column",
    members: [
      "ChartCollection.add",
      "Chart.name",
      "Chart.id",
      "ChartCollection.items",
      "ChartSeriesBy.columns",
      "ChartType.barStacked",
    ],
    ask: inTurn({
      made,
      read: async (context, sheet) => {
        const { charts } = sheet;
        charts.load("items/name,items/chartType,items/id");
        const series = chartOf(sheet).series.load("items/name");
        await context.sync();
        return [
          charts.items.map(({ name, chartType, id }) => [name, chartType, id !== ""]),
          series.items.map((one) => one.name),
        ];
      },
      "a second of one name": async (context, sheet) => {
        sheet.charts.add("BarStacked", sheet.getRange("A1:B3"), "Columns").name = "Ratings";
        sheet.charts.load("items/name");
        await context.sync();
        return sheet.charts.items.map(({ name }) => name);
      },
    }),
  },
  {
    title: "a title, a legend and axes",
    members: ["ChartTitle.text", "ChartLegend.position", "ChartAxis.reversePlotOrder", "ChartAxis.visible"],
    ask: inTurn({
      made,
      title: async (context, sheet) => {
        const { title } = chartOf(sheet);
        title.text = "Ratings by section";
        title.load("text,visible");
        await context.sync();
        return [title.text, title.visible];
      },
      legend: async (context, sheet) => {
        const { legend } = chartOf(sheet);
        legend.position = "Bottom";
        legend.load("position,visible");
        await context.sync();
        return [legend.position, legend.visible];
      },
      axes: async (context, sheet) => {
        const { categoryAxis, valueAxis } = chartOf(sheet).axes;
        categoryAxis.reversePlotOrder = true;
        valueAxis.visible = false;
        categoryAxis.load("reversePlotOrder");
        valueAxis.load("visible");
        await context.sync();
        return [categoryAxis.reversePlotOrder, valueAxis.visible];
      },
    }),
  },
  {
    title: "a series with its colours, gap and labels",
    members: [
      "ChartFill.setSolidColor",
      "ChartLineFormat.color",
      "ChartSeries.gapWidth",
      "ChartSeries.hasDataLabels",
      "ChartDataLabels.showValue",
      "ChartDataLabels.numberFormat",
      "ChartFont.color",
    ],
    ask: inTurn({
      made,
      set: async (context, sheet) => {
        const series = chartOf(sheet).series.getItemAt(1);
        series.format.fill.setSolidColor("#8FE0B0");
        series.format.line.color = "#14532D";
        series.gapWidth = 40;
        series.hasDataLabels = true;
        series.dataLabels.showValue = true;
        series.dataLabels.numberFormat = '0" Green";;;';
        series.dataLabels.format.font.color = "#14532D";
        series.load("gapWidth,hasDataLabels");
        await context.sync();
        return [series.gapWidth, series.hasDataLabels];
      },
      "labels before there are any": (_, sheet) => {
        chartOf(sheet).series.getItemAt(0).dataLabels.showValue = true;
        return null;
      },
      "too wide a gap": (_, sheet) => void (chartOf(sheet).series.getItemAt(0).gapWidth = 501),
      "no such series": (_, sheet) => void (chartOf(sheet).series.getItemAt(7).gapWidth = 40),
      "no such colour": (_, sheet) => {
        chartOf(sheet).series.getItemAt(0).format.fill.setSolidColor("no colour");
        return null;
      },
    }),
  },
  {
    title: "a chart is placed over cells, and keeps its place when rows above it go",
    members: ["Chart.setPosition", "Chart.top", "Chart.left", "Chart.width", "Chart.height"],
    ask: inTurn({
      made,
      placed: async (context, sheet) => {
        const chart = chartOf(sheet);
        const [from, to] = [sheet.getRange("B6"), sheet.getRange("F20")];
        chart.setPosition(from, to);
        chart.load("top,left,width,height");
        from.load("top,left");
        to.load("top,left,width,height");
        await context.sync();
        const near = (one: number, wanted: number) => Math.abs(one - wanted) < 2;
        return [
          near(chart.top, from.top),
          near(chart.left, from.left),
          near(chart.left + chart.width, to.left + to.width),
          near(chart.top + chart.height, to.top + to.height),
        ];
      },
      sized: async (context, sheet) => {
        const chart = chartOf(sheet);
        chart.set({ top: 100, left: 50, width: 300, height: 200 });
        chart.load("top,left,width,height");
        await context.sync();
        return [chart.top, chart.left, chart.width, chart.height].map((size) => Math.round(size));
      },
    }),
  },
  {
    title: "new data, also of blank cells",
    members: ["Chart.setData"],
    ask: inTurn({
      made,
      fewer: async (_, sheet) => seriesAfter(sheet, "A1:B3"),
      blank: async (_, sheet) => seriesAfter(sheet, "E1:F3"),
      "one cell": async (_, sheet) => seriesAfter(sheet, "A1"),
    }),
  },
  {
    title: "a chart is deleted, and one that is not there is not found",
    members: ["Chart.delete", "ChartCollection.getItem", "ChartCollection.getItemOrNullObject"],
    ask: inTurn({
      made,
      deleted: async (context, sheet) => {
        chartOf(sheet).delete();
        const chart = sheet.charts.getItemOrNullObject("Ratings");
        await context.sync();
        return chart.isNullObject;
      },
      again: (_, sheet) => {
        chartOf(sheet).delete();
        return null;
      },
    }),
  },
];

async function seriesAfter(sheet: Excel.Worksheet, address: string): Promise<Json> {
  const chart = chartOf(sheet);
  chart.setData(sheet.getRange(address), "Columns");
  chart.series.load("items/name");
  await sheet.context.sync();
  return chart.series.items.map((one) => one.name);
}
