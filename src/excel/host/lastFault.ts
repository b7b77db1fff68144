/** The last failure of the ribbon's command. The pane opens to show it. */
import type { Fault } from "./faults";

type Listener = (fault: Fault | null) => void;

let fault: Fault | null = null;
const listeners = new Set<Listener>();

export function lastFault(): Fault | null {
  return fault;
}

/** Call what is returned to stop. */
export function onFault(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export async function showFault(next: Fault): Promise<void> {
  setFault(next);
  await Office.addin.showAsTaskpane();
}

export function clearFault(): void {
  if (fault !== null) setFault(null);
}

function setFault(next: Fault | null): void {
  fault = next;
  for (const listener of listeners) listener(next);
}
