/** How a measurement is reported: what it is, what it came to, what it may come to. Ratios are of two things timed in one run. */

export interface Measurement {
  what: string;
  value: number;
  /** The most that `value` may be; null where it is only shown. */
  limit: number | null;
  /** "×", "ms", "round trips". */
  unit: string;
}

/** Prints a table, and answers whether every measurement is within its limit. */
export function report(title: string, measurements: readonly Measurement[]): boolean {
  const rows = measurements.map(({ what, value, limit, unit }) => [
    what,
    `${value.toLocaleString("en-GB", { maximumFractionDigits: 2 })} ${unit}`,
    limit === null ? "" : `at most ${limit}`,
    limit === null ? "" : value <= limit ? "holds" : "TOO MUCH",
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  console.log(`\n${title}`);
  for (const row of rows)
    console.log(
      `  ${row
        .map((text, column) => text.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd()}`,
    );
  return measurements.every(({ value, limit }) => limit === null || value <= limit);
}

/** The middle one of an odd number of values. */
export function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
}
