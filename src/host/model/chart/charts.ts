/** Charts of one sheet. The library keeps them; their names and alternative texts, which it loses, are kept here. */
import type { Chart } from "@cj-tech-master/excelts/chart";
import { areaColumns, areaRows, printAbsolute, type Area } from "../address/addresses";
import { chartData, type ChartData } from "./chartData";
import {
  allSeries,
  chartKinds,
  kindOf,
  seriesSources,
  type ChartType,
  type SeriesFormat,
  type SeriesText,
} from "./chartKinds";
import { changeAxis, changeSeries, type AxisChange, type SeriesChange } from "./chartFormats";
import { cornerAt, pointsOf } from "./drawingAnchors";
import type { Sheet } from "../contracts";
import { NotSupported, Refusal } from "../errors";
import { changedDrawing } from "../excelts/changes";
import { chartAnchors, newerDrawings, shiftDrawings } from "../excelts/drawings";
import type { Shift } from "../address/shift";

export type { AxisChange, SeriesChange } from "./chartFormats";
export type { ChartType } from "./chartKinds";

export interface ChartSeries {
  name: string;
  /** "#RRGGBB", null for the theme's. */
  color: string | null;
}

export interface ChartModel {
  /** The same while the workbook is open. */
  readonly id: string;
  readonly name: string;
  readonly type: ChartType;
  readonly title: string | null;
  readonly altText: string;
  readonly series: readonly ChartSeries[];
  /** Points from the sheet's top left corner. */
  readonly position: { top: number; left: number; width: number; height: number };
}

export interface ChartChange {
  name?: string;
  /** Null: no title. */
  title?: string | null;
  altText?: string;
  position?: Partial<ChartModel["position"]>;
  legend?: "Top" | "Bottom" | "Left" | "Right" | null;
}

/** A chart's name and alternative text, which its drawing has. */
export interface ChartDescription {
  name: string;
  altText: string;
}

const legends = { Top: "t", Bottom: "b", Left: "l", Right: "r" } as const;
/** Excel's own size of a new chart, in points. */
const firstSize = { width: 360, height: 216 };

export class Charts {
  private readonly ids = new WeakMap<Chart, string>();
  private readonly ownDescriptions = new WeakMap<Chart, ChartDescription>();
  private count = 0;

  constructor(private readonly sheet: Sheet) {}

  list(): readonly ChartModel[] {
    return this.sheet.worksheet.getCharts().map((chart) => this.read(chart));
  }

  find(nameOrId: string): ChartModel | null {
    return this.list().find(({ id, name }) => id === nameOrId || name.toLowerCase() === nameOrId.toLowerCase()) ?? null;
  }

  /** The first row or column of the area names the series, by `seriesBy`. Throws NotSupported for types that can't be made. */
  add(type: ChartType, source: Area, seriesBy: "Auto" | "Columns" | "Rows"): ChartModel {
    const kind = chartKinds[type];
    if (!kind) throw new NotSupported(`Chart of type ${type}`);
    this.refuseForeignDrawing();
    const { worksheet } = this.sheet;
    const series = this.seriesOf(source, seriesBy);
    const number = worksheet.addChart(
      { ...kind.options, series, title: null, showLegend: true, legendPosition: "b" },
      "A1:B2",
    );
    const chart = worksheet.getCharts().find(({ chartNumber }) => chartNumber === number);
    if (!chart) throw new Error("The library lost the chart that it added.");
    this.ownDescriptions.set(chart, { name: this.freeName(), altText: "" });
    this.move(chart, { left: 20, top: 20, ...firstSize });
    this.changed();
    return this.read(chart);
  }

  change(id: string, change: ChartChange): void {
    const chart = this.changing(id);
    const { name, altText } = this.descriptionOf(chart);
    this.ownDescriptions.set(chart, { name: change.name ?? name, altText: change.altText ?? altText });
    if (change.title !== undefined) {
      chart.title = change.title ?? undefined;
      chart.mutate((model) => (model.chart.autoTitleDeleted = change.title === null));
    }
    if (change.legend !== undefined)
      chart.legend = change.legend === null ? undefined : { ...chart.legend, legendPos: legends[change.legend] };
    if (change.position) this.move(chart, { ...this.read(chart).position, ...change.position });
    this.changed();
  }

  data(id: string): ChartData {
    return chartData(this.sheet.workbook, this.mustFind(id));
  }

  /** Other cells for a chart that stays what it is; its first series keep their formats. */
  setSource(id: string, source: Area, seriesBy: "Auto" | "Columns" | "Rows"): void {
    const chart = this.changing(id);
    const wanted = this.seriesOf(source, seriesBy);
    while (chart.getSeriesCount() > wanted.length) chart.removeSeries(chart.getSeriesCount() - 1);
    wanted.forEach((series, index) => {
      if (index >= chart.getSeriesCount()) chart.addSeriesFromOptions(series);
      else {
        chart.setSeriesName(index, series.name);
        chart.setSeriesCategories(index, series.categories);
        chart.setSeriesValues(index, series.values);
      }
    });
    this.changed();
  }

