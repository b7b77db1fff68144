/** A page's header or footer: three texts, kept as one with "&L", "&C" and "&R" before each. Pure. */

export interface HeaderFooterTexts {
  left: string;
  center: string;
  right: string;
}

const parts = { L: "left", C: "center", R: "right" } as const;

/** Text before any of them is the centre's. */
export function splitHeader(text: string): HeaderFooterTexts {
  const texts: HeaderFooterTexts = { left: "", center: "", right: "" };
  let part: keyof HeaderFooterTexts = "center";
  for (const [token] of text.matchAll(/&&|&[LCR]|&"[^"]*"|&.|[^&]+/gs)) {
    const section = /^&([LCR])$/.exec(token)?.[1] as keyof typeof parts | undefined;
    if (section) part = parts[section];
    else texts[part] += token;
  }
  return texts;
}

export function joinHeader({ left, center, right }: HeaderFooterTexts): string {
  return [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join("");
}
