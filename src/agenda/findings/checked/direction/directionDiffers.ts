/** A direction of travel that says otherwise than the ratings: improving, while the rating is worse than before. */
import { directionBetween } from "../../../history/before";
import type { Direction, Rating } from "../../../model/agenda";
import { defineChecked, none } from "../defineChecked";
import type { Documentation, Example } from "../../documentation";

interface Values {
  direction: Direction;
  from: Rating;
  to: Rating;
}

export const directionDiffers = defineChecked({
  code: "direction-differs",
  column: "direction",
  severity: "warning",
  title: "Direction differs from the ratings",
  rank: 175,
  message: ({ direction, from, to }: Values) =>
    `The direction of travel says ${said[direction]}, but the rating has gone from ${from} to ${to}. Correct the one that is wrong.`,
  ofRow: ({ action: { direction, rating, previousRating }, ratingBefore }) => {
    if (direction === null || rating === null || ratingBefore === null) return none;
    const moved = directionBetween(ratingBefore, rating);
    // How long nothing has changed only the agenda's own rating of before can say.
    const differs = direction === "level" ? previousRating !== null : moved !== direction;
    return moved !== "level" && differs ? [{ direction, from: ratingBefore, to: rating }] : none;
  },
});

const said: Record<Direction, string> = { up: "improving", level: "no change", down: "worsening" };

export const documentation: Documentation = {
  means: "says better, the same or worse, but the rating has gone another way",
  advice: "Correct the one that is wrong.",
};

const header = ["Action", "Owner", "Last month's RAG", "RAG", "Direction of travel"];
const withoutPrevious = ["Action", "Owner", "RAG", "Direction of travel"];
const crane = ["Paint the crane", "Isa Quay", "Green", "→"];
const dockWorse = [["Dredge the inner dock", "Nye Orr", "Red", "↑"], crane];
const dockBefore = [["Dredge the inner dock", "Nye Orr", "Green", "↑"], crane];
export const examples: readonly Example[] = [
  {
    shows: "an arrow up beside a rating that is worse than last month's, and one level where the rating is better",
    header,
    rows: [
      ["Dredge the inner dock", "Nye Orr", "Amber", "Red", "↑"],
      ["Paint the crane", "Isa Quay", "Amber", "Green", "No change"],
      ["Relay the slipway", "Kit Dunn", "Red", "Amber", "↑"],
      ["Buoy the channel", "Nye Orr", "Green", "Green", "→"],
    ],
    cells: ["E2", "E3"],
  },
  {
    shows: "an arrow up beside a rating that an earlier refresh saw better",
    header: withoutPrevious,
    rows: dockWorse,
    earlier: [{ on: "2021-06-01", rows: dockBefore }],
    cells: ["D2"],
  },
  {
    shows: "an arrow up while the rating is the same: it may be improving without a change of rating",
    header,
    rows: [["Dredge the inner dock", "Nye Orr", "Red", "Red", "↑"]],
    cells: [],
  },
];
