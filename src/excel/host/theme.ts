/** Excel's theme where Excel has one to give, else the system's. */

export interface Theme {
  dark: boolean;
  highContrast: boolean;
}

export function readTheme(): Theme {
  const background = excelBackground(Office.context);
  return {
    dark: background ? isDark(background) : matches("(prefers-color-scheme: dark)"),
    highContrast: matches("(forced-colors: active)"),
  };
}

/** Call what is returned to stop. Only the system's changes are seen: Excel has no event for its theme. */
export function watchTheme(listener: (theme: Theme) => void): () => void {
  const changed = () => listener(readTheme());
  const queries = ["(prefers-color-scheme: dark)", "(forced-colors: active)"].map((query) => window.matchMedia(query));
  queries.forEach((query) => query.addEventListener("change", changed));
  return () => queries.forEach((query) => query.removeEventListener("change", changed));
}

/** Some Excels have no theme to give. */
function excelBackground({ officeTheme }: Partial<Office.Context>): string | undefined {
  return officeTheme?.bodyBackgroundColor;
}

function matches(query: string): boolean {
  return window.matchMedia(query).matches;
}

/** `color` is "#RRGGBB"; dark below half of the weighted brightness. */
function isDark(color: string): boolean {
  const channel = (start: number) => parseInt(color.slice(start, start + 2), 16);
  return (channel(1) * 299 + channel(3) * 587 + channel(5) * 114) / 1000 < 128;
}
