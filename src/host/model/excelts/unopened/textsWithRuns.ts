/** Texts whose formats change within a cell, where the cell itself has them: they join the shared ones, which the library reads with their formats. */
import type { SheetText } from "../../../../ooxml/sheetText";

export const sharedTextsPath = "xl/sharedStrings.xml";
const emptyList = '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></sst>';

/** Answers the parts with the longer list of shared texts. */
export function textsWithRuns(
  parts: Record<string, Uint8Array>,
  sheets: ReadonlyMap<number, SheetText>,
): Record<string, Uint8Array> {
  const withRuns = [...sheets.values()].filter(
    ({ rows, prefix }) => rows.includes("inlineStr") && new RegExp(`<${prefix}r[\\s>]`).test(rows),
  );
  if (withRuns.length === 0) return parts;
  const list = parts[sharedTextsPath] ? new TextDecoder().decode(parts[sharedTextsPath]) : emptyList;
  const prefixOfList = /<(\w+:)?sst[\s>]/.exec(list)?.[1] ?? "";
  const open = list.replace(/\s*\/>\s*$/, `></${prefixOfList}sst>`);
  let count = open.match(new RegExp(`<${prefixOfList}si[\\s/>]`, "g"))?.length ?? 0;
  const added: string[] = [];
  for (const sheet of withRuns) {
    const { prefix } = sheet;
    const cell = new RegExp(
      `(<${prefix}c\\s[^>]*?\\st=")inlineStr("[^>]*>)\\s*<${prefix}is(?:\\s[^>]*)?>((?:(?!</${prefix}is>)[\\s\\S])*?<${prefix}r[\\s>][\\s\\S]*?)</${prefix}is>`,
      "g",
    );
    sheet.rows = sheet.rows.replace(cell, (_, before: string, after: string, runs: string) => {
      added.push(`<${prefixOfList}si>${withPrefix(runs, prefix, prefixOfList)}</${prefixOfList}si>`);
      count += 1;
      return `${before}s${after}<${prefix}v>${count - 1}</${prefix}v>`;
    });
  }
  const end = open.lastIndexOf("</");
  return {
    ...parts,
    [sharedTextsPath]: new TextEncoder().encode(open.slice(0, end) + added.join("") + open.slice(end)),
  };
}

function withPrefix(xml: string, before: string, after: string): string {
  return before === after ? xml : xml.replaceAll(new RegExp(`<(/?)${before}(?=\\w)`, "g"), `<$1${after}`);
}
