/** Numbers as people read them. */

const format = new Intl.NumberFormat("en-GB");

/** "2,400". */
export const figures = (value: number) => format.format(value);

export const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

/** "1 cell", "2,400 cells". */
export const counted = (count: number, one: string, many: string) => `${figures(count)} ${plural(count, one, many)}`;
