/** Texts of cells: the list that sheets share, and what rich text and escapes stand for. */
import type { ElementHandlers } from "./elements";
import type { PackageParts } from "./packageParts";

export function readSharedTexts(parts: PackageParts, path: string): string[] {
  const texts: string[] = [];
  const one = new TextCollector();
  parts.read(path, {
    ...one.handlers,
    close: (name) => {
      if (name === "si") texts.push(one.take());
      else one.handlers.close(name);
    },
  });
  return texts;
}

/** Collects the runs of a text; what says how to pronounce it is none of it. */
export class TextCollector {
  private collected = "";
  private inText = false;
  private inPronunciation = false;

  readonly handlers: Required<ElementHandlers> = {
    open: (name) => {
      if (name === "rPh") this.inPronunciation = true;
      else if (name === "t") this.inText = !this.inPronunciation;
    },
    text: (text) => {
      if (this.inText) this.collected += text;
    },
    close: (name) => {
      if (name === "rPh") this.inPronunciation = false;
      else if (name === "t") this.inText = false;
    },
  };

  take(): string {
    const text = this.collected;
    this.collected = "";
    return unescaped(text);
  }
}

/** Characters that XML has no way to write are kept as "_x000D_". */
export function unescaped(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}
