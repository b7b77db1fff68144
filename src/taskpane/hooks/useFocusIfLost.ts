/** Where what had the keyboard has gone from the pane, because another agenda is read now or something was made, the view takes it: not the page, from whose top a person would have to begin again. */
import { useEffect, useRef } from "react";
import { focusIsLost } from "./useFocusOnArrival";

/** Gives what the pane's frame must call when anything in it is focused: a pane that nobody has been in takes no keyboard. */
export function useFocusIfLost(view: HTMLElement | null, what: string): () => void {
  const used = useRef(false);
  useEffect(() => {
    if (used.current && focusIsLost()) view?.focus({ preventScroll: true });
  }, [view, what]);
  return () => {
    used.current = true;
  };
}
