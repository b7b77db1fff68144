/** What a person has just opened takes the keyboard, so that it is heard and reading goes on from there. */
import { useEffect, useRef } from "react";

/** Focuses the element when it comes, and again whenever `what` changes. */
export function useFocusOnArrival<Element extends HTMLElement>(what: unknown = null) {
  const element = useRef<Element>(null);
  useEffect(() => element.current?.focus(), [what]);
  return element;
}
