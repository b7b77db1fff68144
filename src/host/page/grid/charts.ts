/** Simple pictures of a sheet's charts: bars and columns to scale, with title and legend. Other kinds show their description only. */
import type { ChartData } from "../../model/chart/chartData";
import type { ChartModel } from "../../model/chart/charts";
import { element } from "../elements";
import { position } from "./drawCell";
import type { Scene } from "./drawCell";
import { frozenExtent } from "./viewport";

/** Excel's own colours for series that have none. */
const themeColors = ["#156082", "#E97132", "#196B24", "#0F9ED5", "#A02B93", "#4EA72E"] as const;
const pixels = 4 / 3;

/** @param layer lies over the grid and is not part of it: an ARIA grid has only rows and cells. */
export function drawCharts(layer: HTMLElement, { sheet, headers, rows, columns }: Scene): void {
  const frozen = { left: frozenExtent(columns), top: frozenExtent(rows) };
  position(
    layer,
    headers.width + frozen.left,
    headers.height + frozen.top,
    Math.max(0, columns.extent - frozen.left),
    Math.max(0, rows.extent - frozen.top),
  );
  layer.replaceChildren(
    ...sheet.charts.list().map((chart) => {
      const { left, top, width, height } = chart.position;
      const size = { width: width * pixels, height: height * pixels };
      const description = chart.altText || chart.title || chart.name;
      const box = element("div", { class: "chart", role: "img", "aria-label": description });
      const across = left * pixels - columns.scroll - frozen.left;
      position(box, across, top * pixels - rows.scroll - frozen.top, size.width, size.height);
      box.append(/^(Bar|Column)/.test(chart.type) ? drawBars(chart, sheet.charts.data(chart.id), size) : description);
      return box;
    }),
  );
}

interface Size {
  width: number;
  height: number;
}

function drawBars(chart: ChartModel, data: ChartData, { width, height }: Size): SVGElement {
  const drawing = svg("svg", { width, height, viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true" });
  const horizontal = chart.type.startsWith("Bar");
  const plot = {
    left: horizontal ? Math.min(180, width * 0.32) : 40,
    top: chart.title === null ? 12 : 40,
    right: width - 16,
    bottom: height - (horizontal ? 36 : 58),
  };
  if (chart.title !== null) {
    drawing.append(svgText(chart.title, width / 2, 24, "middle", 16));
  }
  const stacked = chart.type.includes("Stacked");
  const bars = data.categories.map((category, index) => {
    const values = data.values.map((series) => series[index] ?? 0);
    const total = stacked ? values.reduce((sum, value) => sum + value, 0) : Math.max(0, ...values);
    return { category, values, total };
  });
  const largest = Math.max(1, ...bars.map(({ total }) => total));
  const length = horizontal ? plot.right - plot.left : plot.bottom - plot.top;
  const band = (horizontal ? plot.bottom - plot.top : plot.right - plot.left) / Math.max(1, bars.length);

  bars.forEach(({ category, values, total }, index) => {
    const start = index * band + band * 0.2;
    const thickness = (band * 0.6) / (stacked ? 1 : Math.max(1, values.length));
    const scale = length / (chart.type.endsWith("100") ? Math.max(1, total) : largest);
    let along = 0;
    values.forEach((value, series) => {
      const across = start + (stacked ? 0 : series * thickness);
      const extent = value * scale;
      const from = stacked ? along : 0;
      along += extent;
      const fill = colorOf(chart, series);
      drawing.append(
        horizontal
          ? svg("rect", { x: plot.left + from, y: plot.top + across, width: extent, height: thickness, fill })
          : svg("rect", {
              x: plot.left + across,
              y: plot.bottom - from - extent,
              width: thickness,
              height: extent,
              fill,
            }),
      );
    });
    const middle = start + band * 0.3;
    drawing.append(
      horizontal
        ? svgText(category, plot.left - 8, plot.top + middle + 4, "end")
        : svgText(category, plot.left + middle, plot.bottom + 18, "middle"),
    );
  });
  drawing.append(...drawLegend(chart, width, height - 14));
  return drawing;
}

function drawLegend(chart: ChartModel, width: number, baseline: number): SVGElement[] {
  const step = Math.min(110, (width - 24) / Math.max(1, chart.series.length));
  const first = (width - step * chart.series.length) / 2;
  return chart.series.flatMap(({ name }, index) => [
    svg("rect", { x: first + step * index, y: baseline - 9, width: 10, height: 10, fill: colorOf(chart, index) }),
    svgText(name, first + step * index + 15, baseline, "start"),
  ]);
}

function colorOf(chart: ChartModel, series: number): string {
  return chart.series[series]?.color ?? themeColors[series % themeColors.length] ?? themeColors[0];
}

function svgText(content: string, x: number, y: number, anchor: string, size = 12): SVGElement {
  const text = svg("text", { x, y, "text-anchor": anchor, "font-size": size, fill: "currentColor" });
  text.textContent = content;
  return text;
}

function svg(tag: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) {
    made.setAttribute(name, String(value));
  }
  return made;
}
