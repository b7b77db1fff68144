/** A text as it is quoted in a message: one line, and not longer than a person reads. */
export function quoted(text: string): string {
  const line = text.length > 400 ? text.slice(0, 400) : text;
  const plain = line.replace(/\s+/g, " ").trim();
  return `"${plain.length > 80 ? plain.slice(0, 77).trimEnd() + "…" : plain}"`;
}
