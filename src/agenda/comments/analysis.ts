/** What an agenda's comments say: what each promises, undated, and claims, and which of them say the same. */
import { mapInSteps } from "../model/steps";
import type { Steps } from "../model/steps";
import { nearDuplicates } from "../text/nearDuplicates";
import { claimedCompleted, claimedStalled } from "./claims";
import { findPromises } from "./promises";
import type { UndatedPromise } from "./promises";
import { dateKinds, vocabulary } from "./vocabulary";
import type { WordKind } from "./vocabulary";
import { wordsOfComment } from "./words";

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

function analyseComment(text: string): CommentAnalysis {
  if (!number.test(text) && !tellingWord.test(text)) return nothing;
  const comment = wordsOfComment(text);
  return {
    promises: findPromises(comment),
    stalled: claimedStalled(comment),
    completed: claimedCompleted(comment),
  };
}

const nothing: CommentAnalysis = { promises: [], stalled: null, completed: null };

/**
 * Without a number, or a word of one of these kinds, a comment neither promises nor claims anything. May match a little
 * more than words.ts finds, and never less: a low line beside a word is no boundary to an expression.
 */
const number = /[\d_]/;
const tellingWord = wordPattern(new Set<WordKind>([...dateKinds, "stalled", "completed"]));

function wordPattern(kinds: ReadonlySet<WordKind>): RegExp {
  const words = [...vocabulary].flatMap(([word, entry]) =>
    [...entry.kinds].some((kind) => kinds.has(kind)) && !/\d/.test(word) ? [word] : [],
  );
  return new RegExp(`\\b(?:${words.join("|")})\\b`, "i");
}
