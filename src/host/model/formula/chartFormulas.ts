/** The references of a sheet's charts to cells. */
import type { Worksheet } from "../excelts/library";

export function changeChartFormulas(sheet: Worksheet, change: (formula: string) => string): void {
  for (const chart of sheet.getCharts()) {
    const model = chart.chartModel;
    if (model) changeIn(model, change);
  }
}

/** The library's chart models have each reference as `formula` of a plain object, however deep. */
function changeIn(model: object, change: (formula: string) => string): void {
  for (const [key, value] of Object.entries(model) as [string, unknown][]) {
    if (typeof value === "object" && value !== null) changeIn(value, change);
    else if (key === "formula" && typeof value === "string") (model as Record<string, unknown>)[key] = change(value);
  }
}
