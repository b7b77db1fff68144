/** Repairs by kind, in the order of a preview; a kind that is closed shows only its heading. */
import { repairKinds } from "../../../agenda/repair/repairs";
import type { Repair, RepairKind } from "../../../agenda/repair/repairs";
import type { Certainty } from "../../strings/repair";

export type RepairRow = KindRow | { type: "repair"; key: string; repair: Repair };

export interface KindRow {
  type: "kind";
  key: string;
  kind: RepairKind;
  count: number;
  guesses: number;
  open: boolean;
}

export function repairRows(repairs: readonly Repair[], open: ReadonlySet<RepairKind>): RepairRow[] {
  const groups = new Map<RepairKind, Repair[]>(repairKinds.map((kind) => [kind, []]));
  for (const repair of repairs) groups.get(repair.kind)?.push(repair);
  return [...groups]
    .filter(([, members]) => members.length > 0)
    .flatMap(([kind, members]) => {
      const isOpen = open.has(kind);
      const heading: RepairRow = {
        type: "kind",
        key: kind,
        kind,
        count: members.length,
        guesses: guessesAmong(members),
        open: isOpen,
      };
      const rows = members.map((repair, index): RepairRow => ({ type: "repair", key: `${kind} ${index}`, repair }));
      return isOpen ? [heading, ...rows] : [heading];
    });
}

export function guessesAmong(repairs: readonly Repair[]): number {
  return repairs.filter(({ confidence }) => certaintyOf(confidence) === "guess").length;
}

/** What a number from 0 to 1 means to a person. */
export function certaintyOf(confidence: number): Certainty {
  if (confidence >= 0.9) return "certain";
  return confidence >= 0.7 ? "likely" : "guess";
}
