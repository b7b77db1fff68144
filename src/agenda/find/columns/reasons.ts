/** Why a column means what it is taken for: the evidence that counted, for people to judge. */
import { byValues } from "./evidence";
import type { ColumnProfile, Share } from "./columnProfile";
import type { HeaderScores } from "./headers";
import type { ColumnRole } from "../../model/agenda";

/** What is said of cells one by one. */
type ReasonKind = Exclude<Share, "followed" | "people">;

export interface ColumnReason {
  /** What the header says of it: surely, perhaps, or nothing. */
  header: "says" | "may say" | null;
  /** The kind of value that speaks most for it. Null where the cells say nothing for it. */
  values: { kind: ReasonKind; cells: number; of: number } | null;
}

const surely = 0.8;
const perhaps = 0.5;

export function reasonFor(role: ColumnRole, header: HeaderScores, profile: ColumnProfile): ColumnReason {
  const certainty = header[role] ?? 0;
  return {
    header: certainty >= surely ? "says" : certainty >= perhaps ? "may say" : null,
    values: valuesFor(role, profile),
  };
}

/** Of the kinds that most cells are of, the one that is worth most. */
function valuesFor(role: ColumnRole, profile: ColumnProfile): ColumnReason["values"] {
  let best: ReasonKind | null = null;
  let worth = 0;
  for (const [kind, none, all] of byValues[role]) {
    const adds = (all - none) * profile[kind];
    if (kind === "followed" || profile[kind] < 0.5 || all <= 0 || adds <= worth) continue;
    best = kind === "people" ? "names" : kind;
    worth = adds;
  }
  if (best === null || profile.filled === 0) return null;
  return { kind: best, cells: Math.round(profile[best] * profile.filled), of: profile.filled };
}
