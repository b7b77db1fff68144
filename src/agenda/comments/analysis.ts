/** What an agenda's comments say: what each promises, undated, and claims, and which of them say the same. */
import { mapInSteps } from "../model/steps";
import type { Steps } from "../model/steps";
import { nearDuplicates } from "../text/nearDuplicates";
import { wordsOf } from "../text/tokens";
import { claimedCompleted, claimedStalled } from "./claims";
import { findPromises } from "./promises";
import type { UndatedPromise } from "./promises";
import { dateKinds } from "./vocabulary";
import type { WordKind } from "./vocabulary";
import { kindsOf, wordsOfComment } from "./words";

export interface CommentAnalysis {
  promises: readonly UndatedPromise[];
  /** The words that say stalled, or completed; null where none do. */
  stalled: string | null;
  completed: string | null;
}

export interface CommentsAnalysis {
  /** Parallel to the comments. */
  analyses: CommentAnalysis[];
  /** Indexes of comments that say the same, wholly or for the most part: groups of two or more. */
  repeated: number[][];
}

/** Null is no comment, and says nothing. */
export function* analyseComments(comments: readonly (string | null)[]): Steps<CommentsAnalysis> {
  const analyses = yield* mapInSteps(comments, (comment) => (comment === null ? nothing : analyseComment(comment)));
  return { analyses, repeated: yield* nearDuplicates(comments) };
}

export function analyseComment(text: string): CommentAnalysis {
  if (!wordsOf(text).some(isTelling)) return nothing;
  const comment = wordsOfComment(text);
  return {
    promises: findPromises(comment),
    stalled: claimedStalled(comment),
    completed: claimedCompleted(comment),
  };
}

const nothing: CommentAnalysis = { promises: [], stalled: null, completed: null };

/** Without a word of one of these kinds a comment neither promises nor claims anything. */
const tellingKinds: readonly WordKind[] = [...dateKinds, "stalled", "completed"];

function isTelling(word: string): boolean {
  const kinds = kindsOf(word);
  return tellingKinds.some((kind) => kinds.has(kind));
}
