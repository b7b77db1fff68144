/** The drop-down of a rating column, which is ours where it offers exactly the scale's ratings. */
import type { Rating } from "../../agenda/model/agenda";

export function ratingListSource(ratings: readonly Rating[]): string {
  return ratings.join(",");
}

/** Queued: other text can still be typed, after a warning. */
export function queueRatingList(dataValidation: Excel.DataValidation, ratings: readonly Rating[]): void {
  dataValidation.rule = { list: { inCellDropDown: true, source: ratingListSource(ratings) } };
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = {
    showAlert: true,
    style: "Warning",
    title: "Not a rating of this agenda",
    message: `Choose one of ${ratings.join(", ")}.`,
  };
}
