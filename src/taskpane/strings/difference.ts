/** The names of a changed text, and of its parts that nobody sees, ready for translation. */
import { figures, plural } from "../../agenda/text/language";

export const differenceStrings = {
  blank: "(blank)",
  spaces: (count: number) => plural(count, "a space", `${figures(count)} spaces`),
  lineBreak: "a line break",
  before: "Before",
  after: "After",
};
