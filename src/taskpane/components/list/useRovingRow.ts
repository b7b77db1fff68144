/** One row of a list is the Tab stop; arrow keys move it. Focus moves only by the person's own keys. */
import { useLayoutEffect, useRef, useState } from "react";
import type { FocusEvent, KeyboardEvent } from "react";

/** `bringIntoPage` is asked before focus goes to a row that may not be in the page. */
export function useRovingRow(
  count: number,
  reachableAt: (index: number) => boolean,
  bringIntoPage: (index: number) => void = () => {},
) {
  const [list, setList] = useState<HTMLUListElement | null>(null);
  const [chosen, setChosen] = useState(0);
  const wanted = useRef(false);
  const active = nearestReachable(Math.min(chosen, count - 1), count, reachableAt);

  useLayoutEffect(() => {
    if (!wanted.current) return;
    const control = list?.querySelector<HTMLElement>(`[data-index="${active}"] button`);
    if (!control) return;
    wanted.current = false;
    control.focus();
  });

  const handlers = {
    onFocus(event: FocusEvent<HTMLElement>) {
      const index = event.target.closest<HTMLElement>("[data-index]")?.dataset.index;
      if (index !== undefined) setChosen(Number(index));
    },
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      const target = rowAfterKey(event.key, active, count, reachableAt);
      if (target === null) return;
      event.preventDefault();
      wanted.current = true;
      bringIntoPage(target);
      setChosen(target);
    },
  };
  return { active, list, setList, handlers };
}

/** Null for keys that do not move, and at either end. */
function rowAfterKey(key: string, from: number, count: number, reachableAt: (index: number) => boolean): number | null {
  switch (key) {
    case "ArrowDown":
      return firstReachable(from + 1, 1, count, reachableAt);
    case "ArrowUp":
      return firstReachable(from - 1, -1, count, reachableAt);
    case "Home":
      return firstReachable(0, 1, count, reachableAt);
    case "End":
      return firstReachable(count - 1, -1, count, reachableAt);
    default:
      return null;
  }
}

function nearestReachable(from: number, count: number, reachableAt: (index: number) => boolean): number {
  return firstReachable(from, 1, count, reachableAt) ?? firstReachable(from, -1, count, reachableAt) ?? -1;
}

function firstReachable(
  from: number,
  step: number,
  count: number,
  reachableAt: (index: number) => boolean,
): number | null {
  for (let index = from; index >= 0 && index < count; index += step) if (reachableAt(index)) return index;
  return null;
}
