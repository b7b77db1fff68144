/**
 * Where rows or columns lie, in pixels from the sheet's edge. Only the lines that differ are measured one by one: beyond
 * them every line is as large as the sheet's usual one, so that a sheet of a million rows costs nothing. Lines count from 1.
 */

export interface Axis {
  /** How many lines there are to scroll through. */
  readonly count: number;
  /** Pixels from the edge to the beginning of a line; the one after the last gives the whole length. */
  offset(line: number): number;
  size(line: number): number;
  /** The line at a distance from the edge. */
  lineAt(pixels: number): number;
}

/** @param measured how many lines from the first on may differ from `usualSize`. */
export function measureAxis(
  count: number,
  measured: number,
  usualSize: number,
  sizeOf: (line: number) => number,
): Axis {
  const offsets = new Float64Array(Math.min(measured, count) + 1);
  for (let line = 1; line < offsets.length; line += 1) {
    offsets[line] = offsets[line - 1] + sizeOf(line);
  }
  const known = offsets.length - 1;
  const offset = (line: number) =>
    line - 1 <= known ? offsets[line - 1] : offsets[known] + (line - 1 - known) * usualSize;
  return {
    count,
    offset,
    size: (line) => offset(line + 1) - offset(line),
    lineAt(pixels) {
      const line =
        pixels < offsets[known]
          ? lastNotAfter(offsets, pixels) + 1
          : known + 1 + Math.floor((pixels - offsets[known]) / usualSize);
      return Math.max(1, Math.min(count, line));
    },
  };
}

/** Index of the last offset that is not after `pixels`; of lines without size, the one that shows. */
function lastNotAfter(offsets: Float64Array, pixels: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (offsets[middle] <= pixels) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low;
}
