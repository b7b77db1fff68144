import { beginningOf } from "./beginning";

/** A text as it is quoted in a message: one line, and not longer than a person reads. */
export function quoted(text: string): string {
  const line = beginningOf(text, 400);
  const plain = line.replace(/\s+/g, " ").trim();
  return `"${plain.length > 80 ? beginningOf(plain, 77).trimEnd() + "…" : plain}"`;
}
