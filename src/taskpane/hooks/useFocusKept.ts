/**
 * The keyboard is never lost in the pane. Where what had it has gone, because another agenda is read now or something was made, the
 * view takes it: not the page, from whose top a person would have to begin again. Who comes back to the pane goes on where they were.
 */
import { useEffect, useRef } from "react";
import { focusIsLost } from "./useFocusOnArrival";

/** `what` changes where what had the keyboard may have gone. A pane that nobody has been in takes no keyboard. */
export function useFocusKept(view: HTMLElement | null, what: string): void {
  const last = useRef<HTMLElement | null>(null);
  const latestView = useRef(view);
  useEffect(() => {
    latestView.current = view;
    if (last.current !== null && focusIsLost()) view?.focus({ preventScroll: true });
  }, [view, what]);
  useEffect(() => {
    let pointed = false;
    const point = () => {
      pointed = true;
    };
    const raise = () => {
      pointed = false;
    };
    const remember = ({ target }: Event) => {
      if (target instanceof HTMLElement) last.current = target;
    };
    const comeBack = () => {
      const { current } = last;
      if (pointed || current === null || document.activeElement !== document.body) return;
      (current.isConnected ? current : latestView.current)?.focus({ preventScroll: true });
    };
    if (document.activeElement instanceof HTMLElement && document.activeElement !== document.body) {
      last.current = document.activeElement;
    }
    const listeners = [
      [document, "focusin", remember],
      [document, "pointerdown", point],
      [document, "pointerup", raise],
      [window, "focus", comeBack],
    ] as const;
    for (const [target, type, listener] of listeners) target.addEventListener(type, listener, true);
    return () => {
      for (const [target, type, listener] of listeners) target.removeEventListener(type, listener, true);
    };
  }, []);
}
