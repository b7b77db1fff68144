/**
 * A list of any length: beyond sixty rows only those in view are in the page. One row at a time is reached with Tab;
 * arrow keys, Home and End move between rows. A row gives the tabIndex that it gets to its controls.
 */
import { Suspense, lazy, useCallback } from "react";
import { WholeList } from "./WholeList";
import type { LongListProps, Rows } from "./rows";

const wholeUpTo = 60;
/** More than a tall pane shows. */
const shownMeanwhile = 16;

/** Few agendas are so long: its code is loaded when one is, and the first rows are shown meanwhile. */
const ListInView = lazy(async () => ({ default: (await import("./ListInView")).ListInView }));

export function LongList<Item>(props: LongListProps<Item>) {
  const { label, items, keyOf, render, scroller, estimate, reachable } = props;
  const keyAt = useCallback((index: number) => keyOf(itemAt(items, index)), [items, keyOf]);
  const rows: Rows = {
    label,
    count: items.length,
    keyAt,
    reachableAt: (index) => reachable === undefined || reachable(itemAt(items, index)),
    renderAt: (index, tabIndex) => render(itemAt(items, index), tabIndex),
  };
  if (items.length <= wholeUpTo) return <WholeList {...rows} />;
  return (
    <Suspense fallback={<WholeList {...rows} count={shownMeanwhile} height={items.length * estimate} />}>
      <ListInView {...rows} scroller={scroller} estimate={estimate} keep={props.keep} />
    </Suspense>
  );
}

function itemAt<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError(`The list has no row ${index}.`);
  return item;
}
