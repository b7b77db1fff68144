/** Gathers the rows that are no actions, by what they are. */
import { wordsOfRow, rowText } from "../find/rows/corrections";
import { leftOutKinds } from "../model/leftOut";
import type { LeftOut, LeftOutKind, LeftOutRow } from "../model/leftOut";
import type { ColumnIndexes } from "../find/rows/rowKind";
import type { AgendaSource } from "../model/agenda";

export interface LeftOutCollector {
  /** `index` counts from 0 in the agenda's rows; `words` where the row is known by others than its own. */
  add(kind: LeftOutKind, index: number, words?: string): void;
  /** Kinds without any row are not in it. */
  all(): LeftOut[];
}

export function collectLeftOut(
  { rows, headerRow }: Pick<AgendaSource, "rows" | "headerRow">,
  columnIndexes: ColumnIndexes,
): LeftOutCollector {
  const byKind = new Map<LeftOutKind, LeftOutRow[]>();
  return {
    add(kind, index, words = wordsOfRow(rows[index] ?? [], columnIndexes)) {
      const row = { row: headerRow + 1 + index, text: rowText(words) };
      const before = byKind.get(kind);
      if (before === undefined) byKind.set(kind, [row]);
      else before.push(row);
    },
    all: () =>
      leftOutKinds.flatMap((kind) => {
        const found = byKind.get(kind);
        return found === undefined ? [] : [{ kind, rows: found }];
      }),
  };
}
