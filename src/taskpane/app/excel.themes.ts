/**
 * Fluent's themes in Excel's greens, light and dark. Worked out at build time, and narrowed to the tokens that styles name: see
 * scripts/constantsLoader.js.
 */
import { createDarkTheme, createLightTheme } from "@fluentui/react-components";
import type { BrandVariants, Theme } from "@fluentui/react-components";

/** Excel's green; 80 is the green of its title bar. */
const excelGreen: BrandVariants = {
  10: "#031a0d",
  20: "#052912",
  30: "#073a1b",
  40: "#094624",
  50: "#0a532c",
  60: "#0c5f33",
  70: "#0e6d3a",
  80: "#107c41",
  90: "#1f8b50",
  100: "#33985f",
  110: "#4aa671",
  120: "#62b485",
  130: "#7cc29a",
  140: "#97d0b0",
  150: "#b5dfc7",
  160: "#d5eee0",
};

export const lightTheme = createLightTheme(excelGreen);
export const darkTheme: Theme = {
  ...createDarkTheme(excelGreen),
  colorBrandForeground1: excelGreen[120],
  colorBrandForeground2: excelGreen[130],
  colorBrandForegroundLink: excelGreen[130],
  colorBrandForegroundLinkHover: excelGreen[140],
  colorBrandForegroundLinkPressed: excelGreen[120],
  colorCompoundBrandStroke: excelGreen[120],
  colorCompoundBrandForeground1: excelGreen[120],
};
