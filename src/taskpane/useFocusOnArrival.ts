/**
 * What a person has just opened takes the keyboard, so that it is heard and reading goes on from there. While it has it,
 * it is a Tab stop: from anything else Excel on the web takes Tab for leaving the pane.
 */
import { useEffect, useRef, useState } from "react";

/** Props of the element that is focused when it comes, and again whenever `what` changes. */
export function useFocusOnArrival<Element extends HTMLElement>(what: unknown = null) {
  const ref = useRef<Element>(null);
  const [held, setHeld] = useState(true);
  useEffect(() => {
    setHeld(true);
    ref.current?.focus();
  }, [what]);
  return { ref, tabIndex: held ? 0 : -1, onBlur: () => setHeld(false) };
}
