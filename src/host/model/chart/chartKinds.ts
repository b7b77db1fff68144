/** The kinds of chart that can be made, and which cells of a block each series takes. */
import type { Chart } from "@cj-tech-master/excelts/chart";
import type { Area } from "../address/addresses";

export type ChartType =
  | "ColumnClustered"
  | "ColumnStacked"
  | "ColumnStacked100"
  | "BarClustered"
  | "BarStacked"
  | "BarStacked100"
  | "Line"
  | "Pie"
  | "Doughnut"
  | "Other";

const bar = (barDir: "col" | "bar", grouping: "clustered" | "stacked" | "percentStacked") =>
  ({ options: { type: "bar", barDir, grouping } }) as const;

export const chartKinds = {
  ColumnClustered: bar("col", "clustered"),
  ColumnStacked: bar("col", "stacked"),
  ColumnStacked100: bar("col", "percentStacked"),
  BarClustered: bar("bar", "clustered"),
  BarStacked: bar("bar", "stacked"),
  BarStacked100: bar("bar", "percentStacked"),
  Line: { options: { type: "line", grouping: "standard" } },
  Pie: { options: { type: "pie" } },
  Doughnut: { options: { type: "doughnut" } },
  Other: null,
} as const;

/** The first group of series says what kind the chart is. */
export function kindOf(chart: Chart): ChartType {
  const [group] = chart.chartTypes;
  if (!group) return "Other";
  const wanted = {
    type: group.type,
    barDir: "barDir" in group ? group.barDir : undefined,
    grouping: "grouping" in group ? group.grouping : undefined,
  };
  for (const [type, kind] of Object.entries(chartKinds)) {
    if (!kind || kind.options.type !== wanted.type) continue;
    if (
      kind.options.type !== "bar" ||
      (kind.options.barDir === wanted.barDir && kind.options.grouping === wanted.grouping)
    )
      return type as ChartType;
  }
  return "Other";
}

/** A series as far as the model reads it. */
export interface Series {
  tx?: SeriesText;
  cat?: SeriesCells;
  val?: SeriesCells;
  spPr?: SeriesFormat;
}

export interface SeriesCells {
  strRef?: { formula: string };
  numRef?: { formula: string };
}

/** In the order of the chart's groups. */
export function allSeries(chart: Chart): Series[] {
  return Array.from({ length: chart.getSeriesCount() }, (_, index) => (chart.getSeries(index) ?? {}) as Series);
}

export interface SeriesFormat {
  fill?: { solid?: { srgb?: string } };
  _rawXml?: string;
}

export interface SeriesText {
  strRef?: { formula: string; cache?: { points: { value: string }[] } };
  value?: string;
}

/** The first column (or row) has the categories, the first row (or column) the names of the series. */
export function seriesSources(source: Area, byColumns: boolean): { name: Area; categories: Area; values: Area }[] {
  const { top, left, bottom, right } = source;
  if (byColumns) {
    const categories = { top: top + 1, bottom, left, right: left };
    return range(left + 1, right).map((column) => ({
      name: { top, bottom: top, left: column, right: column },
      categories,
      values: { top: top + 1, bottom, left: column, right: column },
    }));
  }
  const categories = { top, bottom: top, left: left + 1, right };
  return range(top + 1, bottom).map((row) => ({
    name: { top: row, bottom: row, left, right: left },
    categories,
    values: { top: row, bottom: row, left: left + 1, right },
  }));
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
