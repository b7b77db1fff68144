/** Fill and text of each rating: pairs with a contrast of 4.5:1 or better, the other way round on dark. */
import type { Rating } from "../../../agenda/model/agenda";

export interface ColourPair {
  pale: string;
  deep: string;
}

export const ratingColours: Record<Rating, ColourPair> = {
  Red: { pale: "#f4d7d7", deep: "#651b1b" },
  "Amber/Red": { pale: "#fbdcc4", deep: "#6b2c12" },
  Amber: { pale: "#ffee80", deep: "#7a3c1c" },
  "Amber/Green": { pale: "#e6ee9c", deep: "#474d0b" },
  Green: { pale: "#cfe4dc", deep: "#083d29" },
  Blue: { pale: "#d2e2f1", deep: "#0f385c" },
};
