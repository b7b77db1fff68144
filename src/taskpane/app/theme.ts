/** The pane has Excel's own theme: its greens, light, dark or high contrast as Office says. */
import { createDarkTheme, createLightTheme } from "@fluentui/react-components";
import type { BrandVariants, Theme as FluentTheme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Theme } from "../../excel/host/theme";
import type { Workbook } from "../state/workbook";

export function useTheme({ readTheme, watchTheme }: Pick<Workbook, "readTheme" | "watchTheme">): Theme {
  const [theme, setTheme] = useState(readTheme);
  useEffect(() => watchTheme(setTheme), [watchTheme]);
  return theme;
}

/** In high contrast the system puts its own colours in place of these. */
export function fluentTheme({ dark }: Theme): FluentTheme {
  return dark ? darkTheme : lightTheme;
}

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

const lightTheme = createLightTheme(excelGreen);
const darkTheme: FluentTheme = {
  ...createDarkTheme(excelGreen),
  colorBrandForeground1: excelGreen[120],
  colorBrandForeground2: excelGreen[130],
  colorBrandForegroundLink: excelGreen[130],
  colorBrandForegroundLinkHover: excelGreen[140],
  colorBrandForegroundLinkPressed: excelGreen[120],
  colorCompoundBrandStroke: excelGreen[120],
  colorCompoundBrandForeground1: excelGreen[120],
};
