/** A number or date in a column that may be too narrow for it. Widths are those of Calibri, estimated: a browser could measure them. */
import type { Style } from "../excelts/library";

const paddingPixels = 5;
const standardSize = 11;
/** Pixels of a digit at the standard size, and of narrower signs. */
const digitPixels = 7;
const narrowSigns = new Map(
  (
    [
      [3, " ijl"],
      [4, ".,:;'fIJ"],
      [5, "-()rst"],
      [6, "/cz"],
    ] as const
  ).flatMap(([pixels, signs]) => Array.from(signs, (sign) => [sign, pixels] as const)),
);

/** `pixels`: the column's width, 0 where it is hidden. A number of no format is shown with fewer digits before it is "####". */
export function numberInColumn(text: string, { font, alignment, numFmt }: Partial<Style>, pixels: number): string {
  if (pixels === 0 || alignment?.shrinkToFit || alignment?.textRotation) return text;
  const space = ((pixels - paddingPixels) * standardSize) / (font?.size ?? standardSize);
  if (pixelsOf(text) <= space) return text;
  const format = typeof numFmt === "object" ? numFmt.formatCode : numFmt;
  const shorter = /^(?:general)?$/i.test(format ?? "") ? shortened(text, space) : null;
  return shorter ?? "#".repeat(Math.max(1, Math.floor(space / digitPixels)));
}

/** With fewer decimals, else with an exponent; null where neither fits. */
function shortened(text: string, space: number): string | null {
  const number = Number(text);
  const decimals = /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
  for (let kept = decimals - 1; kept >= 0; kept -= 1) {
    const rounded = String(Number(number.toFixed(kept)));
    if (pixelsOf(rounded) <= space && (number === 0 || rounded !== "0")) return rounded;
  }
  for (let digits = 5; digits >= 0; digits -= 1) {
    const [mantissa = "", exponent = ""] = number.toExponential(digits).split("e");
    const sign = exponent.startsWith("-") ? "-" : "+";
    const shown = `${Number(mantissa)}E${sign}${exponent.replace(/[-+]/, "").padStart(2, "0")}`;
    if (pixelsOf(shown) <= space) return shown;
  }
  return null;
}

function pixelsOf(text: string): number {
  return Array.from(text).reduce((sum, sign) => sum + (narrowSigns.get(sign) ?? digitPixels), 0);
}
