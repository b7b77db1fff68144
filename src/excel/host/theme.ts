/** Excel's theme where it tells one, else the system's. */

export interface Theme {
  dark: boolean;
  highContrast: boolean;
}

export function readTheme(): Theme {
  const background = Office.context.officeTheme?.bodyBackgroundColor;
  return {
    dark: background ? isDark(background) : matches("(prefers-color-scheme: dark)"),
    highContrast: matches("(forced-colors: active)"),
  };
}

/** Call the answer to stop. Excel tells of no change of its theme, the system does. */
export function watchTheme(listener: (theme: Theme) => void): () => void {
  const changed = () => listener(readTheme());
  const queries = ["(prefers-color-scheme: dark)", "(forced-colors: active)"].map((query) => window.matchMedia(query));
  queries.forEach((query) => query.addEventListener("change", changed));
  return () => queries.forEach((query) => query.removeEventListener("change", changed));
}

function matches(query: string): boolean {
  return window.matchMedia(query).matches;
}

/** `color` is "#RRGGBB"; dark below half of the weighted brightness. */
function isDark(color: string): boolean {
  const [red, green, blue] = [1, 3, 5].map((start) => parseInt(color.slice(start, start + 2), 16));
  return (red * 299 + green * 587 + blue * 114) / 1000 < 128;
}
