/** Which rows and columns are in sight, and where. */
import { measureAxis } from "../../../../src/host/page/grid/axis";
import { boxOf, lineUnder, linesInSight, positionOf, scrollToShow } from "../../../../src/host/page/grid/viewport";
import type { Span } from "../../../../src/host/page/grid/viewport";

/** Rows of 20 pixels, the third hidden, the fifth 60 high. */
const axis = measureAxis(1000, 10, 20, (line) => ({ 3: 0, 5: 60 })[line] ?? 20);
const span = (change: Partial<Span>): Span => ({ axis, frozen: 0, scroll: 0, extent: 120, ...change });

it("lines are measured one by one where they differ, and by the usual size beyond", () => {
  expect([1, 2, 3, 4, 5, 6].map((line) => axis.offset(line))).toEqual([0, 20, 40, 40, 60, 120]);
  expect(axis.offset(11)).toBe(220);
  expect(axis.offset(1001)).toBe(220 + 990 * 20);
  expect(axis.size(3)).toBe(0);
});

it("the line at a distance is the one that shows there", () => {
  expect([0, 19, 20, 39, 40, 60, 119, 120].map((pixels) => axis.lineAt(pixels))).toEqual([1, 1, 2, 2, 4, 5, 5, 6]);
  expect(axis.lineAt(219)).toBe(10);
  expect(axis.lineAt(220)).toBe(11);
  expect(axis.lineAt(1e9)).toBe(1000);
  expect(axis.lineAt(-5)).toBe(1);
});

it("only what is in sight is drawn, and hidden lines never", () => {
  expect(linesInSight(span({}))).toEqual([1, 2, 4, 5, 6]);
  expect(linesInSight(span({ scroll: 45, extent: 40 }))).toEqual([4, 5]);
});

it("frozen lines stay while the others scroll below them", () => {
  const frozen = span({ frozen: 2, scroll: 100 });
  expect(linesInSight(frozen)).toEqual([1, 2, 7, 8, 9, 10, 11]);
  expect(positionOf(1, frozen)).toBe(0);
  expect(positionOf(7, frozen)).toBe(40);
});

it("the selection is cut at the frozen lines", () => {
  const rows = span({ frozen: 2, scroll: 100 });
  expect(boxOf({ top: 1, bottom: 7, left: 1, right: 1 }, rows, span({}))).toMatchObject({ top: 0, height: 60 });
  expect(boxOf({ top: 4, bottom: 4, left: 1, right: 1 }, rows, span({}))).toMatchObject({ top: 40, height: 0 });
});

it("a click finds the line under it, frozen or scrolled", () => {
  const rows = span({ frozen: 2, scroll: 100 });
  expect(lineUnder(10, rows)).toBe(1);
  expect(lineUnder(45, rows)).toBe(7);
});

it("going to a line scrolls no further than needed", () => {
  expect(scrollToShow(2, span({ scroll: 0 }))).toBe(0);
  expect(scrollToShow(2, span({ scroll: 100 }))).toBe(20);
  expect(scrollToShow(9, span({}))).toBe(axis.offset(10) - 120);
  expect(scrollToShow(1, span({ frozen: 2, scroll: 100 }))).toBe(100);
});
