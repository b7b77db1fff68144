/** Every column of an agenda as a person sees it: its header, what was made of it, and why. */
import { reasonFor } from "./reasons";
import { repeatedRoles } from "../../model/agenda";
import type { Assignment, HeadedColumn } from "./columns";
import type { ColumnReason } from "./reasons";
import type { ColumnRole, RepeatedRole } from "../../model/agenda";

export interface SeenColumn {
  /** Sheet column. */
  column: number;
  /** "" where it is blank. */
  header: string;
  /** Null where nothing was made of it. "earlier": of an earlier time; "beside": another rating than the headline. */
  meaning: { role: ColumnRole; as: "own" | "earlier" | "beside"; reason: ColumnReason } | null;
}

/** `left` is the sheet column of the grid's first. Blank columns without a header are left out. */
export function seenColumns(
  columns: readonly HeadedColumn[],
  latest: Assignment,
  series: Readonly<Record<RepeatedRole, readonly HeadedColumn[]>>,
  beside: readonly HeadedColumn[],
  left: number,
): SeenColumn[] {
  const meant = new Map<HeadedColumn, { role: ColumnRole; as: "own" | "earlier" | "beside" }>();
  for (const column of beside) meant.set(column, { role: "rating", as: "beside" });
  for (const role of repeatedRoles) for (const column of series[role]) meant.set(column, { role, as: "earlier" });
  for (const [role, column] of Object.entries(latest)) meant.set(column, { role: role as ColumnRole, as: "own" });
  return columns.flatMap((column) => {
    const { index, header, certainty, profile } = column;
    const meaning = meant.get(column);
    if (meaning === undefined && header === "" && profile.filled === 0) return [];
    const reason = meaning && reasonFor(meaning.role, certainty, profile);
    return [{ column: left + index, header, meaning: meaning && reason ? { ...meaning, reason } : null }];
  });
}
