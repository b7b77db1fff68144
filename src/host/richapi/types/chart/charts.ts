/** Excel.ChartCollection and Chart: what the model supports of them. */
import type { ChartModel, ChartType } from "../../../model/chart/charts";
import type { SheetModel } from "../../../model/sheet/sheet";
import { guardSheet } from "../../core/access";
import { readFlag, readNumber, readText, readChoice } from "../../core/arguments";
import type { Property } from "../../core/excelType";
import { collectionType, ExcelType } from "../../core/excelType";
import { axesType, seriesType } from "./chartParts";
import type { ChartTarget } from "./chartParts";
import { rangeType } from "../range/range";
import { rangeArgument } from "../range/rangeAddress";
import { invalidArgument, itemNotFound, notImplemented } from "../../core/refusals";
import { worksheetType } from "../worksheet/worksheet";

const supportedTypes: readonly ChartType[] = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "Pie",
  "Doughnut",
];

export const chartCollectionType: ExcelType<SheetModel> = collectionType(() => ({
  typeName: "ChartCollection",
  properties: { count: { get: (sheet) => sheet.charts.list().length } },
  items: (sheet) => sheet.charts.list().map(({ id }) => chartType.of({ sheet, id })),
  find: (sheet, key) => {
    const chart = sheet.charts.find(String(key));
    return chart === null ? null : chartType.of({ sheet, id: chart.id });
  },
  methods: {
    add: (sheet, args) => {
      const type = supportedTypes.find((one) => one === args.text(0));
      if (!type) throw notImplemented(`ChartCollection.add(${args.text(0)})`);
      const source = args.object(1, rangeType);
      if (source.sheet.id !== sheet.id) throw notImplemented("ChartCollection.add with another sheet's range");
      guardSheet(sheet);
      const chart = sheet.charts.add(type, source.area, args.choice(2, ["Auto", "Columns", "Rows"], "Auto"));
      return chartType.of({ sheet, id: chart.id });
    },
  },
}));

const chartType: ExcelType<ChartTarget> = new ExcelType(() => ({
  typeName: "Chart",
  identify: ({ id }) => ({ Id: id }),
  properties: {
    id: { get: ({ id }) => id },
    name: {
      get: (target) => current(target).name,
      set: (target, value) => change(target, { name: readText(value) }),
    },
    chartType: { get: (target) => current(target).type },
    top: positionProperty("top"),
    left: positionProperty("left"),
    width: positionProperty("width"),
    height: positionProperty("height"),
  },
  navigations: {
    title: (target) => titleType.of(target),
    legend: (target) => legendType.of(target),
    series: (target) => seriesCollectionType.of(target),
    axes: (target) => axesType.of(target),
    worksheet: ({ sheet }) => worksheetType.of(sheet),
  },
  methods: {
    delete: ({ sheet, id }) => {
      guardSheet(sheet);
      sheet.charts.delete(id);
    },
    setData: ({ sheet, id }, args) => {
      const source = args.object(0, rangeType);
      if (source.sheet.id !== sheet.id) throw notImplemented("Chart.setData with another sheet's range");
      guardSheet(sheet);
      sheet.charts.setSource(id, source.area, args.choice(1, ["Auto", "Columns", "Rows"], "Auto"));
    },
    /** Over the cells from the first to the last, which alone is the default. */
    setPosition: (target, args, session) => {
      const { sheet } = target;
      const start = rangeArgument(session, sheet, args, 0).area;
      const end = args.has(1) ? rangeArgument(session, sheet, args, 1).area : null;
      const [top, left] = [heightUpTo(sheet, start.top - 1), widthUpTo(sheet, start.left - 1)];
      const size =
        end === null ? {} : { height: heightUpTo(sheet, end.bottom) - top, width: widthUpTo(sheet, end.right) - left };
      change(target, { position: { top, left, ...size } });
    },
  },
}));

const titleType: ExcelType<ChartTarget> = new ExcelType(() => ({
  typeName: "ChartTitle",
  properties: {
    text: {
      get: (target) => current(target).title ?? "",
      set: (target, value) => change(target, { title: readText(value) }),
    },
    visible: {
      get: (target) => current(target).title !== null,
      set: (target, value) =>
        change(target, { title: readFlag(value) ? (current(target).title ?? "Chart Title") : null }),
    },
  },
}));

const legendType: ExcelType<ChartTarget> = new ExcelType(() => ({
  typeName: "ChartLegend",
  properties: {
    visible: {
      set: (target, value) => change(target, { legend: readFlag(value) ? "Right" : null }),
    },
    position: {
      set: (target, value) => change(target, { legend: readChoice(value, ["Top", "Bottom", "Left", "Right"]) }),
    },
  },
}));

const seriesCollectionType: ExcelType<ChartTarget> = collectionType(() => ({
  typeName: "ChartSeriesCollection",
  properties: { count: { get: (target) => current(target).series.length } },
  items: (target) => current(target).series.map((_, index) => seriesType.of({ ...target, index })),
  find: () => null,
}));

function current({ sheet, id }: ChartTarget): ChartModel {
  const chart = sheet.charts.find(id);
  if (chart === null) throw itemNotFound();
  return chart;
}

function change({ sheet, id }: ChartTarget, what: Parameters<SheetModel["charts"]["change"]>[1]): void {
  guardSheet(sheet);
  sheet.charts.change(id, what);
}

function positionProperty(side: keyof ChartModel["position"]): Property<ChartTarget> {
  return {
    get: (target) => current(target).position[side],
    set: (target, value) => {
      const points = readNumber(value);
      if (points < 0) throw invalidArgument();
      change(target, { position: { [side]: points } });
    },
  };
}

function heightUpTo(sheet: SheetModel, lastRow: number): number {
  let height = 0;
  for (let row = 1; row <= lastRow; row += 1) height += sheet.layout.rowHeight(row);
  return height;
}

function widthUpTo(sheet: SheetModel, lastColumn: number): number {
  let width = 0;
  for (let column = 1; column <= lastColumn; column += 1) width += sheet.layout.columnWidth(column).points;
  return width;
}
