/** Long work in slices, so that the page answers a person in between: Excel ends an add-in that does not answer. */
import type { Steps } from "../../agenda/model/steps";

/** A page that doesn't answer for 50 milliseconds feels stuck; one slice and its last step stay below that. */
const sliceMilliseconds = 10;

/** Begins with a pause: the page has just received Excel's answer. */
export async function inSlices<T>(steps: Steps<T>): Promise<T> {
  for (let end = 0; ;) {
    if (performance.now() >= end) {
      await pause();
      end = performance.now() + sliceMilliseconds;
    }
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Lets the page answer a person. Not with a timer: a page that is out of sight gets its timers late. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
