/** The one chart of a summary, below its table. A later refresh gives it new data, and keeps all else as the person has it. */
import type { ChartPlan, SheetPlan } from "../../agenda/sheets/plan";
import { decoration } from "../host/decorations";
import type { Decoration } from "../host/decorations";
import { tableTop } from "./sheetLayout";

export const chartName = "RAG by section";

/** Height in rows of the sheet. */
const chartRows = 18;

interface ChartChange {
  isNew: boolean;
  /** First free row below all that is on the sheet, 0-based; null leaves the chart where it is. */
  belowRow: number | null;
  /** Ids of the charts that the sheet has already. */
  others: readonly string[];
}

export function chartDecorations(plan: SheetPlan, { isNew, belowRow, others }: ChartChange): Decoration[] {
  if (plan.chart === null) return [];
  const { series, title, only } = plan.chart;
  return [
    isNew
      ? newChart(plan, plan.chart, others)
      : onChart((chart, sheet) => chart.setData(sourceOf(sheet, plan, series, only), "Columns")),
    ...(isNew
      ? [
          onChart((chart) => (chart.title.text = title)),
          onChart((chart) => (chart.legend.position = "Bottom")),
          onChart((chart) => (chart.axes.categoryAxis.reversePlotOrder = true)),
          onChart((chart) => (chart.axes.valueAxis.visible = false)),
        ]
      : []),
    ...series.flatMap(({ label, tint }, index) => seriesFormats(index, label, tint)),
    ...(belowRow === null ? [] : [chartPosition(plan, belowRow + 1)]),
  ];
}

/** An attempt that failed may have left a chart without its name. */
function newChart(plan: SheetPlan, { series, only }: ChartPlan, others: readonly string[]): Decoration {
  return {
    ...chartDecoration((sheet) => {
      const source = sourceOf(sheet, plan, series, only);
      sheet.charts.add(Excel.ChartType.barStacked, source, Excel.ChartSeriesBy.columns).name = chartName;
    }),
    clear: async (sheet) => {
      const charts = sheet.charts.load("items/id");
      await sheet.context.sync();
      for (const chart of charts.items) if (!others.includes(chart.id)) chart.delete();
    },
  };
}

function seriesFormats(index: number, label: string, tint: ChartPlan["series"][number]["tint"]): Decoration[] {
  const onSeries = (set: (series: Excel.ChartSeries) => unknown) =>
    onChart((chart) => set(chart.series.getItemAt(index)));
  return [
    onSeries((one) => one.format.fill.setSolidColor(tint.fill)),
    onSeries((one) => (one.format.line.color = tint.text)),
    onSeries((one) => (one.gapWidth = 40)),
    onSeries((one) => (one.hasDataLabels = true)),
    onSeries((one) => (one.dataLabels.showValue = true)),
    onSeries((one) => (one.dataLabels.numberFormat = labelFormat(label))),
    onSeries((one) => (one.dataLabels.format.font.color = tint.text)),
  ];
}

function chartPosition({ table: { columns } }: SheetPlan, top: number): Decoration {
  return onChart((chart, sheet) =>
    chart.setPosition(
      sheet.getRangeByIndexes(top, 0, 1, 1),
      sheet.getRangeByIndexes(top + chartRows, columns.length - 1, 1, 1),
    ),
  );
}

function onChart(change: (chart: Excel.Chart, sheet: Excel.Worksheet) => unknown): Decoration {
  return chartDecoration((sheet) => change(sheet.charts.getItem(chartName), sheet));
}

function chartDecoration(queue: Decoration["queue"]): Decoration {
  return decoration("chart", queue);
}

/** The table without its total, or the part of it that has the bars. */
function sourceOf(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  series: ChartPlan["series"],
  only: ChartPlan["only"],
): Excel.Range {
  const { rows, totalled } = plan.table;
  const last = Math.max(...series.map(({ column }) => column));
  const bars = only ?? { column: 0, rows: rows.length - (totalled ? 1 : 0) };
  return sheet.getRangeByIndexes(tableTop(plan), bars.column, 1 + bars.rows, last + 1 - bars.column);
}

/** "3 Red"; nothing where there are none. */
function labelFormat(label: string): string {
  return `0" ${label.replaceAll('"', "")}";;;`;
}
