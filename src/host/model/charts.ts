/** Charts of one sheet. */
import type { Area } from "./addresses";
import { NotSupported, Refusal } from "./faults";
import type { Shift } from "./references";
import type { SheetModel } from "./sheet";

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
  legend?: "Top" | "Bottom" | "Left" | "Right" | null;
}

export class Charts {
  constructor(private readonly sheet: SheetModel) {}

  list(): readonly ChartModel[] {
    return [];
  }

  find(nameOrId: string): ChartModel | null {
    return this.list().find(({ id, name }) => id === nameOrId || name.toLowerCase() === nameOrId.toLowerCase()) ?? null;
  }

  /** The first row or column of the area names the series, by `seriesBy`. Throws NotSupported for types that can't be made. */
  add(_type: ChartType, _source: Area, _seriesBy: "Auto" | "Columns" | "Rows"): ChartModel {
    throw new NotSupported("Charts.add");
  }

  change(id: string, _change: ChartChange): void {
    this.mustFind(id);
  }

  setSeries(id: string, _index: number, _series: Partial<ChartSeries>): void {
    this.mustFind(id);
  }

  delete(id: string): void {
    this.mustFind(id);
  }

  follow(_shift: Shift): void {
    return;
  }

  private mustFind(id: string): ChartModel {
    const chart = this.find(id);
    if (!chart) throw new Refusal("ItemNotFound", `There is no chart "${id}" on "${this.sheet.name}".`);
    return chart;
  }
}