  setSeries(id: string, index: number, change: SeriesChange): void {
    if (!changeSeries(this.changing(id), index, change)) {
      throw new Refusal("ItemNotFound", `The chart has no series ${index + 1}.`);
    }
    this.changed();
  }

  setAxis(id: string, axis: "category" | "value", change: AxisChange): void {
    changeAxis(this.changing(id), axis, change);
    this.changed();
  }

  delete(id: string): void {
    this.sheet.worksheet.removeChart(this.changing(id));
    this.changed();
  }

  /** After cells were put in or taken out. Drawings move with whole rows and columns only. */
  follow(shift: Shift): void {
    shiftDrawings(this.sheet.worksheet, shift);
  }

  /** As the drawing has them, in the order of the charts. */
  setDescriptions(descriptions: readonly ChartDescription[]): void {
    for (const [index, chart] of this.sheet.worksheet.getCharts().entries()) {
      const description = descriptions[index];
      if (description) this.ownDescriptions.set(chart, description);
    }
  }

  /** In the order of the charts in the drawing. */
  descriptions(): readonly ChartDescription[] {
    return this.sheet.worksheet.getCharts().map((chart) => this.descriptionOf(chart));
  }

  private seriesOf(source: Area, seriesBy: "Auto" | "Columns" | "Rows") {
    const byColumns = seriesBy === "Auto" ? areaRows(source) >= areaColumns(source) : seriesBy === "Columns";
    const reference = (area: Area) => printAbsolute(this.sheet.name, area);
    return seriesSources(source, byColumns).map(({ name, categories, values }) => ({
      name: { formula: reference(name) },
      categories: reference(categories),
      values: reference(values),
    }));
  }

  private read(chart: Chart): ChartModel {
    const { name, altText } = this.descriptionOf(chart);
    const [anchor] = chartAnchors(this.sheet.worksheet, chart);
    const from = pointsOf(this.sheet, anchor.tl);
    const to = anchor.br
      ? pointsOf(this.sheet, anchor.br)
      : { left: from.left + firstSize.width, top: from.top + firstSize.height };
    return {
      id: this.idOf(chart),
      name,
      altText,
      type: kindOf(chart),
      title: chart.title ?? null,
      series: allSeries(chart).map((series) => ({ name: this.seriesName(series.tx), color: seriesColor(series.spPr) })),
      position: { ...from, width: to.left - from.left, height: to.top - from.top },
    };
  }

  private seriesName(text: SeriesText | undefined): string {
    if (!text?.strRef) return text?.value ?? "";
    const range = this.sheet.workbook.rangeOf(text.strRef.formula);
    return range
      ? range.sheet.cells.text(range.area.top, range.area.left)
      : (text.strRef.cache?.points[0]?.value ?? "");
  }

  private move(chart: Chart, { left, top, width, height }: ChartModel["position"]): void {
    for (const { tl, br } of chartAnchors(this.sheet.worksheet, chart)) {
      Object.assign(tl, cornerAt(this.sheet, left, top));
      if (br) Object.assign(br, cornerAt(this.sheet, left + width, top + height));
    }
  }

  private descriptionOf(chart: Chart): ChartDescription {
    return this.ownDescriptions.get(chart) ?? { name: `Chart ${chart.chartNumber}`, altText: "" };
  }

  private freeName(): string {
    const taken = new Set(this.sheet.worksheet.getCharts().map((chart) => this.ownDescriptions.get(chart)?.name));
    let number = taken.size;
    while (taken.has(`Chart ${number}`)) number += 1;
    return `Chart ${number}`;
  }

  private idOf(chart: Chart): string {
    const known = this.ids.get(chart);
    if (known) return known;
    this.count += 1;
    const id = `{${this.count.toString(16).toUpperCase().padStart(8, "0")}-0000-0000-C000-000000000000}`;
    this.ids.set(chart, id);
    return id;
  }

  private changed(): void {
    changedDrawing(this.sheet.worksheet);
    this.sheet.formatChanged(null);
  }

  /** As mustFind, where the drawing may be written. */
  private changing(id: string): Chart {
    this.refuseForeignDrawing();
    return this.mustFind(id);
  }

  /** The library writes the drawing whole, and would lose what it does not know of it. */
  private refuseForeignDrawing(): void {
    const { name, preserved } = this.sheet;
    if (!preserved.immovable.includes(newerDrawings)) return;
    throw new Refusal(
      "InvalidOperation",
      `"${name}" has ${newerDrawings}, which would be lost: change its charts in Excel.`,
    );
  }

  private mustFind(id: string): Chart {
    const chart = this.sheet.worksheet.getCharts().find((one) => this.idOf(one) === id);
    if (!chart) throw new Refusal("ItemNotFound", `There is no chart ${id} on "${this.sheet.name}".`);
    return chart;
  }
}

/** The library reads a file's colours only as text. */
function seriesColor(format: SeriesFormat | undefined): string | null {
  const color =
    format?.fill?.solid?.srgb ??
    /^<c:spPr>\s*<a:solidFill>\s*<a:srgbClr val="([0-9A-F]{6})"/i.exec(format?._rawXml ?? "")?.[1];
  return color === undefined ? null : `#${color.toUpperCase()}`;
}
