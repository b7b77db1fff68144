/** Each rating's pair of colours, text on fill at 4.5:1 or better, after the GOV.UK tag colours. Colour never stands without its word. */
import type { Rating } from "../types";

/** "#RRGGBB" each. */
export interface Tint {
  text: string;
  fill: string;
}

export const ratingTints: Record<Rating, Tint> = {
  Red: { text: "#651B1B", fill: "#F4D7D7" },
  "Amber/Red": { text: "#6B2A12", fill: "#FBD9BF" },
  Amber: { text: "#7A3C1C", fill: "#FFEE80" },
  "Amber/Green": { text: "#3B4A0B", fill: "#E4EFB4" },
  Green: { text: "#083D29", fill: "#CFE4DC" },
  Blue: { text: "#0F385C", fill: "#D2E2F1" },
};
