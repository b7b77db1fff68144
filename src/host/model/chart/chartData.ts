/** The cells behind a chart, as they are now. */
import type { Chart } from "@cj-tech-master/excelts/chart";
import { allSeries, type SeriesCells } from "./chartKinds";
import type { Workbook } from "../contracts";

export interface ChartData {
  categories: string[];
  /** Of each series, in the chart's order: a number for each category, 0 where the cell has none. */
  values: number[][];
}

export function chartData(workbook: Workbook, chart: Chart): ChartData {
  const series = allSeries(chart);
  const cells = (source: SeriesCells | undefined) =>
    workbook.rangeOf((source?.strRef ?? source?.numRef)?.formula ?? "");
  const categories = cells(series[0]?.cat);
  return {
    categories: categories ? categories.sheet.cells.texts(categories.area).flat() : [],
    values: series.map(({ val }) => {
      const range = cells(val);
      const values = range ? range.sheet.cells.values(range.area).flat() : [];
      return values.map((value) => (typeof value === "number" ? value : 0));
    }),
  };
}
