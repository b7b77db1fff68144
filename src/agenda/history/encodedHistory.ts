/** Snapshots as rows of the history, which historyRows.ts reads again; loaded only where something is written. */
import { dayToIso } from "../dates/days";
import { namedSnapshotVersion } from "../model/snapshot";
import type { Snapshot, SnapshotEntry } from "../model/snapshot";
import { noComment, ratingLetters, stageLetters, undated, without } from "./entryText";
import type { Dated } from "./entryText";
import type { HistoryRow } from "./historyRows";

/** The rows to add for a snapshot that follows `before`, both of the agenda with this name. */
export function encodeSnapshot(
  snapshot: Snapshot,
  before: Snapshot | null,
  agenda: string | null = null,
): HistoryRow[] {
  const changes = writeChanges(before?.entries ?? [], snapshot);
  const parts = cut((before === null ? "F" : "D") + opening(snapshot, agenda) + changes);
  return parts.map((part, index) => [dayToIso(snapshot.day), index + 1, index === 0 ? part : "C:" + part]);
}

export function encodeHistory(snapshots: readonly Snapshot[], agenda: string | null = null): HistoryRow[] {
  return snapshots.flatMap((snapshot, index) => encodeSnapshot(snapshot, snapshots[index - 1] ?? null, agenda));
}

function opening({ version, headline }: Snapshot, agenda: string | null): string {
  if (agenda !== null) return `${namedSnapshotVersion}:${headline ?? ""}\t${agenda}\n`;
  return version === 1 ? ":" : `${version}:${headline ?? ""}\n`;
}

/** Less than a cell holds; never between the two halves of one letter. */
const longest = 32_000;

function cut(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  while (from < text.length) {
    let to = Math.min(from + longest, text.length);
    if (to < text.length && (text.charCodeAt(to) & 0xfc00) === 0xdc00) to--;
    parts.push(text.slice(from, to));
    from = to;
  }
  return parts;
}

/** The changes from the entries before, as entryText.ts says. */
function writeChanges(before: readonly SnapshotEntry[], { entries, version }: Snapshot): string {
  const named = version > 2;
  const now = new Map(entries.map((entry) => [entry.key, entry]));
  let text = "";
  let unchanged = 0;
  for (const old of before) {
    const entry = now.get(old.key);
    now.delete(old.key);
    if (entry !== undefined && isSameEntry(old, entry)) {
      unchanged++;
      continue;
    }
    if (unchanged > 0) text += `${unchanged}.`;
    unchanged = 0;
    if (entry === undefined) text += "-";
    else if (isSameText(entry, old)) text += state(entry, old);
    else text += `~${state(entry, old)}${entry.signature} ${named ? `${entry.text}\n` : ""}`;
  }
  if (unchanged > 0) text += `${unchanged}.`;
  let added = "";
  for (const entry of now.values())
    added += `${state(entry, undated)}${entry.signature} ${entry.key}${named ? `\t${entry.text}` : ""}\n`;
  return `${text}|${added}`;
}

export function isSameEntry(one: SnapshotEntry, other: SnapshotEntry): boolean {
  return (
    one.rating === other.rating &&
    one.fingerprint === other.fingerprint &&
    isSameText(one, other) &&
    isSameDate(one, other)
  );
}

function isSameText(one: SnapshotEntry, other: SnapshotEntry): boolean {
  return one.signature === other.signature && one.text === other.text;
}

function isSameDate(one: Dated, other: Dated): boolean {
  return one.due === other.due && one.stage === other.stage;
}

function state(entry: SnapshotEntry, before: Dated): string {
  const rated = (entry.rating === null ? without : ratingLetters[entry.rating]) + (entry.fingerprint || noComment);
  if (isSameDate(entry, before)) return rated;
  const stage = entry.stage === null ? without : stageLetters[entry.stage];
  return `${rated}@${stage}${entry.due ?? ""} `;
}
