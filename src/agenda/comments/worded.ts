/** The words of every action and comment, walked once: all that is judged by words is gathered here. */
import { saidCompleted, saidStalled } from "./contradictions";
import { ownKeys } from "../history/keys";
import type { FinancialYearEnd } from "./promiseDates";
import { findPromises } from "./promises";
import type { SaidPromise } from "./promises";
import type { ReadAction, Reading } from "../read/reading";
import { createRepetitionFinder, sameTexts } from "./repetition";
import { fingerprintOf, signatureOf } from "../history/signatures";
import { rowsInStep } from "../steps";
import type { Steps } from "../steps";
import type { Day } from "../types";
import { readWords } from "./words";
import type { Words } from "./words";

/** What a comment says beside words: null or empty what it doesn't say. */
export interface Said {
  promises: readonly SaidPromise[];
  /** Its words that say stalled, or completed. */
  stalled: string | null;
  completed: string | null;
}

/** Lists are parallel to the actions. */
export interface WordedActions {
  /** Null where a comment says nothing of the kind. */
  said: (Said | null)[];
  /** Days that promises name with their year. */
  promisedDays: Day[];
  /** Places of actions whose comments, or whose actions, say the same. */
  repeatedComments: number[][];
  repeatedActions: number[][];
  /** Keys by the rows alone, before they are held against the last snapshot. */
  ownKeys: string[];
  /** Empty where there is no history to hold them against; a fingerprint is "" without a comment. */
  signatures: string[];
  fingerprints: string[];
  /** 1 where the letters of a comment's cell must be looked at. */
  odd: Uint8Array;
}

/** `withHistory`: fingerprints and signatures are only made where there are snapshots to hold them against. */
export function* wordActions(
  { actions, titles, unseenComments }: Reading,
  ends: FinancialYearEnd,
  withHistory: boolean,
): Steps<WordedActions> {
  const comments = createRepetitionFinder(actions.length, (place) => readWords(actions[place]?.comment ?? ""));
  const worded: WordedActions = {
    said: [],
    promisedDays: [],
    repeatedComments: [],
    repeatedActions: [],
    ownKeys: [],
    signatures: [],
    fingerprints: [],
    odd: new Uint8Array(actions.length),
  };
  const wordAction = ({ action, comment }: ReadAction, place: number): void => {
    if (withHistory) worded.signatures.push(signatureOf(readWords(action)));
    let said: Said | null = null;
    if (comment !== null) {
      const words = readWords(comment);
      comments.add(place, words);
      if (words.odd) worded.odd[place] = unseenComments[place]!;
      if (withHistory) worded.fingerprints.push(fingerprintOf(words));
      if (words.seen !== 0) said = saidIn(comment, words, ends, worded.promisedDays);
    } else if (withHistory) worded.fingerprints.push("");
    worded.said.push(said);
  };
  for (let place = 0; place < actions.length; place++) {
    if (place % rowsInStep === 0) yield;
    wordAction(actions[place]!, place);
  }
  yield;
  worded.repeatedComments = comments.groups();
  yield;
  worded.repeatedActions = sameTexts(titles.markOne, titles.markTwo);
  worded.ownKeys = ownKeys(actions, titles.markOne, titles.markTwo, worded.repeatedActions);
  return worded;
}

/** `promisedDays` gets the days that it promises with their year. */
function saidIn(comment: string, words: Words, ends: FinancialYearEnd, promisedDays: Day[]): Said | null {
  const dated = findPromises(comment, words, ends);
  for (const day of dated.promisedDays) promisedDays.push(day);
  const stalled = saidStalled(comment, words);
  const completed = saidCompleted(comment, words);
  const { promises } = dated;
  return promises.length === 0 && stalled === null && completed === null ? null : { promises, stalled, completed };
}
