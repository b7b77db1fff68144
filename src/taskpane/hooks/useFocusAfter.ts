/** The keyboard goes back to where the person came from: set the id of that control before `now` comes true. */
import { useEffect, useRef } from "react";

export function useFocusAfter(now: boolean) {
  const target = useRef<string | null>(null);
  useEffect(() => {
    if (!now || target.current === null) return;
    document.getElementById(target.current)?.focus();
    target.current = null;
  }, [now]);
  return target;
}
