/**
 * A list of any length: beyond sixty rows only those in view are in the page. One row at a time is reached with Tab;
 * arrow keys, Home and End move between rows. A row gives the tabIndex that it gets to its controls.
 */
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useLayoutEffect, useState } from "react";
import type { ReactNode } from "react";
import { useListStyles } from "./list.styles";
import { useRovingRow } from "./useRovingRow";

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

export function LongList<Item>(props: LongListProps<Item>) {
  const { label, items, keyOf, render, scroller, estimate, reachable = everyRow } = props;
  const styles = useListStyles();
  const [list, setList] = useState<HTMLUListElement | null>(null);
  const inPart = items.length > wholeUpTo;
  const top = useTopWithin(scroller, list);
  const getItemKey = useCallback((index: number) => keyOf(items[index]), [items, keyOf]);
  const virtual = useVirtualizer({
    count: items.length,
    enabled: inPart,
    getScrollElement: () => scroller,
    estimateSize: () => estimate,
    getItemKey,
    overscan: 6,
    scrollMargin: top,
    rangeExtractor: (range) => withRow(defaultRangeExtractor(range), active),
  });
  const { active, ...handlers } = useRovingRow(list, items, reachable, (index) => {
    if (inPart) virtual.scrollToIndex(index);
  });
  const row = (index: number) => ({
    "data-index": index,
    "aria-setsize": items.length,
    "aria-posinset": index + 1,
    children: render(items[index], index === active ? 0 : -1),
  });
  return (
    <ul
      ref={setList}
      aria-label={label}
      className={styles.list}
      style={inPart ? { height: virtual.getTotalSize() } : undefined}
      {...handlers}
    >
      {inPart
        ? virtual
            .getVirtualItems()
            .map(({ key, index, start }) => (
              <li
                key={key}
                ref={virtual.measureElement}
                className={styles.placed}
                style={{ transform: `translateY(${start - top}px)` }}
                {...row(index)}
              />
            ))
        : items.map((item, index) => <li key={keyOf(item)} {...row(index)} />)}
    </ul>
  );
}

const wholeUpTo = 60;
const everyRow = () => true;

/** The row that holds the keyboard stays in the page wherever the list is scrolled to. */
function withRow(indexes: number[], row: number): number[] {
  return row < 0 || indexes.includes(row) ? indexes : [...indexes, row].sort((one, other) => one - other);
}

/** How far below the top of the scrolled content the list begins; measured after every render, since anything above may have grown. */
function useTopWithin(scroller: HTMLElement | null, list: HTMLElement | null): number {
  const [top, setTop] = useState(0);
  const measure = useCallback(() => {
    if (scroller === null || list === null) return;
    setTop(Math.round(list.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop));
  }, [scroller, list]);
  useLayoutEffect(measure);
  return top;
}
