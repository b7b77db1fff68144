/** Views in jsdom, inside Fluent's provider as in the pane, and checked by axe. */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import axe from "axe-core";
import type { ReactElement } from "react";

export function show(view: ReactElement) {
  const inProvider = (element: ReactElement) => <FluentProvider theme={webLightTheme}>{element}</FluentProvider>;
  const { rerender } = render(inProvider(view));
  return { showAgain: (next: ReactElement) => rerender(inProvider(next)) };
}

/** What axe finds in the page, as text; jsdom paints nothing, so contrast is looked at in a browser. */
export async function axeFindings(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join("\n")}`);
}

/** The lines of a list's rows that can be chosen, as they are heard. */
export function listed(list: string): string[] {
  return [...screen.getByRole("list", { name: list }).querySelectorAll("li")].map((row) => row.textContent);
}
