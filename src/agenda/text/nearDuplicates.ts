/**
 * Texts that are the same, wholly or for the most part. An inverted index of a sample of each text's shingles says which
 * texts may be alike; those are compared by all their shingles, and union-find makes groups of them. The time grows with
 * the words alone, and the order of the texts changes nothing: they are ordered by what they say.
 */
import { rowsInStep } from "../model/steps";
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
  for (const [index, text] of texts.entries()) {
    if (index % rowsInStep === 0) yield;
    const document = text === null ? null : documentOf(index, text);
    if (document !== null) documents.push(document);
  }
  const groups = new UnionFind(documents.length);
  const repeated = joinSame(documents, groups);
  yield* joinAlike(documents, repeated, groups);
  return groups.groups().map((group) => group.flatMap((member) => documents[member]?.index ?? []));
}

interface Document {
  index: number;
  text: string;
  /** How many words it has, and their two hashes. */
  count: number;
  one: number;
  two: number;
  /** A sample of its shingles. */
  sample: readonly number[];
}

/** Null where the text has too few words to be compared. */
function documentOf(index: number, text: string): Document | null {
  const hashes = wordHashesOf(text);
  const count = hashes.length;
  if (count < leastWordsSame) return null;
  const sample = count < leastWordsAlike ? [] : winnow(shinglesOf(hashes, indexedLength), windowFor(count));
  const { one, two } = hashWords(hashes);
  return { index, text, count, one, two, sample };
}

/** Joins the documents of the same words; answers all but the first of each group. */
function joinSame(documents: readonly Document[], groups: UnionFind): Set<number> {
  const firstOf = new Map<number, number>();
  const repeated = new Set<number>();
  for (const [member, document] of documents.entries()) {
    const key = identity(document);
    const first = firstOf.get(key);
    if (first === undefined) firstOf.set(key, member);
    else {
      groups.join(first, member);
      repeated.add(member);
    }
  }
  return repeated;
}

/** As much of the second hash as a number holds beside the first. */
function identity({ one, two }: Document): number {
  return one * 2 ** 21 + (two >>> 11);
}

/** What is kept of wider windows is kept of narrower ones too, so a short text is found in a long one. */
function windowFor(words: number): number {
  if (words < 16) return 5;
  return words < 48 ? 7 : 12;
}

/** Joins the groups of documents that are alike. Those `repeated` are the same as another and are left out. */
function* joinAlike(documents: readonly Document[], repeated: ReadonlySet<number>, groups: UnionFind): Steps<void> {
  const index = indexOf(documents, repeated);
  yield;
  for (const [member, document] of documents.entries()) {
    if (member % rowsInStep === 0) yield;
    if (repeated.has(member)) continue;
    for (const other of likeliest(document, member, documents, index)) {
      const candidate = documents[other];
      if (candidate === undefined || groups.find(member) === groups.find(other)) continue;
      if (areAlike(document, candidate)) groups.join(member, other);
    }
  }
}

/** The longest and the shortest of the documents that share a shingle: these stand for all of them. */
interface Sharing {
  longest: number;
  shortest: number;
}

/** An inverted index: which documents share a shingle. Shingles of one document alone are left out. */
function indexOf(documents: readonly Document[], repeated: ReadonlySet<number>): Map<number, Sharing> {
  const index = new Map<number, Sharing>();
  let [shingle, first] = [NaN, 0];
  for (const posting of postingsOf(documents, repeated)) {
    const next = Math.floor(posting / mostDocuments);
    const member = posting - next * mostDocuments;
    if (next !== shingle) {
      [shingle, first] = [next, member];
      continue;
    }
    const sharing = index.get(shingle) ?? { longest: first, shortest: first };
    if (isBefore(documents[member], documents[sharing.longest])) sharing.longest = member;
    else if (isBefore(documents[sharing.shortest], documents[member])) sharing.shortest = member;
    index.set(shingle, sharing);
  }
  return index;
}

/** More than a sheet has rows. A shingle of 32 bits times this, with the document added, is a whole number without loss. */
const mostDocuments = 2 ** 21;

/** Shingle and document as one number, sorted: documents that share a shingle are neighbours. */
function postingsOf(documents: readonly Document[], repeated: ReadonlySet<number>): Float64Array {
  const postings: number[] = [];
  for (const [member, { sample }] of documents.entries()) {
    if (repeated.has(member)) continue;
    for (const shingle of sample) postings.push(shingle * mostDocuments + member);
  }
  return Float64Array.from(postings).sort();
}

/** The documents that share most shingles with one, and at least a third of what the fewer-sampled of the two has. */
function likeliest(
  document: Document,
  member: number,
  documents: readonly Document[],
  index: ReadonlyMap<number, Sharing>,
): readonly number[] {
  const shared = sharedWith(document, member, index);
  if (shared === null) return noDocuments;
  return [...shared]
    .sort(([one, ofOne], [other, ofOther]) => ofOther - ofOne || (isBefore(documents[one], documents[other]) ? -1 : 1))
    .slice(0, mostCompared)
    .filter(([other, count]) => {
      const fewer = Math.min(document.sample.length, documents[other]?.sample.length ?? 0);
      return count * 3 >= fewer;
    })
    .map(([other]) => other);
}

const noDocuments: readonly number[] = [];

/** How many shingles a document shares with which others; null where it shares none, as most do. */
function sharedWith(
  { sample }: Document,
  member: number,
  index: ReadonlyMap<number, Sharing>,
): Map<number, number> | null {
  let shared: Map<number, number> | null = null;
  for (const shingle of sample) {
    const sharing = index.get(shingle);
    if (sharing === undefined) continue;
    const { longest, shortest } = sharing;
    if (longest === member && shortest === member) continue;
    shared ??= new Map<number, number>();
    if (longest !== member) shared.set(longest, (shared.get(longest) ?? 0) + 1);
    if (shortest !== member && shortest !== longest) shared.set(shortest, (shared.get(shortest) ?? 0) + 1);
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
function isBefore(one: Document | undefined, other: Document | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const longer = other.count - one.count || one.one - other.one || one.two - other.two;
  return longer < 0;
}
