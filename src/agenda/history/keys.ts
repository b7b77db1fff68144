/**
 * What snapshots know an action by. An action keeps its key when rows are sorted, inserted or lightly reworded: by the
 * same words first, so that numbers given anew on inserting don't mislead; then by its reference; then by likeness.
 */
import type { ReadAction } from "../read/reading";
import { likeness, shortHash } from "./signatures";
import { RepeatedMarks } from "../text/repeatedMarks";
import { markText } from "../text/textMarks";
import type { Snapshot, SnapshotEntry } from "../model/snapshot";

/**
 * Keys in the order of the rows, all different. `own` are those that the rows have by themselves; `signatures` may be
 * empty where there is no snapshot to follow on from.
 */
export function assignKeys(
  own: readonly string[],
  signatures: readonly string[],
  last: Snapshot | null,
): readonly string[] {
  if (last === null) return own;
  const matcher = createMatcher(own, last);
  const byWords = groupBy(last.entries, (entry) => entry.signature);
  own.forEach((key, place) => {
    if (matcher.known(key)?.signature === signatures[place]) matcher.match(place, key);
  });
  signatures.forEach((signature, place) => {
    if (signature !== "") for (const entry of byWords.get(signature) ?? []) matcher.match(place, entry.key);
  });
  own.forEach((key, place) => {
    if (matcher.known(key) !== undefined) matcher.match(place, key);
  });
  matchAlike(signatures, matcher);
  return matcher.keys();
}

/**
 * A row's key by itself: its reference where no other row has it, else its words' hash. Rows of the same words are told
 * apart by section and owner, and where those are the same too, by their order.
 */
export function ownKeys(
  actions: readonly ReadAction[],
  marksOne: Int32Array,
  marksTwo: Int32Array,
  sameWords: readonly (readonly number[])[],
): string[] {
  const refs = new Array<string | null>(actions.length);
  const refMarks = new Int32Array(actions.length);
  for (let place = 0; place < actions.length; place++) {
    const { ref } = actions[place]!;
    const tidied = ref === null ? null : tidy(ref);
    refs[place] = tidied;
    refMarks[place] = markOf(tidied ?? "");
  }
  const shared = sharedRefs(refs, refMarks);
  const apart = new Map<number, string>();
  for (const group of sameWords) tellApart(group, actions, apart);
  const keys = new Array<string>(actions.length);
  for (let place = 0; place < actions.length; place++) {
    const ref = refs[place] ?? null;
    keys[place] =
      ref !== null && (shared.size === 0 || !shared.has(ref))
        ? "#" + ref
        : shortHash(marksOne[place]!, marksTwo[place]!) + (apart.get(place) ?? "");
  }
  return keys;
}

/** References that several actions have. */
function sharedRefs(refs: readonly (string | null)[], marks: Int32Array): Set<string> {
  const repeated = new RepeatedMarks(marks, marks.length);
  const met = new Set<string>();
  const shared = new Set<string>();
  for (let place = 0; place < refs.length; place++) {
    if (!repeated.mayHave(marks[place]!)) continue;
    const ref = refs[place] ?? null;
    if (ref === null) continue;
    if (met.has(ref)) shared.add(ref);
    else met.add(ref);
  }
  return shared;
}

function markOf(ref: string): number {
  let mark = ref.length;
  for (let place = 0; place < ref.length; place++) mark = Math.imul(mark ^ ref.charCodeAt(place), 0x2c1b3c6d);
  return mark ^ (mark >>> 15);
}

function tidy(ref: string): string {
  return ref.length <= 40 && !/\s/.test(ref) ? ref : ref.replace(/\s+/g, " ").trim().slice(0, 60);
}

function tellApart(group: readonly number[], actions: readonly ReadAction[], apart: Map<number, string>): void {
  const counted = new Map<string, number>();
  for (const place of group) {
    const { section, ownerText } = actions[place]!;
    const words = markText(`${section.number ?? ""} ${section.title ?? ""} ${ownerText}`);
    const suffix = "~" + shortHash(words.markOne, words.markTwo);
    const order = (counted.get(suffix) ?? 0) + 1;
    counted.set(suffix, order);
    apart.set(place, order === 1 ? suffix : `${suffix}.${order}`);
  }
}

interface Matcher {
  known(key: string): SnapshotEntry | undefined;
  /** Gives a row the key, unless either is taken. */
  match(place: number, key: string): void;
  unmatchedRows(): number[];
  unmatchedEntries(): SnapshotEntry[];
  /** Rows left over get their own key, made different where it is taken. */
  keys(): string[];
}

function createMatcher(own: readonly string[], last: Snapshot): Matcher {
  const entries = new Map(last.entries.map((entry) => [entry.key, entry]));
  const keys: (string | null)[] = own.map(() => null);
  const taken = new Set<string>();
  return {
    known: (key) => entries.get(key),
    match(place, key) {
      if (keys[place] !== null || taken.has(key)) return;
      keys[place] = key;
      taken.add(key);
    },
    unmatchedRows: () => keys.flatMap((key, place) => (key === null ? [place] : [])),
    unmatchedEntries: () => last.entries.filter((entry) => !taken.has(entry.key)),
    keys: () =>
      keys.map((key, place) => {
        if (key !== null) return key;
        let fresh = own[place] ?? "";
        while (taken.has(fresh) || entries.has(fresh)) fresh += "+";
        taken.add(fresh);
        return fresh;
      }),
  };
}

/** Half of the words must be the same. */
const alike = 0.5;
/** Words that so many entries share tell nothing. */
const commonWord = 200;

/** The likest pairs first. Only entries that share an uncommon word with a row are compared. */
function matchAlike(signatures: readonly string[], matcher: Matcher): void {
  const places = matcher.unmatchedRows();
  const entries = matcher.unmatchedEntries();
  if (places.length === 0 || entries.length === 0) return;
  const byMark = new Map<string, SnapshotEntry[]>();
  for (const entry of entries) {
    for (const mark of marksOf(entry.signature)) {
      const others = byMark.get(mark);
      if (others === undefined) byMark.set(mark, [entry]);
      else others.push(entry);
    }
  }
  const pairs: { place: number; entry: SnapshotEntry; alike: number }[] = [];
  for (const place of places) {
    const signature = signatures[place] ?? "";
    const met = new Set<SnapshotEntry>();
    for (const mark of marksOf(signature)) {
      const sharing = byMark.get(mark) ?? [];
      if (sharing.length <= commonWord) for (const entry of sharing) met.add(entry);
    }
    for (const entry of met) {
      const how = likeness(signature, entry.signature);
      if (how >= alike) pairs.push({ place, entry, alike: how });
    }
  }
  pairs.sort((one, other) => other.alike - one.alike || (one.entry.key < other.entry.key ? -1 : 1));
  for (const { place, entry } of pairs) matcher.match(place, entry.key);
}

function marksOf(signature: string): string[] {
  const marks: string[] = [];
  for (let place = 0; place < signature.length; place += 2) marks.push(signature.slice(place, place + 2));
  return marks;
}

function groupBy(
  entries: readonly SnapshotEntry[],
  keyOf: (entry: SnapshotEntry) => string,
): Map<string, SnapshotEntry[]> {
  const groups = new Map<string, SnapshotEntry[]>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry));
    if (group === undefined) groups.set(keyOf(entry), [entry]);
    else group.push(entry);
  }
  return groups;
}
