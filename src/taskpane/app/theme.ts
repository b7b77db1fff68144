/** The pane has Excel's own theme: its greens, light, dark or high contrast as Office says. */
import type { Theme as FluentTheme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Theme } from "../../excel/host/theme";
import type { Workbook } from "../state/workbook";
import { darkTheme, lightTheme } from "./excel.themes";

export function useTheme({ readTheme, watchTheme }: Pick<Workbook, "readTheme" | "watchTheme">): Theme {
  const [theme, setTheme] = useState(readTheme);
  useEffect(() => watchTheme(setTheme), [watchTheme]);
  return theme;
}

/** In high contrast the system puts its own colours in place of these. */
export function fluentTheme({ dark }: Theme): FluentTheme {
  return dark ? darkTheme : lightTheme;
}
