/** What a list is given, and what its two ways of drawing get of it: rows by their index, whatever they show. */
import type { ReactNode } from "react";

export interface LongListProps<Item> {
  label: string;
  items: readonly Item[];
  /** The same function at every render. */
  keyOf: (item: Item) => string;
  /** False for rows that only head others. */
  reachable?: (item: Item) => boolean;
  render: (item: Item, tabIndex: 0 | -1) => ReactNode;
  /** Index of a row that is kept in the page wherever the list is scrolled to; -1 for none. */
  keep?: number;
  /** The box that scrolls, once it is in the page. */
  scroller: HTMLElement | null;
  /** Height of a row before it is measured, in pixels. */
  estimate: number;
}

export interface Rows {
  label: string;
  count: number;
  keyAt: (index: number) => string;
  reachableAt: (index: number) => boolean;
  renderAt: (index: number, tabIndex: 0 | -1) => ReactNode;
}
