/** The names of a changed text, and of its parts that nobody sees, ready for translation. */
import { figures } from "./numbers";

export const differenceStrings = {
  blank: "(blank)",
  spaces: (count: number) => (count === 1 ? "a space" : `${figures(count)} spaces`),
  lineBreak: "a line break",
  before: "Before",
  after: "After",
};
