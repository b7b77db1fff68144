/**
 * A list of any length: beyond sixty rows only those in view are in the page. One row at a time is reached with Tab;
 * arrow keys, Home and End move between rows. A row gives the tabIndex that it gets to its controls.
 */
import { Suspense, lazy, useCallback } from "react";
import type { ReactNode } from "react";
import { WholeList } from "./WholeList";

export interface LongListProps<Item> {
  label: string;
  items: readonly Item[];
  /** The same function at every render. */
  keyOf: (item: Item) => string;
  /** False for rows that only head others. */
  reachable?: (item: Item) => boolean;
  render: (item: Item, tabIndex: 0 | -1) => ReactNode;
  /** The box that scrolls, once it is in the page. */
  scroller: HTMLElement | null;
  /** Height of a row before it is measured, in pixels. */
  estimate: number;
}

/** The rows of a list by their place, whatever they hold. */
export interface Rows {
  label: string;
  count: number;
  keyAt: (index: number) => string;
  reachableAt: (index: number) => boolean;
  renderAt: (index: number, tabIndex: 0 | -1) => ReactNode;
}

const wholeUpTo = 60;
/** More than a tall pane shows. */
const shownMeanwhile = 16;

/** Few agendas are so long: its code comes when one is, and the first rows stand meanwhile. */
const ListInView = lazy(async () => ({ default: (await import("./ListInView")).ListInView }));

export function LongList<Item>(props: LongListProps<Item>) {
  const { label, items, keyOf, render, scroller, estimate, reachable } = props;
  const keyAt = useCallback((index: number) => keyOf(items[index]), [items, keyOf]);
  const rows: Rows = {
    label,
    count: items.length,
    keyAt,
    reachableAt: (index) => reachable === undefined || reachable(items[index]),
    renderAt: (index, tabIndex) => render(items[index], tabIndex),
  };
  if (items.length <= wholeUpTo) return <WholeList {...rows} />;
  return (
    <Suspense fallback={<WholeList {...rows} count={shownMeanwhile} height={items.length * estimate} />}>
      <ListInView {...rows} scroller={scroller} estimate={estimate} />
    </Suspense>
  );
}
