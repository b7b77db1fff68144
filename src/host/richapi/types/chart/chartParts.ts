/** Excel.ChartSeries and the axes of a chart: their formats, as far as the model can save them. */
import type { AxisChange, SeriesChange } from "../../../model/chart/charts";
import type { SheetModel } from "../../../model/sheet/sheet";
import { guardSheet } from "../../core/access";
import { readColor, readFlag, readNumber, readText } from "../../core/arguments";
import type { ExcelObject, Property } from "../../core/excelType";
import { ExcelType } from "../../core/excelType";
import { itemNotFound } from "../../core/refusals";

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
    gapWidth: seriesProperty((value) => ({ gapWidth: readNumber(value) })),
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
    numberFormat: seriesProperty((value) => ({ labelFormat: readText(value) })),
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
