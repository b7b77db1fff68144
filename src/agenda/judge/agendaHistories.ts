/**
 * Which of the kept histories each agenda of a workbook goes on with. A history has the name of its agenda where several were read, and
 * none where one was: an agenda goes on with that of its name, else with the one whose actions it has, as after a sheet was renamed.
 */
import { cellText } from "../cells/cellText";
import type { AgendaSource } from "../model/agenda";
import type { AgendaHistory } from "../model/snapshot";
import { signatureOf } from "../history/signatures";

/** Parallel to `sources`. One agenda that no history fits goes on with the one that has no name, as ever. */
export function historiesOf(sources: readonly AgendaSource[], kept: readonly AgendaHistory[]): AgendaHistory[] {
  const names = historyNames(sources);
  const found = names.map((name) => kept.find(({ agenda }) => agenda === name) ?? null);
  const free = kept.filter((history) => !found.includes(history));
  if (free.length > 0) takeAlike(sources, free, found);
  const unnamed = free.find(({ agenda }) => agenda === null) ?? { agenda: null, snapshots: [] };
  const taken = new Set(kept.map(({ agenda }) => agenda));
  return found.map((history, index) => {
    if (history !== null) return history;
    if (sources.length === 1) return unnamed;
    return { agenda: freeName(names[index] ?? "", taken), snapshots: [] };
  });
}

/** The agenda's table, or its sheet, and which of the sheet's agendas it is from above where that has several. */
function historyNames(sources: readonly AgendaSource[]): string[] {
  const counts = new Map<string, number>();
  return sources.map(({ table, sheet }) => {
    const name = (table ?? sheet).replace(/\s+/g, " ");
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

/** Gives each agenda without a history, in `found`, the one with whose last snapshot it shares most of its actions: half or more. */
function takeAlike(
  sources: readonly AgendaSource[],
  free: readonly AgendaHistory[],
  found: (AgendaHistory | null)[],
): void {
  const pairs = sources.flatMap((source, index) => {
    if (found[index] !== null) return [];
    const own = new Set(actionsOf(source).map(signatureOf));
    return free.map((history) => ({ index, history, share: shareIn(own, history) }));
  });
  pairs.sort((one, other) => other.share - one.share);
  for (const { index, history, share } of pairs) {
    if (share >= 0.5 && found[index] === null && !found.includes(history)) found[index] = history;
  }
}

function actionsOf({ rows, columns, firstColumn }: AgendaSource): string[] {
  const index = (columns.action ?? firstColumn) - firstColumn;
  return rows.map((row) => cellText(row[index])).filter((text) => text !== "");
}

function shareIn(own: ReadonlySet<string>, { snapshots }: AgendaHistory): number {
  const entries = snapshots.at(-1)?.entries ?? [];
  return entries.length === 0 ? 0 : entries.filter(({ signature }) => own.has(signature)).length / entries.length;
}

function freeName(name: string, taken: Set<string | null>): string {
  let free = name;
  for (let count = 2; taken.has(free); count++) free = `${name} (${count})`;
  taken.add(free);
  return free;
}
