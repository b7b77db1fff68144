/**
 * The only palette of ratings, for sheets and task pane: each rating's pair of colours, text on fill at 4.5:1 or better,
 * after the GOV.UK tag colours.
 */
import { ratings } from "../../model/agenda";
import type { Rating } from "../../model/agenda";
import type { Tint } from "../plan";

/** The usual pairs on a light background, and on a dark one: the same two colours, exchanged. */
export const lightTints: Record<Rating, Tint> = {
  Red: { text: "#651B1B", fill: "#F4D7D7" },
  "Amber/Red": { text: "#6B2A12", fill: "#FBD9BF" },
  Amber: { text: "#7A3C1C", fill: "#FFEE80" },
  "Amber/Green": { text: "#3B4A0B", fill: "#E4EFB4" },
  Green: { text: "#083D29", fill: "#CFE4DC" },
  Blue: { text: "#0F385C", fill: "#D2E2F1" },
};

export const darkTints: Record<Rating, Tint> = Object.fromEntries(
  ratings.map((rating) => [rating, { text: lightTints[rating].fill, fill: lightTints[rating].text }]),
) as Record<Rating, Tint>;
