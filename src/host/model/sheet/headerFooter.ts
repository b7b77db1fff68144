/** A page's header or footer: three texts, kept as one with "&L", "&C" and "&R" before each. Pure. */

export interface HeaderFooterTexts {
  left: string;
  center: string;
  right: string;
}

const parts = { L: "left", C: "center", R: "right" } as const;

/** Text before any mark stands in the centre. */
export function splitHeader(text: string): HeaderFooterTexts {
  const texts: HeaderFooterTexts = { left: "", center: "", right: "" };
  let part: keyof HeaderFooterTexts = "center";
  for (const [piece] of text.matchAll(/&&|&[LCR]|&"[^"]*"|&.|[^&]+/gs)) {
    const mark = /^&([LCR])$/.exec(piece)?.[1] as keyof typeof parts | undefined;
    if (mark) part = parts[mark];
    else texts[part] += piece;
  }
  return texts;
}

export function joinHeader({ left, center, right }: HeaderFooterTexts): string {
  return [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join("");
}
