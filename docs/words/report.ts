/** How hard each surface is to read, and its ten hardest sentences. */
import { gradeOf, wordsOf } from "./readingAge";
import type { Sentence } from "./sentences";
import { knownWords, sentencesBySurface } from "./surfaces";

/** Labels of fewer words would only flatter the measure. */
const leastWords = 5;

export interface SurfaceReading {
  surface: string;
  sentences: readonly Sentence[];
  grade: number;
}

export function readings(): SurfaceReading[] {
  const known = knownWords();
  return [...sentencesBySurface()].map(([surface, all]) => {
    const sentences = all.filter(({ text }) => wordsOf(text).length >= leastWords);
    return {
      surface,
      sentences,
      grade: gradeOf(
        sentences.map(({ text }) => text),
        known,
      ),
    };
  });
}

export function readingReport(): string {
  const known = knownWords();
  return readings()
    .map(({ surface, sentences, grade }) => {
      const hardest = sentences
        .map((sentence) => ({ ...sentence, grade: gradeOf([sentence.text], known) }))
        .sort((one, other) => other.grade - one.grade)
        .slice(0, 10)
        .map((one) => `  ${one.grade.toFixed(1).padStart(4)}  ${one.text}  (${one.file}:${one.line})`);
      return [`${surface}: ${sentences.length} sentences, grade ${grade.toFixed(1)}`, ...hardest].join("\n");
    })
    .join("\n\n");
}
