/** The pairs of colours that the sheets use: the person's own where they can be read, by the contrast of text on fill. */
import { ratings } from "../../model/agenda";
import type { Rating } from "../../model/agenda";
import type { Tint } from "../plan";
import { lightTints } from "./palette";

export const notRatedTint: Tint = { text: "#2B2F33", fill: "#E3E6E8" };

/** As WCAG 2 asks of text. */
export const leastContrast = 4.5;

/** The person's own pairs where they can be read, else the usual ones. */
export function tintsOf(own: Partial<Record<Rating, Tint>>): Record<Rating, Tint> {
  return Object.fromEntries(
    ratings.map((rating) => {
      const chosen = own[rating];
      return [rating, chosen && contrastOf(chosen) >= leastContrast ? chosen : lightTints[rating]];
    }),
  ) as Record<Rating, Tint>;
}

/** WCAG 2's contrast ratio of text on fill, 1 to 21; 0 where one of them is no "#RRGGBB". */
export function contrastOf({ text, fill }: Tint): number {
  const [one, other] = [luminance(text), luminance(fill)];
  if (one === null || other === null) return 0;
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** Relative luminance of sRGB, 0 black to 1 white. */
function luminance(color: string): number | null {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (parts === null) return null;
  const [, red = "", green = "", blue = ""] = parts;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Linear share, 0 to 1, of two hexadecimal digits. */
function linear(digits: string): number {
  const share = parseInt(digits, 16) / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
