/** Repairs noted as they are made: the same change of several cells is one repair with all their rows. */
import { repairKinds } from "./repairs";
import type { Repair, RepairKind } from "./repairs";

export interface RepairNotes {
  note(kind: RepairKind, rows: number | readonly number[], before: string, after: string, confidence: number): void;
  /** By kind, in the order of a preview; within one as first noted. */
  all(): Repair[];
}

/** A change of neighbouring rows is noted by itself, also where others are worded alike. */
const apart: ReadonlySet<RepairKind> = new Set<RepairKind>(["rows-joined", "row-split", "comment-moved"]);

export function noteRepairs(): RepairNotes {
  const byWords = new Map<string, Repair>();
  return {
    note(kind, rows, before, after, confidence) {
      const own = apart.has(kind) ? String(rows) : "";
      const key = [kind, own, confidence, before, after].join("\n");
      const said = byWords.get(key);
      const more = typeof rows === "number" ? [rows] : rows;
      if (said === undefined) byWords.set(key, { kind, rows: [...more], before, after, confidence });
      else for (const row of more) if (row !== said.rows.at(-1)) said.rows.push(row);
    },
    all: () => inOrder([...byWords.values()]),
  };
}

/** By kind, in the order of a preview. */
export function inOrder(repairs: readonly Repair[]): Repair[] {
  return repairKinds.flatMap((kind) => repairs.filter((repair) => repair.kind === kind));
}
