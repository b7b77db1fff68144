/** Formats of a chart's series and axes. */
import type { BarSeries, Chart } from "@cj-tech-master/excelts/chart";

/** What can be changed of a series. */
export interface SeriesChange {
  name?: string;
  color?: string | null;
  lineColor?: string;
  /** Whether each point shows its value. */
  labelled?: boolean;
  /** Excel's number format of the labels. */
  labelFormat?: string;
  labelColor?: string;
  /** Percent of a bar's width, of the whole group of bars. */
  gapWidth?: number;
}

export interface AxisChange {
  /** The first category at the top of a bar chart. */
  reversed?: boolean;
  visible?: boolean;
}

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
    const found = axis === "category" ? chart.categoryAxis : chart.valueAxis;
    if (!found) return;
    if (reversed !== undefined) found.scaling = { ...found.scaling, orientation: reversed ? "maxMin" : "minMax" };
    if (visible !== undefined) found.delete = !visible;
  });
}

function changeLabels(chart: Chart, index: number, { labelled, labelFormat, labelColor }: SeriesChange): void {
  const series: LabelledSeries | undefined = chart.getSeries(index);
  if (!series) return;
  if (labelled === false) series.dataLabels = { delete: true };
  if (labelled) series.dataLabels = { ...shownValue, ...series.dataLabels, delete: undefined };
  if (labelFormat !== undefined) {
    series.dataLabels = { ...series.dataLabels, numFmt: { formatCode: labelFormat, sourceLinked: false } };
  }
  if (labelColor !== undefined) {
    series.dataLabels = { ...series.dataLabels, txPr: { color: { srgb: labelColor.slice(1) } } };
  }
}

type LabelledSeries = NonNullable<ReturnType<Chart["getSeries"]>> & Pick<BarSeries, "dataLabels">;

const shownValue: BarSeries["dataLabels"] = {
  showLegendKey: false,
  showVal: true,
  showCatName: false,
  showSerName: false,
  showPercent: false,
  showBubbleSize: false,
};
