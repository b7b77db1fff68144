/** The one chart of a summary, below its table. A later refresh gives it new data, and keeps all else as the person has it. */
import type { SheetPlan } from "../../agenda/sheets/plan";
import { tableTop } from "./sheetLayout";

export const chartName = "RAG by section";

/** Height in rows of the sheet. */
const chartRows = 18;

/** `belowRow` is the first free row below all that is on the sheet, 0-based; null leaves the chart where it is. */
export function queueChart(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  { isNew, belowRow }: { isNew: boolean; belowRow: number | null },
): void {
  if (plan.chart === null) return;
  const { series, title } = plan.chart;
  const { rows, columns, totalled } = plan.table;
  const last = Math.max(...series.map(({ column }) => column));
  const source = sheet.getRangeByIndexes(tableTop(plan), 0, 1 + rows.length - (totalled ? 1 : 0), last + 1);
  const chart = isNew
    ? sheet.charts.add(Excel.ChartType.barStacked, source, Excel.ChartSeriesBy.columns)
    : sheet.charts.getItem(chartName);
  if (isNew) {
    chart.name = chartName;
    chart.title.text = title;
    chart.legend.position = "Bottom";
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.valueAxis.visible = false;
  } else chart.setData(source, Excel.ChartSeriesBy.columns);
  series.forEach(({ label, tint }, index) => {
    const one = chart.series.getItemAt(index);
    one.format.fill.setSolidColor(tint.fill);
    one.format.line.color = tint.text;
    one.gapWidth = 40;
    one.hasDataLabels = true;
    one.dataLabels.showValue = true;
    one.dataLabels.numberFormat = labelFormat(label);
    one.dataLabels.format.font.color = tint.text;
  });
  if (belowRow === null) return;
  const top = belowRow + 1;
  chart.setPosition(
    sheet.getRangeByIndexes(top, 0, 1, 1),
    sheet.getRangeByIndexes(top + chartRows, columns.length - 1, 1, 1),
  );
}

/** "3 Red"; nothing where there are none. */
function labelFormat(label: string): string {
  return `0" ${label.replaceAll('"', "")}";;;`;
}
