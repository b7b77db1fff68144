/** Texts of cells as they are pasted elsewhere: no text is HTML, and none becomes a formula. */

/** For a sheet, one line that is no formula whatever it begins with. */
export function asPastedText(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return /^[=+\-@]/.test(line) ? `'${line}` : line;
}

export function asHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
