/** The text that is searched is worked out while nothing else is to be done, so that the first letter typed waits for nothing. */
import { useEffect } from "react";
import { searchableText } from "./query";
import type { Entry } from "./query";

const entriesInStep = 400;
const pauseMilliseconds = 20;

export function useSearchReady(entries: readonly Entry[]): void {
  useEffect(() => {
    let done = 0;
    const next = () => {
      for (const entry of entries.slice(done, (done += entriesInStep))) searchableText(entry);
      if (done >= entries.length) clearInterval(timer);
    };
    const timer = setInterval(next, pauseMilliseconds);
    return () => clearInterval(timer);
  }, [entries]);
}
