/**
 * Texts that are the same, wholly or for the most part. An inverted index of a sample of each text's shingles says which
 * texts may be alike; those are compared by all their shingles, and union-find makes groups of them. The time grows with
 * the words alone, and the order of the texts changes nothing: they are ordered by what they say.
 */
import { eachInSteps } from "../model/steps";
import type { Steps } from "../model/steps";
import { hashWords, wordHashesOf } from "./hashes";
import { shinglesOf, winnow } from "./shingles";
import { UnionFind } from "./unionFind";

/** Fewer words ("on track") may well be said twice. */
const leastWordsSame = 4;
const leastWordsAlike = 8;
/** Two texts are alike when they share this much of the longer, or nearly all of the shorter. */
const shareOfLonger = 0.6;
const shareOfShorter = 0.9;
/** Words in a shingle of the index, and in one by which two texts are compared. */
const indexedLength = 5;
const comparedLength = 3;
/** Of the texts that share indexed shingles with one, so many are compared with it: those that share most. */
const mostCompared = 3;

/** Groups of two or more indexes of `texts`, each in order, ordered by their first. Null is no text. */
export function* nearDuplicates(texts: readonly (string | null)[]): Steps<number[][]> {
  const documents: Document[] = [];
  const samples: number[] = [];
  yield* eachInSteps(texts, (text, index) => {
    const document = text === null ? null : documentOf(index, text, samples);
    if (document !== null) documents.push(document);
  });
  const groups = new UnionFind(texts.length);
  yield* joinAlike(joinSame(documents, groups), samples, groups);
  return groups.groups();
}

interface Document {
  index: number;
  text: string;
  /** How many words it has, and their two hashes. */
  count: number;
  one: number;
  two: number;
  /** Where a sample of its shingles is in those of all documents. */
  from: number;
  to: number;
}

/** Null where the text has too few words to be compared. Its sample is added to those of the documents before. */
function documentOf(index: number, text: string, samples: number[]): Document | null {
  const hashes = wordHashesOf(text);
  const count = hashes.length;
  if (count < leastWordsSame) return null;
  const from = samples.length;
  if (count >= leastWordsAlike) {
    for (const shingle of winnow(shinglesOf(hashes, indexedLength), windowFor(count))) samples.push(shingle);
  }
  const { one, two } = hashWords(hashes);
  return { index, text, count, one, two, from, to: samples.length };
}

/** Joins the documents of the same words; answers one of each group. */
function joinSame(documents: readonly Document[], groups: UnionFind): Document[] {
  const firstOf = new Map<number, Document>();
  for (const document of documents) {
    // Where other words have the same hash, the next number that is free is the key.
    let key = document.one;
    let first = firstOf.get(key);
    while (first !== undefined && (first.one !== document.one || first.two !== document.two)) {
      first = firstOf.get(++key);
    }
    if (first === undefined) firstOf.set(key, document);
    else groups.join(first.index, document.index);
  }
  return [...firstOf.values()];
}

/** What is kept of wider windows is kept of narrower ones too, so a short text is found in a long one. */
function windowFor(words: number): number {
  if (words < 16) return 5;
  return words < 48 ? 7 : 12;
}

/** Joins the groups of documents that are alike. */
function* joinAlike(documents: readonly Document[], samples: readonly number[], groups: UnionFind): Steps<void> {
  const shared = sharedShingles(samples);
  yield;
  const sharing = documents.filter((document) => hasAny(document, samples, shared));
  yield;
  const index = indexOf(sharing, samples, shared);
  yield* eachInSteps(sharing, (document) => {
    for (const other of likeliest(document, samples, index)) {
      if (groups.find(document.index) === groups.find(other.index)) continue;
      if (areAlike(document, other)) groups.join(document.index, other.index);
    }
  });
}

/** The shingles that the samples have more than once: sorted, these are neighbours. */
function sharedShingles(samples: readonly number[]): Set<number> {
  const shared = new Set<number>();
  Int32Array.from(samples)
    .sort()
    .forEach((shingle, at, sorted) => {
      if (shingle === sorted[at - 1]) shared.add(shingle);
    });
  return shared;
}

function hasAny({ from, to }: Document, samples: readonly number[], shared: ReadonlySet<number>): boolean {
  for (let at = from; at < to; at++) if (shared.has(samples[at] ?? 0)) return true;
  return false;
}

/** The longest and the shortest of the documents that share a shingle: these stand for all of them. */
interface Sharing {
  longest: Document;
  shortest: Document;
}

/** An inverted index: which documents have a shingle that is shared. */
function indexOf(
  documents: readonly Document[],
  samples: readonly number[],
  shared: ReadonlySet<number>,
): Map<number, Sharing> {
  const index = new Map<number, Sharing>();
  for (const document of documents) {
    for (let at = document.from; at < document.to; at++) {
      const shingle = samples[at] ?? 0;
      if (!shared.has(shingle)) continue;
      const sharing = index.get(shingle);
      if (sharing === undefined) index.set(shingle, { longest: document, shortest: document });
      else if (isBefore(document, sharing.longest)) sharing.longest = document;
      else if (isBefore(sharing.shortest, document)) sharing.shortest = document;
    }
  }
  return index;
}

/** The documents that share most shingles with one, and at least a third of what the fewer-sampled of the two has. */
function likeliest(
  document: Document,
  samples: readonly number[],
  index: ReadonlyMap<number, Sharing>,
): readonly Document[] {
  return [...sharedWith(document, samples, index)]
    .filter(([other, count]) => count * 3 >= Math.min(document.to - document.from, other.to - other.from))
    .sort(([one, ofOne], [other, ofOther]) => ofOther - ofOne || (isBefore(one, other) ? -1 : 1))
    .slice(0, mostCompared)
    .map(([other]) => other);
}

/** How many shingles a document shares with which others. */
function sharedWith(
  document: Document,
  samples: readonly number[],
  index: ReadonlyMap<number, Sharing>,
): Map<Document, number> {
  const shared = new Map<Document, number>();
  for (let at = document.from; at < document.to; at++) {
    const sharing = index.get(samples[at] ?? 0);
    if (sharing === undefined) continue;
    const { longest, shortest } = sharing;
    if (longest !== document) shared.set(longest, (shared.get(longest) ?? 0) + 1);
    if (shortest !== document && shortest !== longest) shared.set(shortest, (shared.get(shortest) ?? 0) + 1);
  }
  return shared;
}

/** Whether two documents share enough words in runs of three or more. */
function areAlike(one: Document, other: Document): boolean {
  const [longer, shorter] = isBefore(one, other) ? [one, other] : [other, one];
  const known = new Set(shinglesOf(wordHashesOf(longer.text), comparedLength));
  let shared = 0;
  let covered = 0;
  for (const [from, shingle] of shinglesOf(wordHashesOf(shorter.text), comparedLength).entries()) {
    if (!known.has(shingle)) continue;
    shared += from + comparedLength - Math.max(covered, from);
    covered = from + comparedLength;
  }
  return shared >= longer.count * shareOfLonger || shared >= shorter.count * shareOfShorter;
}

/** Orders documents by what they say, the longer first. */
function isBefore(one: Document, other: Document): boolean {
  const longer = other.count - one.count || one.one - other.one || one.two - other.two;
  return longer < 0;
}
