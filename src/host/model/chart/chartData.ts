/** The cells behind a chart, as they stand now. */
import type { Chart } from "@cj-tech-master/excelts/chart";
import { axisOrder } from "./chartKinds";
import type { WorkbookModel } from "../workbook";

export interface ChartData {
  categories: string[];
  /** Of each series, in the chart's order: a number for each category, 0 where the cell holds none. */
  values: number[][];
}

interface Source {
  strRef?: { formula: string };
  numRef?: { formula: string };
}

export function chartData(workbook: WorkbookModel, chart: Chart): ChartData {
  const series = axisOrder(chart) as { cat?: Source; val?: Source }[];
  const cells = (source: Source | undefined) => workbook.rangeOf((source?.strRef ?? source?.numRef)?.formula ?? "");
  const categories = cells(series[0]?.cat);
  return {
    categories: categories ? categories.sheet.cells.texts(categories.area).flat() : [],
    values: series.map(({ val }) => {
      const place = cells(val);
      const values = place ? place.sheet.cells.values(place.area).flat() : [];
      return values.map((value) => (typeof value === "number" ? value : 0));
    }),
  };
}
