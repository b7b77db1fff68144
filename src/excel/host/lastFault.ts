/** A failure of the ribbon's command is told where the person looks: in the pane, which is opened for it. */
import type { Fault } from "./faults";

type Listener = (fault: Fault | null) => void;

let fault: Fault | null = null;
const listeners = new Set<Listener>();

export function lastFault(): Fault | null {
  return fault;
}

/** Call the answer to stop. */
export function onFault(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export async function showFault(told: Fault): Promise<void> {
  setFault(told);
  await Office.addin.showAsTaskpane();
}

export function clearFault(): void {
  if (fault !== null) setFault(null);
}

function setFault(next: Fault | null): void {
  fault = next;
  listeners.forEach((listener) => listener(next));
}
