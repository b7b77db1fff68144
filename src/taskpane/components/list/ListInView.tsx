/** A list of which only the rows in view are in the page, and the row that has the keyboard. */
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useLayoutEffect, useState } from "react";
import type { LongListProps, Rows } from "./rows";
import { useListStyles } from "./list.styles";
import { useRovingRow } from "./useRovingRow";

export type ListInViewProps = Rows & Pick<LongListProps<never>, "scroller" | "estimate" | "keep">;

export function ListInView({
  label,
  count,
  keyAt,
  renderAt,
  reachableAt,
  scroller,
  estimate,
  keep = -1,
}: ListInViewProps) {
  const styles = useListStyles();
  const { active, list, setList, handlers } = useRovingRow(count, reachableAt, (index) => virtual.scrollToIndex(index));
  const top = useTopWithin(scroller, list);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller,
    estimateSize: () => estimate,
    getItemKey: keyAt,
    overscan: 6,
    scrollMargin: top,
    rangeExtractor: (range) => withRow(withRow(defaultRangeExtractor(range), active), keep),
  });
  return (
    <ul
      ref={setList}
      aria-label={label}
      className={styles.list}
      style={{ height: virtual.getTotalSize() }}
      {...handlers}
    >
      {virtual.getVirtualItems().map(({ key, index, start }) => (
        <li
          key={key}
          ref={virtual.measureElement}
          className={styles.placed}
          style={{ transform: `translateY(${start - top}px)` }}
          data-index={index}
          aria-setsize={count}
          aria-posinset={index + 1}
        >
          {renderAt(index, index === active ? 0 : -1)}
        </li>
      ))}
    </ul>
  );
}

/** The row that has the keyboard, or is to be kept, stays in the page wherever the list is scrolled to. */
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
