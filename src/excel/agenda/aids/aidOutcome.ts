/** What becomes of an aid that a person adds or removes. */
import type { Fault } from "../../host/faults";
import type { Assessed } from "../assess";

/** `blocked` says in a sentence why nothing was changed; of several agendas, in which of them. */
export type AidOutcome =
  | { ok: true; change: "added" | "removed" | "none"; blocked?: string }
  | { ok: false; blocked: string }
  | { ok: false; fault: Fault };

/** What is to be written, and how it is undone where that fails; an outcome where there is nothing to write. */
export interface Writing {
  queue: () => void;
  putBack: (context: Excel.RequestContext) => Promise<void>;
}

/** Of one agenda, and its actions alone. */
export type AidChange = (
  context: Excel.RequestContext,
  assessed: Assessed,
  what: "add" | "remove",
) => Promise<AidOutcome | Writing>;

export const nothing: AidOutcome = { ok: true, change: "none" };

export function blocked(sentence: string): AidOutcome {
  return { ok: false, blocked: sentence };
}
