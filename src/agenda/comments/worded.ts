/** The words of every action and comment, walked once: all that is judged by words is gathered here. */
import { saidCompleted, saidStalled } from "./contradictions";
import { ownKeys } from "../history/keys";
import type { FinancialYearEnd } from "./promiseDates";
import { findPromises } from "./promises";
import type { SaidPromise } from "./promises";
import type { ReadAction, Reading } from "../read/reading";
import { createRepetitionFinder, sameTexts } from "./repetition";
import { fingerprintOf, signatureOf } from "../history/signatures";
import type { Steps } from "../model/steps";
import type { Day } from "../model/day";
import { markText } from "../text/textMarks";
import { readWords } from "../text/words";
import type { Words } from "../text/words";

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
}

export interface Wording {
  /** The next action. */
  take(action: ReadAction): void;
  finish(reading: Reading): Steps<WordedActions>;
}

/**
 * No more actions than `most` are taken in. `withHistory`: fingerprints and signatures are only made where there are
 * snapshots to hold them against.
 */
export function startWording(most: number, ends: FinancialYearEnd, withHistory: boolean): Wording {
  let actions: readonly ReadAction[] = [];
  const comments = createRepetitionFinder(most, (place) => readWords(actions[place]?.comment ?? ""));
  const worded: WordedActions = {
    said: [],
    promisedDays: [],
    repeatedComments: [],
    repeatedActions: [],
    ownKeys: [],
    signatures: [],
    fingerprints: [],
  };
  return {
    take({ action, comment }) {
      const place = worded.said.length;
      if (withHistory) worded.signatures.push(signatureOf(readWords(action)));
      if (comment === null) {
        if (withHistory) worded.fingerprints.push("");
        worded.said.push(null);
        return;
      }
      const words = readWords(comment);
      comments.add(place, words);
      if (withHistory) worded.fingerprints.push(fingerprintOf(words));
      worded.said.push(words.seen === 0 ? null : saidIn(comment, words, ends, worded.promisedDays));
    },
    *finish(reading) {
      ({ actions } = reading);
      const markOne = new Int32Array(actions.length);
      const markTwo = new Int32Array(actions.length);
      for (const [index, { action }] of actions.entries()) {
        const marks = markText(action);
        markOne[index] = marks.markOne;
        markTwo[index] = marks.markTwo;
      }
      worded.repeatedComments = comments.groups();
      yield;
      worded.repeatedActions = sameTexts(markOne, markTwo);
      worded.ownKeys = ownKeys(actions, markOne, markTwo, worded.repeatedActions);
      return worded;
    },
  };
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
