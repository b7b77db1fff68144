/**
 * The only palette of ratings, for sheets and task pane: each rating's pair of colours, text on fill at 4.5:1 or better,
 * after the GOV.UK tag colours, and the contrast by which a person's own pair is judged.
 */
import { ratings } from "../model/agenda";
import type { Rating } from "../model/agenda";
import type { Tint } from "./plan";

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
