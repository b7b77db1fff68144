/** What people read is plain: short sentences, an easy reading age, and none of the words that CONTEXT.md replaces for readers. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gradeOf, longSentences, syllablesOf, wordsOf } from "../docs/words/readingAge";
import { readings } from "../docs/words/report";
import { sentencesOfPage, sentencesOfSource } from "../docs/words/sentences";
import { sentencesBySurface } from "../docs/words/surfaces";
import type { Sentence } from "../docs/words/sentences";

const sentences = [...sentencesBySurface().values()].flat();
/** What is quoted is an agenda's. */
const withoutQuotes = (text: string) => text.replace(/“[^”]*”/g, "");
const inPlace = ({ file, line, text }: Sentence) => `${file}:${line} ${text}`;

it("no sentence has more than 25 words", () => {
  expect(sentences.filter(({ text }) => longSentences(text).length > 0).map(inPlace)).toEqual([]);
});

it("no sentence has a word that CONTEXT.md replaces for readers", () => {
  const pattern = new RegExp(`\\b(?:${replacedWords().join("|")})\\b`, "i");
  expect(pattern.test("The value cannot be read, and nobody knows why.")).toBe(true);
  expect(pattern.test("It can’t be read.")).toBe(true);
  expect(sentences.filter(({ text }) => pattern.test(withoutQuotes(text))).map(inPlace)).toEqual([]);
});

it.each(readings())("$surface reads at grade 7 or below", ({ sentences: { length }, grade }) => {
  expect(length).toBeGreaterThan(30);
  expect(grade).toBeLessThanOrEqual(7);
});

it("a source file gives its sentences with what is put into them as one word, and no lists, patterns or examples", () => {
  const source = `
    import { a } from "not a sentence";
    const title = "No owner";
    const message = \`\${counted(rows, "row", "rows")} of \${cells === 1 ? "it" : "them all"} cannot be read. Write \${name} in the cell.\`;
    const words = "red amber green blue".split(" ");
    const header = "lead|lead officer|who answers for it";
    export const examples = [{ shows: "a blank owner in a row" }];
    const view = <p>Starting the add-in now…</p>;
  `;
  expect(sentencesOfSource("some.tsx", source).map(({ text }) => text)).toEqual([
    "3 rows of them all cannot be read.",
    "Write X in the cell.",
    "Starting the add-in now…",
  ]);
});

it("a page gives the sentences of its paragraphs, lists and tables, without code and addresses", () => {
  const page =
    "# A title here\n\nRead [the guide](guide.md) first. It is\nshort.\n\n- run `npm test` in it\n\n| what | a cell of three |\n";
  expect(sentencesOfPage("some.md", page).map(({ line, text }) => [line, text])).toEqual([
    [1, "A title here"],
    [3, "Read the guide first."],
    [3, "It is short."],
    [6, "run X in it"],
    [8, "a cell of three"],
  ]);
});

it.each(
  Object.entries({
    cell: 1,
    owner: 2,
    action: 2,
    rated: 2,
    changed: 1,
    agenda: 3,
    colour: 2,
    value: 2,
    ratings: 2,
    another: 3,
    reading: 2,
    RAG: 1,
  }),
)("%s is counted as %d syllables", (word, syllables) => expect(syllablesOf(word)).toBe(syllables));

it("a quoted text is one word, and words of the field weigh nothing", () => {
  expect(wordsOf("“No sign of it” is not in the register.")).toHaveLength(6);
  const hard = gradeOf(["Administrators coordinate the agenda."], new Set());
  expect(gradeOf(["Administrators coordinate the agenda."], new Set(["coordinate", "administrator"]))).toBeLessThan(
    hard,
  );
});

/** The first cells of the table; an apostrophe may be a curly one. */
function replacedWords(): string[] {
  const page = readFileSync(join(__dirname, "../CONTEXT.md"), "utf8");
  const [, section = ""] = page.split("## Words that no sentence for readers has");
  const [table = ""] = section.split("\n## ");
  return [...table.matchAll(/^\| ([^|]+) \| [^|]+ \|$/gm)]
    .slice(1)
    .flatMap(([, cell = ""]) => cell.split(",").map((word) => word.trim().replace("'", "['’]")))
    .filter((word) => /^[a-z]/.test(word));
}
