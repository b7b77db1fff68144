/** The words of every action and comment, walked once: all that is judged by words is gathered here. */
import { saidCompleted, saidStalled } from "./contradictions";
import { ownKeys } from "../history/keys";
import type { FinancialYearEnd } from "./promiseDates";
import { findPromises } from "./promises";
import type { SaidPromise } from "./promises";
import type { ReadAction } from "../read/reading";
import { createRepetitionFinder, sameTexts } from "./repetition";
import { fingerprintOf, signatureOf } from "../history/signatures";
import { rowsInStep } from "../steps";
import type { Steps } from "../steps";
import { markText } from "./textMarks";
import type { AgendaSource, Day } from "../types";
import { readWords } from "./words";

/** Maps are by the action's place among the actions, and hold only those that say anything. */
export interface WordedActions {
  promises: Map<number, readonly SaidPromise[]>;
  /** Days that promises name with their year. */
  promisedDays: Day[];
  stalled: Map<number, string>;
  completed: Map<number, string>;
  /** Places of actions whose comments, or whose actions, say the same. */
  repeatedComments: number[][];
  repeatedActions: number[][];
  /** Keys by the rows alone, before they are held against the last snapshot. */
  ownKeys: string[];
  /** Parallel to the actions where there is history to hold them against, else empty; a fingerprint is "" without a comment. */
  signatures: string[];
  fingerprints: string[];
  /** By the row's index: which cells are known to be of sound letters, see `soundCell`. */
  sound: Uint8Array;
}

/** Bits of `sound`. */
export const soundCell = { comment: 1, action: 2 } as const;

/** `withHistory`: fingerprints and signatures are only made where there are snapshots to hold them against. */
export function* wordActions(
  source: AgendaSource,
  actions: readonly ReadAction[],
  ends: FinancialYearEnd,
  withHistory: boolean,
): Steps<WordedActions> {
  const comments = createRepetitionFinder(actions.length, (place) => readWords(actions[place]?.comment ?? ""));
  const worded: WordedActions = {
    promises: new Map(),
    promisedDays: [],
    stalled: new Map(),
    completed: new Map(),
    repeatedComments: [],
    repeatedActions: [],
    ownKeys: [],
    signatures: [],
    fingerprints: [],
    sound: new Uint8Array(source.rows.length),
  };
  const marksOne = new Int32Array(actions.length);
  const marksTwo = new Int32Array(actions.length);
  for (let place = 0; place < actions.length; place++) {
    if (place % rowsInStep === 0) yield;
    const { action, comment, row } = actions[place]!;
    const index = row - source.headerRow - 1;
    const title = markText(action);
    if (!title.odd && cellIs(source, index, source.columns.action, action)) worded.sound[index]! |= soundCell.action;
    marksOne[place] = title.markOne;
    marksTwo[place] = title.markTwo;
    if (withHistory) worded.signatures.push(signatureOf(readWords(action)));
    if (comment === null) {
      if (withHistory) worded.fingerprints.push("");
      continue;
    }
    const words = readWords(comment);
    comments.add(place, words);
    if (!words.odd && cellIs(source, index, source.columns.comment, comment)) {
      worded.sound[index]! |= soundCell.comment;
    }
    if (withHistory) worded.fingerprints.push(fingerprintOf(words));
    if (words.seen === 0) continue;
    const dated = findPromises(comment, words, ends);
    if (dated.promises.length > 0) worded.promises.set(place, dated.promises);
    for (const day of dated.promisedDays) worded.promisedDays.push(day);
    const stalled = saidStalled(comment, words);
    if (stalled !== null) worded.stalled.set(place, stalled);
    const completed = saidCompleted(comment, words);
    if (completed !== null) worded.completed.set(place, completed);
  }
  yield;
  worded.repeatedComments = comments.groups();
  yield;
  worded.repeatedActions = sameTexts(marksOne, marksTwo);
  worded.ownKeys = ownKeys(actions, marksOne, marksTwo, worded.repeatedActions);
  return worded;
}

/** Whether the cell holds the text exactly, with nothing at its ends. */
function cellIs(source: AgendaSource, index: number, column: number | null, text: string): boolean {
  return column !== null && source.rows[index]?.[column - source.firstColumn] === text;
}
