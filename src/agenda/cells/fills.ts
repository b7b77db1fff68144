/** The rating that a fill shows, by the nearest hue. Greys, black, white and hues of no rating show none. */
import type { Rating } from "../model/agenda";
import type { RowFormat } from "../model/grid";

/** What the rating cell of a row is filled with, by a conditional format before its own; null where nothing is known of it. */
export function shownFill(format: RowFormat | undefined): string | null {
  return format === undefined ? null : (format.ratingShownFill ?? format.ratingFill);
}

/**
 * "#RRGGBB" as a rating of the RAG or BRAG scale; the pale fills of Excel's Good, Neutral and Bad too. Fills in
 * between the colours of a five-point scale can't be distinguished, and are never named as such.
 */
export function ratingOfFill(fill: string | null): Rating | null {
  const parts = fill === null ? null : /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(fill);
  if (!parts) return null;
  const red = parseInt(parts[1] ?? "", 16);
  const green = parseInt(parts[2] ?? "", 16);
  const blue = parseInt(parts[3] ?? "", 16);
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  if (most < 48 || spread < 16 || spread / most < 0.07) return null;
  const hue = hueOf(red, green, blue, most, spread);
  if (hue >= 330 || hue < 16) return "Red";
  if (hue < 68) return "Amber";
  if (hue < 172) return "Green";
  // Pale blue is what Excel bands tables with.
  return hue < 250 && spread / most >= 0.12 ? "Blue" : null;
}

/** Degrees, 0 to 360. */
function hueOf(red: number, green: number, blue: number, most: number, spread: number): number {
  if (most === red) return (((green - blue) / spread) * 60 + 360) % 360;
  if (most === green) return ((blue - red) / spread) * 60 + 120;
  return ((red - green) / spread) * 60 + 240;
}

/** Whether a cell that says one rating may well be filled in the colour of another: "Amber/Green" on green. */
export function colourAgrees(said: Rating, shown: Rating): boolean {
  if (said === shown) return true;
  if (said === "Amber/Red") return shown === "Red" || shown === "Amber";
  if (said === "Amber/Green") return shown === "Green" || shown === "Amber";
  return false;
}
