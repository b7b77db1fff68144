/**
 * What a person has just opened takes the keyboard, so that it is heard and reading goes on from there. While it has it,
 * it is a Tab stop: from anything else Excel on the web takes Tab for leaving the pane.
 */
import { useEffect, useRef, useState } from "react";

/** Props of the element that is focused when it comes, and again whenever `what` changes, if `wanted` then says so. */
export function useFocusOnArrival<Element extends HTMLElement>(what: unknown = null, wanted = always) {
  const ref = useRef<Element>(null);
  const [focused, setFocused] = useState(false);
  useEffect(() => {
    if (!wanted()) return;
    setFocused(true);
    ref.current?.focus();
  }, [what, wanted]);
  return { ref, tabIndex: focused ? 0 : -1, onBlur: () => setFocused(false) };
}

const always = () => true;

/** The person is in the pane, and what they had chosen there is gone. */
export function focusIsLost(): boolean {
  return document.hasFocus() && document.activeElement === document.body;
}
