/** What the pane remembers of itself between openings. It does without where the browser keeps nothing. */
import { useEffect, useState } from "react";
import type * as z from "zod/mini";

/** State that outlives the pane. What was kept by another version, or spoiled, is read as the schema's defaults. */
export function useRemembered<Shape extends z.ZodMiniType>(key: string, schema: Shape, initial: z.infer<Shape>) {
  const [value, setValue] = useState<z.infer<Shape>>(() => recall(key, schema) ?? initial);
  useEffect(() => remember(key, value), [key, value]);
  return [value, setValue] as const;
}

export function recall<Shape extends z.ZodMiniType>(key: string, schema: Shape): z.infer<Shape> | null {
  const kept = withStorage((storage) => storage.getItem(prefix + key));
  return kept === null ? null : (schema.safeParse(parsed(kept)).data ?? null);
}

export function remember(key: string, value: unknown): void {
  withStorage((storage) => storage.setItem(prefix + key, JSON.stringify(value)));
}

const prefix = "rag-agenda.pane.";

/** Storage can be forbidden to a page inside another one, or full: both are a DOMException. */
function withStorage<Answer>(ask: (storage: Storage) => Answer): Answer | null {
  try {
    return ask(window.localStorage);
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
