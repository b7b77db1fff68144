/** Copies for the person. Where the pane may not use the clipboard, the browser's own copying is tried. */

/** False where neither way is open. `html` is the same for pasting into a document. */
export async function copyToClipboard(text: string, html: string | null = null): Promise<boolean> {
  try {
    await (html === null ? navigator.clipboard.writeText(text) : navigator.clipboard.write([itemOf(text, html)]));
    return true;
  } catch (error) {
    // Forbidden to a page inside another (DOMException), or not there at all (TypeError).
    if (error instanceof DOMException || error instanceof TypeError || error instanceof ReferenceError) {
      return copyByEvent(text, html);
    }
    throw error;
  }
}

function itemOf(text: string, html: string): ClipboardItem {
  const blob = (content: string, type: string) => new Blob([content], { type });
  return new ClipboardItem({ "text/plain": blob(text, "text/plain"), "text/html": blob(html, "text/html") });
}

/** The browser's own copying is deprecated, and the only way where the clipboard is closed to the page. */
interface CopyingDocument {
  execCommand?: (command: "copy") => boolean;
}

function copyByEvent(text: string, html: string | null): boolean {
  const page: CopyingDocument = document;
  if (page.execCommand === undefined) return false;
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData("text/plain", text);
    if (html !== null) event.clipboardData?.setData("text/html", html);
  };
  document.addEventListener("copy", fill);
  const copied = page.execCommand("copy");
  document.removeEventListener("copy", fill);
  return copied;
}
