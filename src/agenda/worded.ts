/** The words of every action and comment, walked once: all that is judged by words is gathered here. */
import { saidCompleted, saidStalled } from "./contradictions";
import type { KeyedRow } from "./keys";
import { findPromises } from "./promises";
import type { FinancialYearEnd } from "./promiseDates";
import type { SaidPromise } from "./promises";
import type { ReadAction } from "./reading";
import { createRepetitionFinder } from "./repetition";
import { fingerprintOf, shortHash, signatureOf } from "./signatures";
import type { Day } from "./types";
import { createWordReader } from "./words";
import type { Words } from "./words";

/** Lists are parallel to the actions. */
export interface WordedActions {
  promises: (readonly SaidPromise[])[];
  /** Days that promises name with their year. */
  promisedDays: Day[];
  stalled: (string | null)[];
  completed: (string | null)[];
  /** Places of actions whose comments, or whose actions, say the same. */
  repeatedComments: number[][];
  repeatedActions: number[][];
  /** "" where there is no comment; empty when there is no history to hold them against. */
  fingerprints: string[];
  keyed: KeyedRow[];
}

const noPromises: readonly SaidPromise[] = [];

/** `withHistory`: fingerprints and signatures are only made where there are snapshots to hold them against. */
export function wordActions(
  actions: readonly ReadAction[],
  ends: FinancialYearEnd,
  withHistory: boolean,
): WordedActions {
  const read = createWordReader();
  const comments = createRepetitionFinder(4, true);
  const titles = createRepetitionFinder(1, false);
  const worded: WordedActions = {
    promises: [],
    promisedDays: [],
    stalled: [],
    completed: [],
    repeatedComments: [],
    repeatedActions: [],
    fingerprints: [],
    keyed: [],
  };
  for (let place = 0; place < actions.length; place++) {
    const { action, comment, ref } = actions[place]!;
    const title = read(action);
    titles.add(place, title);
    const signature = withHistory ? signatureOf(title) : "";
    worded.keyed.push({ ref, words: shortHash(title.markOne, title.markTwo), apart: "", signature });
    if (comment === null) {
      worded.promises.push(noPromises);
      worded.stalled.push(null);
      worded.completed.push(null);
      if (withHistory) worded.fingerprints.push("");
      continue;
    }
    const words = read(comment);
    comments.add(place, words);
    const dated = findPromises(comment, words, ends);
    worded.promises.push(dated.promises);
    for (const day of dated.promisedDays) worded.promisedDays.push(day);
    worded.stalled.push(saidStalled(comment, words));
    worded.completed.push(saidCompleted(comment, words));
    if (withHistory) worded.fingerprints.push(fingerprintOf(words));
  }
  worded.repeatedComments = comments.groups();
  worded.repeatedActions = titles.groups();
  for (const group of worded.repeatedActions) tellApart(group, actions, worded.keyed, read);
  return worded;
}

/** Rows of the same words are told apart by section and owner, and where those are the same too, by their order. */
function tellApart(
  group: readonly number[],
  actions: readonly ReadAction[],
  keyed: readonly KeyedRow[],
  read: (text: string) => Words,
): void {
  const counted = new Map<string, number>();
  for (const place of group) {
    const { section, ownerText } = actions[place]!;
    const words = read(`${section.number ?? ""} ${section.title ?? ""} ${ownerText}`);
    const apart = "~" + shortHash(words.markOne, words.markTwo);
    const order = (counted.get(apart) ?? 0) + 1;
    counted.set(apart, order);
    keyed[place]!.apart = order === 1 ? apart : `${apart}.${order}`;
  }
}
