/** The texts that cells share: plain ones are found in the text of their list, and only those with runs of other formats are the library's. */
import { decoded, unescaped } from "../../../../ooxml/cellTexts";

export interface SharedTexts {
  /** By their numbers. */
  plain: readonly (string | undefined)[];
  /** By their numbers, those that they have in the library's list. */
  others: ReadonlyMap<number, number>;
}

/** `rest` is the list with the others alone. */
export function splitSharedTexts(list: string): { rest: string; texts: SharedTexts } {
  const prefix = /<(\w+:)?sst[\s>]/.exec(list)?.[1] ?? "";
  const item = new RegExp(
    `<${prefix}si(?:\\s[^>]*)?(?:/>|>(?:<${prefix}t(?:\\s[^>]*)?>([^<]*)</${prefix}t></${prefix}si>|[\\s\\S]*?</${prefix}si\\s*>))`,
    "g",
  );
  const plain: (string | undefined)[] = [];
  const others = new Map<number, number>();
  const left: string[] = [];
  let start = -1;
  for (const { 0: whole, 1: text, index } of list.matchAll(item)) {
    if (start < 0) start = index;
    if (text === undefined) others.set(plain.length, left.push(whole) - 1);
    plain.push(text === undefined ? undefined : unescaped(decoded(text)));
  }
  const rest = start < 0 ? list : `${list.slice(0, start)}${left.join("")}</${prefix}sst>`;
  return { rest, texts: { plain, others } };
}
