/** Colours of a package as "#RRGGBB": themes, tints and the old palette resolved. */

/** A colour of a package: its value, or its number in the theme or in the old palette. */
export interface PackageColor {
  /** "FFRRGGBB". */
  argb?: string;
  theme?: number;
  /** -1 to 1. */
  tint?: number;
  indexed?: number;
}

/** Office's own theme, in the order of the theme numbers in cells: part of the theme and its colour. */
const officeTheme: readonly [part: string, color: string][] = [
  ["lt1", "FFFFFF"],
  ["dk1", "000000"],
  ["lt2", "E7E6E6"],
  ["dk2", "44546A"],
  ["accent1", "4472C4"],
  ["accent2", "ED7D31"],
  ["accent3", "A5A5A5"],
  ["accent4", "FFC000"],
  ["accent5", "5B9BD5"],
  ["accent6", "70AD47"],
  ["hlink", "0563C1"],
  ["folHlink", "954F72"],
];

/** Excel's palette of 56 colours from number 8; numbers 0 to 7 repeat its first eight. */
const palette = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** By theme number; of Office's own theme where the package has none. */
export function themeColors(themeXml: string | null): string[] {
  if (themeXml === null) return officeTheme.map(([, color]) => color);
  return officeTheme.map(([part, standard]) => {
    const inside = new RegExp(`<a:${part}>(.*?)</a:${part}>`, "s").exec(themeXml)?.[1] ?? "";
    return (
      (/lastClr="([0-9A-F]{6})"/i.exec(inside) ?? /<a:srgbClr val="([0-9A-F]{6})"/i.exec(inside))?.[1]?.toUpperCase() ??
      standard
    );
  });
}

/** Null for none, automatic, or unknown. */
export function hexColor(color: PackageColor | undefined, theme: readonly string[]): string | null {
  const base = color === undefined ? null : baseColor(color, theme);
  return base === null ? null : `#${withTint(base, color?.tint ?? 0)}`;
}

function baseColor({ argb, theme, indexed }: PackageColor, colors: readonly string[]): string | null {
  if (argb !== undefined) return argb.slice(-6).toUpperCase();
  if (theme !== undefined) return colors[theme] ?? null;
  if (indexed === undefined || indexed > 63) return null;
  return palette[indexed < 8 ? indexed : indexed - 8] ?? null;
}

/** A tint moves the lightness (of hue, saturation, lightness) towards white, or towards black below zero. */
function withTint(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const level = (at: number) => parseInt(hex.slice(at, at + 2), 16) / 255;
  const [red, green, blue] = [level(0), level(2), level(4)];
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  const spread = most - least;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const hue =
    spread === 0
      ? 0
      : most === red
        ? ((green - blue) / spread + 6) % 6
        : most === green
          ? (blue - red) / spread + 2
          : (red - green) / spread + 4;
  const moved = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const chroma = (1 - Math.abs(2 * moved - 1)) * saturation;
  const part = (offset: number) => {
    const turn = (offset + hue) % 6;
    const share = moved - chroma / 2 + chroma * Math.max(0, Math.min(1, Math.abs(turn - 3) - 1));
    return Math.round(share * 255)
      .toString(16)
      .padStart(2, "0")
      .toUpperCase();
  };
  return part(0) + part(4) + part(2);
}
