/** Excel.ChartSeries and the axes of a chart: their formats, as far as the model can save them. */
import type { ChartType } from "../../../model/chart/chartKinds";
import type { AxisChange, SeriesChange } from "../../../model/chart/charts";
import type { SheetModel } from "../../../model/sheet/sheet";
import { guardSheet } from "../../core/access";
import { readColor, readFlag, readNumber, readNumberFormat, readText } from "../../core/arguments";
import type { ExcelObject, Property } from "../../core/excelType";
import { ExcelType } from "../../core/excelType";
import { invalidArgument, itemNotFound } from "../../core/refusals";

export interface ChartTarget {
  sheet: SheetModel;
  id: string;
}

interface SeriesTarget extends ChartTarget {
  index: number;
}

interface AxisTarget extends ChartTarget {
  axis: "category" | "value";
}

export const seriesType: ExcelType<SeriesTarget> = new ExcelType(() => ({
  typeName: "ChartSeries",
  properties: {
    name: {
      get: ({ sheet, id, index }) => {
        const series = sheet.charts.find(id)?.series[index];
        if (!series) throw itemNotFound();
        return series.name;
      },
      set: (target, value) => setSeries(target, { name: readText(value) }),
    },
    hasDataLabels: seriesProperty((value) => ({ labelled: readFlag(value) })),
    gapWidth: {
      set: (target, value) => {
        if (barless.includes(target.sheet.charts.find(target.id)?.type ?? "Other")) throw invalidArgument();
        setSeries(target, { gapWidth: readGap(value) });
      },
    },
  },
  navigations: { format: (target) => formatType.of(target), dataLabels: (target) => labelsType.of(target) },
}));

export const axesType: ExcelType<ChartTarget> = new ExcelType(() => ({
  typeName: "ChartAxes",
  navigations: {
    categoryAxis: (target) => axisType.of({ ...target, axis: "category" }),
    valueAxis: (target) => axisType.of({ ...target, axis: "value" }),
  },
}));

const formatType: ExcelType<SeriesTarget> = new ExcelType(() => ({
  typeName: "ChartSeriesFormat",
  navigations: {
    fill: (target): ExcelObject => fillType.of(target),
    line: (target): ExcelObject => lineType.of(target),
  },
}));

const fillType: ExcelType<SeriesTarget> = new ExcelType(() => ({
  typeName: "ChartFill",
  methods: {
    setSolidColor: (target, args) => setSeries(target, { color: readColor(args.at(0)) }),
    clear: (target) => setSeries(target, { color: null }),
  },
}));

const lineType: ExcelType<SeriesTarget> = new ExcelType(() => ({
  typeName: "ChartLineFormat",
  properties: { color: seriesProperty((value) => ({ lineColor: readColor(value) })) },
}));

const labelsType: ExcelType<SeriesTarget> = new ExcelType(() => ({
  typeName: "ChartDataLabels",
  properties: {
    showValue: seriesProperty((value) => ({ labelled: readFlag(value) })),
    numberFormat: seriesProperty((value) => ({ labelFormat: readNumberFormat(value) })),
  },
  navigations: { format: (target) => labelFormatType.of(target) },
}));

const labelFormatType: ExcelType<SeriesTarget> = new ExcelType(() => ({
  typeName: "ChartDataLabelFormat",
  navigations: { font: (target) => labelFontType.of(target) },
}));

const labelFontType: ExcelType<SeriesTarget> = new ExcelType(() => ({
  typeName: "ChartFont",
  properties: { color: seriesProperty((value) => ({ labelColor: readColor(value) })) },
}));

const axisType: ExcelType<AxisTarget> = new ExcelType(() => ({
  typeName: "ChartAxis",
  properties: {
    reversePlotOrder: axisProperty((value) => ({ reversed: readFlag(value) })),
    visible: axisProperty((value) => ({ visible: readFlag(value) })),
  },
}));

/** Kinds of chart that have nothing between which a gap could be. */
const barless: readonly ChartType[] = ["Line", "Pie", "Doughnut"];

/** Percent of a bar's width. */
function readGap(value: unknown): number {
  const gap = readNumber(value);
  if (gap < 0 || gap > 500) throw invalidArgument("A gap is 0 to 500 percent of a bar's width.");
  return gap;
}

function seriesProperty(read: (value: unknown) => SeriesChange): Property<SeriesTarget> {
  return { set: (target, value) => setSeries(target, read(value)) };
}

function axisProperty(read: (value: unknown) => AxisChange): Property<AxisTarget> {
  return {
    set: ({ sheet, id, axis }, value) => {
      guardSheet(sheet);
      sheet.charts.setAxis(id, axis, read(value));
    },
  };
}

function setSeries({ sheet, id, index }: SeriesTarget, change: SeriesChange): void {
  guardSheet(sheet);
  sheet.charts.setSeries(id, index, change);
}
