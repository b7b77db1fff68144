/** How the series and axes of a chart look. */
import type { BarSeries, Chart } from "@cj-tech-master/excelts/chart";
import type { AxisChange, SeriesChange } from "./charts";

/** False where the chart has no such series. */
export function changeSeries(chart: Chart, index: number, change: SeriesChange): boolean {
  const { name, color, lineColor, gapWidth } = change;
  const found = chart.updateSeries(index, {
    ...(name === undefined ? {} : { name }),
    ...(color ? { fill: color } : {}),
    ...(lineColor ? { line: lineColor, lineWidth: 0.75 } : {}),
  });
  if (!found) return false;
  chart.mutate(() => {
    changeLabels(chart, index, change);
    const [group] = chart.chartTypes;
    if (gapWidth !== undefined && group && "gapWidth" in group) group.gapWidth = gapWidth;
  });
  return true;
}

export function changeAxis(chart: Chart, axis: "category" | "value", { reversed, visible }: AxisChange): void {
  chart.mutate(() => {
    const held = axis === "category" ? chart.categoryAxis : chart.valueAxis;
    if (!held) return;
    if (reversed !== undefined) held.scaling = { ...held.scaling, orientation: reversed ? "maxMin" : "minMax" };
    if (visible !== undefined) held.delete = !visible;
  });
}

function changeLabels(chart: Chart, index: number, { labelled, labelFormat, labelColor }: SeriesChange): void {
  const held = chart.getSeries(index) as BarSeries | undefined;
  if (!held) return;
  if (labelled === false) held.dataLabels = { delete: true };
  if (labelled) held.dataLabels = { ...shownValue, ...held.dataLabels, delete: undefined };
  if (labelFormat !== undefined) {
    held.dataLabels = { ...held.dataLabels, numFmt: { formatCode: labelFormat, sourceLinked: false } };
  }
  if (labelColor !== undefined) {
    held.dataLabels = { ...held.dataLabels, txPr: { color: { srgb: labelColor.slice(1) } } };
  }
}

const shownValue: BarSeries["dataLabels"] = {
  showLegendKey: false,
  showVal: true,
  showCatName: false,
  showSerName: false,
  showPercent: false,
  showBubbleSize: false,
};
