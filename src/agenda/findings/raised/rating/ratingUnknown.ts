/** A rating cell whose words are no rating of the scale. */
import { defineRaised } from "../../define";
import type { Documentation, Example } from "../../documentation";
import { quoted } from "../../../text/quoted";

interface Values {
  text: string;
  /** The ratings of the scale, "Red, Amber or Green". */
  choice: string;
  /** An error of Excel; no rating at all; a rating that the scale, set by a person, does not have. */
  how: "error" | "no rating" | { notOn: string };
}

export const ratingUnknown = defineRaised({
  code: "rating-unknown",
  column: "rating",
  severity: "error",
  title: "Rating cannot be read",
  rank: 80,
  message: ({ text, choice, how }: Values) => {
    if (how === "error") {
      return `The rating cell shows the error ${text}. Put the formula right, or write one of ${choice}.`;
    }
    if (how === "no rating") {
      return `${quoted(text)} is not a rating. Write one of ${choice}, and explain it in the comment.`;
    }
    return `${quoted(text)} is not on the ${how.notOn} scale that the settings name. Write one of ${choice}, or change the scale.`;
  },
});

export const documentation: Documentation = {
  means: "words that are not a rating, or not on the scale that is set",
  advice: "Write only a rating of the scale, and explain it in the comment.",
};

const header = ["Action", "Owner", "RAG", "Comments"];
export const examples: readonly Example[] = [
  {
    shows: "a sentence in place of a rating",
    header,
    rows: [
      ["Map the footpaths", "Tom Birch", "Going fairly well so far", "Survey begun in May."],
      ["Light the steps", "Leah Stone", "Green", "Lamps are ordered."],
    ],
    cells: ["C2"],
  },
  {
    shows: "Blue on a scale that is set to Red, Amber and Green",
    header,
    rows: [
      ["Map the footpaths", "Tom Birch", "Blue", "Survey begun in May."],
      ["Light the steps", "Leah Stone", "Green", "Lamps are ordered."],
    ],
    settings: { scale: "RAG" },
    cells: ["C2"],
  },
  {
    shows: "a rating with an explanation after it, and a phrase of the field",
    header,
    rows: [
      ["Map the footpaths", "Tom Birch", "Green – on track", "Survey begun in May."],
      ["Light the steps", "Leah Stone", "At risk", "Lamps are ordered."],
    ],
    cells: [],
  },
];
