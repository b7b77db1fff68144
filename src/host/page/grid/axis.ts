/**
 * Where rows or columns lie, in pixels from the sheet's edge. Only the lines that differ are measured one by one: beyond
 * them every line is as large as the sheet's usual one, so that a sheet of a million rows needs no more. Lines count from 1.
 */

export interface Axis {
  /** How many lines there are to scroll through. */
  readonly count: number;
  /** Pixels from the edge to the beginning of a line; the one after the last gives the whole length. */
  offset: (line: number) => number;
  size: (line: number) => number;
  /** The line at a distance from the edge; never a hidden one. */
  lineAt: (pixels: number) => number;
}

/** @param measured how many lines from the first on may differ from `usualSize`. */
export function measureAxis(
  count: number,
  measured: number,
  usualSize: number,
  sizeOf: (line: number) => number,
): Axis {
  const known = Math.min(measured, count);
  const offsets = new Float64Array(known + 1);
  let end = 0;
  for (let line = 1; line <= known; line += 1) {
    end += sizeOf(line);
    offsets[line] = end;
  }
  const offset = (line: number) => offsets[line - 1] ?? end + (line - 1 - known) * usualSize;
  return {
    count,
    offset,
    size: (line) => offset(line + 1) - offset(line),
    lineAt: (pixels) => {
      const line =
        pixels < end
          ? offsets.findLastIndex((offset) => offset <= pixels) + 1
          : known + 1 + Math.floor((pixels - end) / usualSize);
      return Math.max(1, Math.min(count, line));
    },
  };
}
