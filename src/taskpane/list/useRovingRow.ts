/** One row of a list holds the Tab stop; arrow keys move it. Focus moves only by the person's own keys. */
import { useLayoutEffect, useRef, useState } from "react";
import type { FocusEvent, KeyboardEvent } from "react";

export function useRovingRow<Item>(
  list: HTMLUListElement | null,
  items: readonly Item[],
  reachable: (item: Item) => boolean,
  bringIntoPage: (index: number) => void,
) {
  const [chosen, setChosen] = useState(0);
  const wanted = useRef(false);
  const active = nearestReachable(items, reachable, Math.min(chosen, items.length - 1));

  useLayoutEffect(() => {
    if (!wanted.current) return;
    const control = list?.querySelector<HTMLElement>(`[data-index="${active}"] button`);
    if (!control) return;
    wanted.current = false;
    control.focus();
  });

  return {
    active,
    onFocus(event: FocusEvent<HTMLElement>) {
      const index = event.target.closest<HTMLElement>("[data-index]")?.dataset.index;
      if (index !== undefined) setChosen(Number(index));
    },
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      const target = rowAfterKey(event.key, active, items, reachable);
      if (target === null) return;
      event.preventDefault();
      wanted.current = true;
      bringIntoPage(target);
      setChosen(target);
    },
  };
}

/** Null for keys that do not move, and at either end. */
function rowAfterKey<Item>(
  key: string,
  from: number,
  items: readonly Item[],
  reachable: (item: Item) => boolean,
): number | null {
  const last = items.length - 1;
  const [start, step] =
    key === "ArrowDown"
      ? [from + 1, 1]
      : key === "ArrowUp"
        ? [from - 1, -1]
        : key === "Home"
          ? [0, 1]
          : key === "End"
            ? [last, -1]
            : [-1, 0];
  for (let index = start; step !== 0 && index >= 0 && index <= last; index += step) {
    if (reachable(items[index])) return index;
  }
  return null;
}

function nearestReachable<Item>(items: readonly Item[], reachable: (item: Item) => boolean, from: number): number {
  for (let index = from; index >= 0 && index < items.length; index += 1) if (reachable(items[index])) return index;
  for (let index = from; index >= 0; index -= 1) if (reachable(items[index])) return index;
  return -1;
}
