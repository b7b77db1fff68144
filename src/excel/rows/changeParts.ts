/** Cuts changes into parts of one request each. */
import { bytesOf } from "../host/requestSize";
import type { CellChange } from "./cellChange";
import { seenRow } from "./seenRows";
import type { SeenRows } from "./seenRows";

const mostCells = 500;
/** Each row is read with its cell, and more than once. */
const mostBytes = 1_000_000;

export function partsOfChanges<Change extends CellChange>(seen: SeenRows, changes: readonly Change[]): Change[][] {
  const parts: Change[][] = [];
  let bytes = 0;
  for (const change of changes) {
    const size = seenRow(seen, change.row).reduce<number>(
      (sum, cell) => sum + bytesOf(String(cell)),
      bytesOf(change.to),
    );
    const part = parts.at(-1);
    if (part === undefined || part.length === mostCells || bytes + size > mostBytes) {
      parts.push([change]);
      bytes = size;
    } else {
      part.push(change);
      bytes += size;
    }
  }
  return parts;
}
