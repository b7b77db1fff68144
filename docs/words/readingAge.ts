/** How hard sentences are to read: the Flesch-Kincaid grade, in school years. The words of the field, which readers know, weigh nothing. */

/** Words that may not weigh: "agenda", "overdue". */
export type KnownWords = ReadonlySet<string>;

/** The grade of all sentences together. 7 is read by most twelve-year-olds, as GOV.UK asks for. */
export function gradeOf(sentences: readonly string[], known: KnownWords): number {
  const words = sentences.flatMap(wordsOf);
  const weighed = words.filter((word) => !isKnown(word, known));
  if (weighed.length === 0) return 0;
  const syllables = weighed.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / weighed.length) - 15.59;
}

/** The parts of a text that are longer than a sentence may be. */
export function longSentences(text: string): string[] {
  return sentencesOf(text).filter((sentence) => wordsOf(sentence).length > mostWords);
}

/** As GOV.UK has it. */
const mostWords = 25;

export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!][”")]?)\s+(?=[\p{Lu}“"(])|\n/u).map((sentence) => sentence.trim());
}

/** A text in quotes is one word: its own words are the agenda's. So is an address, an option and a file's name. */
export function wordsOf(sentence: string): string[] {
  return sentence.replace(/“[^”]*”|"[^"]*"/g, "it").match(/[\p{L}\p{N}][\p{L}\p{N}’'.:/-]*/gu) ?? [];
}

function isKnown(word: string, known: KnownWords): boolean {
  const plain = word.toLowerCase().replace(/[’'.:]+s?$/, "");
  return known.has(plain) || known.has(plain.replace(/s$/, ""));
}

/** Counted by groups of vowels, less the letters e that are silent. Names, abbreviations and addresses are one. */
export function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/[’']s$/, "");
  if (!/^[a-z]+(?:[-’'][a-z]+)*$/.test(letters) || word === word.toUpperCase()) return 1;
  return letters.split("-").reduce((sum, part) => sum + syllablesOfPart(part), 0);
}

function syllablesOfPart(part: string): number {
  const spoken = part
    .replace(/[’'].*$/, "")
    .replace(/(?<=[^aeiouyl])e(?:s(?<![cgsxz]es|[cs]hes)|d(?<![td]ed))?$/, "")
    .replace(/(?<=[aeiouy]l)e[sd]?$/, "")
    .replace(/(?<=[^aeiouy])e(?=(?:ly|ment|ments|ful|less)$)/, "")
    .replace(/^y/, "");
  const groups = spoken.match(/[aeiouy]+/g)?.length ?? 0;
  const apart = spoken.match(/i[ao](?!u)(?<![stcg]i[ao])|eo(?!u)|[aeiou]ing$|ua[lt]/g)?.length ?? 0;
  return Math.max(1, groups + apart);
}
