/** One add-in at work on one workbook: the ranges that it tracks, the events that it listens to, and what it may ask of the host. */
import type { Area } from "../../model/address/addresses";
import type { WorkbookEvent } from "../../model/events";
import type { SheetModel } from "../../model/sheet/sheet";
import type { WorkbookModel } from "../../model/workbook";
import { ColumnIds } from "./columnIds";
import { InjectedFailures } from "./injectedFailures";
import type { Shift } from "./liveRange";
import { LiveRange } from "./liveRange";
import { itemNotFound } from "./refusals";

/** Whether the person sees the add-in's own page. */
export type PaneState = "Visible" | "Background";

export interface SessionOptions {
  /** The add-in asks to be shown or hidden. */
  onPaneRequest?: (state: PaneState) => void;
}

export class Session {
  readonly failures = new InjectedFailures();
  /** Event type and target, as "101:1". */
  readonly subscriptions = new Set<string>();
  readonly columnIds = new ColumnIds();
  paneState: PaneState;
  enableEvents = true;
  private readonly kept = new Map<string, LiveRange>();
  private passing: LiveRange[] = [];
  private lastReference = 0;
  private shiftUnderWay: Shift | null = null;
  private readonly stopListening: () => void;

  constructor(
    readonly model: WorkbookModel,
    readonly options: SessionOptions = {},
    paneState: PaneState = "Background",
  ) {
    this.paneState = paneState;
    this.stopListening = model.subscribe((event) => this.followCells(event));
  }

  /** A range for this batch; later batches know it only if it is kept. */
  range(sheet: SheetModel, area: Area): LiveRange {
    const range = new LiveRange(sheet, area);
    this.passing.push(range);
    return range;
  }

  keep(range: LiveRange): void {
    if (range.referenceId !== null) return;
    this.lastReference += 1;
    range.referenceId = `R${this.lastReference}`;
    this.kept.set(range.referenceId, range);
  }

  /** Throws ItemNotFound for a reference that the add-in has released. */
  keptRange(referenceId: string): LiveRange {
    const range = this.kept.get(referenceId);
    if (!range) throw itemNotFound();
    return range;
  }

  forget(referenceId: string): void {
    this.kept.delete(referenceId);
  }

  forgetAll(): void {
    this.kept.clear();
  }

  get keptCount(): number {
    return this.kept.size;
  }

  endBatch(): void {
    this.passing = [];
  }

  requestPane(state: PaneState): void {
    this.paneState = state;
    this.options.onPaneRequest?.(state);
  }

  /** Inserts or deletes cells, noting which way the others move: the model's events don't say. */
  shifting<R>(shift: Shift, change: () => R): R {
    this.shiftUnderWay = shift;
    try {
      return change();
    } finally {
      this.shiftUnderWay = null;
    }
  }

  close(): void {
    this.stopListening();
    this.kept.clear();
    this.subscriptions.clear();
  }

  private followCells(event: WorkbookEvent): void {
    if (event.type === "sheetDeleted") {
      for (const range of this.ranges(event.sheetId)) range.end();
    } else if (event.type === "cellsChanged") {
      const shift = shiftOf(event, this.shiftUnderWay);
      if (shift === null) return;
      for (const range of this.ranges(event.sheetId)) range.follow(event.area, shift);
    }
  }

  private ranges(sheetId: string): Set<LiveRange> {
    return new Set([...this.kept.values(), ...this.passing].filter((range) => range.sheet.id === sheetId));
  }
}

function shiftOf(event: Extract<WorkbookEvent, { type: "cellsChanged" }>, shiftUnderWay: Shift | null): Shift | null {
  switch (event.change) {
    case "RowInserted":
      return "Down";
    case "RowDeleted":
      return "Up";
    case "ColumnInserted":
      return "Right";
    case "ColumnDeleted":
      return "Left";
    case "CellInserted":
    case "CellDeleted":
      return shiftUnderWay;
    case "RangeEdited":
      return null;
  }
}
