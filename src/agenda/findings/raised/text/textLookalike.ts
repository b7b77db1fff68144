/** Letters of another alphabet that look Latin. */
import { defineRaised } from "../../define";
import type { Documentation, Example } from "../../documentation";
import { beginningOf } from "../../../text/beginning";
import { figures } from "../../../text/language";

interface Values {
  text: string;
  /** The text in Latin letters. */
  latin: string;
  alphabet: string;
}

export const textLookalike = defineRaised({
  code: "text-lookalike",
  column: null,
  severity: "info",
  title: "Letters of another alphabet",
  rank: 250,
  message: ({ latin, alphabet }: Values) =>
    `Some letters are ${alphabet} and only look Latin. Searches and counts miss them. Type them as “${shorten(latin)}”.`,
  ofMany: ({ cells }) =>
    `${figures(cells)} cells have letters that only look Latin. Searches and counts miss them. Type them in Latin letters.`,
  fix: ({ text, latin }: Values) => ({ from: text, to: latin }),
});

function shorten(text: string): string {
  return text.length > 40 ? beginningOf(text, 40) + "…" : text;
}

export const documentation: Documentation = {
  means: "letters that look Latin but are not",
  advice: "Accept the fix, or type the letters again.",
};

const header = ["Action", "Owner", "RAG", "Comments"];
export const examples: readonly Example[] = [
  {
    shows: "a name whose first letters are Cyrillic",
    header,
    rows: [
      ["Map the footpaths", "\u041c\u0430ya Birch", "Green", "Survey begun in May."],
      ["Light the steps", "Leah Stone", "Green", "Lamps are ordered."],
    ],
    cells: ["B2"],
    fix: "Maya Birch",
  },
  {
    shows: "words of another language, in its own alphabet",
    header,
    rows: [
      ["Map the footpaths", "Tom Birch", "Green", "Спасибо всем"],
      ["Light the steps", "Leah Stone", "Green", "Lamps are ordered."],
    ],
    cells: [],
  },
];
