/** Charts of one sheet. */
import type { Area } from "./addresses";

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
  readonly place: { top: number; left: number; width: number; height: number };
}

export interface ChartChange {
  name?: string;
  /** Null: no title. */
  title?: string | null;
  altText?: string;
  place?: Partial<ChartModel["place"]>;
  /** Where the data comes from: as add. */
  legend?: "Top" | "Bottom" | "Left" | "Right" | null;
}

export declare class Charts {
  list(): readonly ChartModel[];
  find(nameOrId: string): ChartModel | null;
  /** The first row or column of the area names the series, by `seriesBy`. Throws NotSupported for types that can't be made. */
  add(type: ChartType, source: Area, seriesBy: "Auto" | "Columns" | "Rows"): ChartModel;
  change(id: string, change: ChartChange): void;
  setSeries(id: string, index: number, series: Partial<ChartSeries>): void;
  delete(id: string): void;
}
