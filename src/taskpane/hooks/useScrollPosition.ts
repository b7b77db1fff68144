/** The scroll position of each view is kept while the pane is used and when it is opened again. */
import { useEffect, useLayoutEffect } from "react";
import * as z from "zod/mini";
import { recall, remember } from "../state/memory";

const positionSchema = z.number().check(z.nonnegative());

/** `ready` once there is something to scroll. */
export function useScrollPosition(scroller: HTMLElement | null, view: string, ready: boolean): void {
  useLayoutEffect(() => {
    if (scroller !== null && ready) scroller.scrollTop = recall(`place.${view}`, positionSchema) ?? 0;
  }, [scroller, view, ready]);

  useEffect(() => {
    if (scroller === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = () => {
      clearTimeout(timer);
      timer = setTimeout(() => remember(`place.${view}`, scroller.scrollTop), 200);
    };
    scroller.addEventListener("scroll", keep, { passive: true });
    return () => {
      clearTimeout(timer);
      scroller.removeEventListener("scroll", keep);
    };
  }, [scroller, view]);
}
