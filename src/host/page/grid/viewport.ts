/** Which part of a sheet is in sight: frozen lines stay at the edge, the others scroll below them. In pixels, headers not counted. */
import type { Area } from "../../model/address/addresses";
import type { Axis } from "./axis";

/** One direction of the viewport. */
export interface Span {
  axis: Axis;
  /** Lines that do not scroll. */
  frozen: number;
  scroll: number;
  /** Pixels that the viewport has for cells. */
  extent: number;
}

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Lines to draw: the frozen ones, then those in sight. */
export function linesInSight(span: Span): number[] {
  const { axis, frozen, extent } = span;
  const edge = frozenExtent(span);
  const first = Math.max(frozen + 1, axis.lineAt(edge + span.scroll));
  const last = axis.lineAt(extent + span.scroll);
  const lines: number[] = [];
  for (let line = 1; line <= frozen && axis.offset(line) < extent; line += 1) {
    lines.push(line);
  }
  for (let line = first; line <= last && edge < extent; line += 1) {
    lines.push(line);
  }
  return lines.filter((line) => axis.size(line) > 0);
}

export function frozenExtent({ axis, frozen }: Span): number {
  return axis.offset(frozen + 1);
}

/** Where a line begins in the viewport; it may be under the frozen lines or outside. */
export function positionOf(line: number, { axis, frozen, scroll }: Span): number {
  return axis.offset(line) - (line <= frozen ? 0 : scroll);
}

/** The box of an area in the viewport, cut at the frozen lines; no width or height where it is out of sight. */
export function boxOf(area: Area, rows: Span, columns: Span): Box {
  const [top, bottom] = edges(area.top, area.bottom, rows);
  const [left, right] = edges(area.left, area.right, columns);
  return { top, left, height: bottom - top, width: right - left };
}

function edges(first: number, last: number, span: Span): [number, number] {
  const limit = frozenExtent(span);
  const start = first <= span.frozen ? positionOf(first, span) : Math.max(limit, positionOf(first, span));
  const end = last <= span.frozen ? span.axis.offset(last + 1) : span.axis.offset(last + 1) - span.scroll;
  return [start, Math.max(start, last <= span.frozen ? end : Math.max(limit, end))];
}

/** The line under a point of the viewport. */
export function lineUnder(pixels: number, span: Span): number {
  const inFrozen = pixels < frozenExtent(span);
  return span.axis.lineAt(Math.max(0, pixels + (inFrozen ? 0 : span.scroll)));
}

/** How far to scroll so that a line is wholly in sight, or its beginning where it is larger than the viewport. */
export function scrollToShow(line: number, span: Span): number {
  if (line <= span.frozen) {
    return span.scroll;
  }
  const start = span.axis.offset(line) - frozenExtent(span);
  const end = span.axis.offset(line + 1) - span.extent;
  if (span.scroll > start) {
    return start;
  }
  return span.scroll < end ? Math.min(start, end) : span.scroll;
}
