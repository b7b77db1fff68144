/** On a small laptop the list has the space: whole rows in view, the search at hand, the views in one row in any font. */
import { PanePage } from "../support/e2e/pane";
import { until } from "../support/e2e/workbenchPage";
import { sampled } from "../support/run/sampling";

let pane: PanePage;

// One page for all; the last ones change its font.
beforeAll(async () => {
  pane = await PanePage.open();
  await rows().first().waitFor();
});
afterAll(async () => {
  expect(await pane.close()).toEqual([]);
});

const rows = () => pane.workbench.pane.getByRole("list", { name: "Actions to ask about" }).getByRole("listitem");

/** Of each, its edges in the pane, in pixels. */
async function edgesOf(selector: string): Promise<{ top: number; bottom: number; left: number; right: number }[]> {
  return pane.workbench.paneFrame.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const { top, bottom, left, right } = element.getBoundingClientRect();
      return { top, bottom, left, right };
    }),
  );
}

async function edgeOf(selector: string) {
  const [edges] = await edgesOf(selector);
  if (edges === undefined) throw new Error(`Nothing in the pane is ${selector}.`);
  return edges;
}

const sizes = [
  { width: 350, height: 378, whole: 3 },
  { width: 320, height: 500, whole: 4 },
  /** The first at 200 % zoom: its ratings are below the list, and its bars scroll with it. */
  { width: 175, height: 189, whole: 1 },
];

it.each(sampled(sizes, 1))(
  "at $width × $height, $whole whole rows are in view on opening, below headline, ratings and search",
  async (size) => {
    await pane.fit(size);
    const view = await edgeOf('[role="tabpanel"]');
    const end = Math.min(view.bottom, size.height);
    const isWhole = ({ top, bottom }: { top: number; bottom: number }) => top >= view.top && bottom <= end;
    for (const above of ["h1", '[aria-label^="Ratings of"]', '[type="search"]', '[aria-selected="true"]']) {
      await pane.workbench.paneFrame.locator(above).waitFor();
    }
    expect((await edgesOf("[data-index]")).filter(isWhole).length).toBeGreaterThanOrEqual(size.whole);
  },
);

it("when the list is scrolled, the headline gives way, and the search stays above the row that has the keyboard", async () => {
  await pane.fit({ width: 350, height: 378 });
  await rows().first().getByRole("button").first().focus();
  await pane.press("End");
  const view = await edgeOf('[role="tabpanel"]');
  expect((await edgeOf("h1")).bottom).toBeLessThan(view.top);
  const search = await edgeOf('[type="search"]');
  expect(search.top).toBeGreaterThanOrEqual(view.top);
  expect(search.top - view.top).toBeLessThan(6);
  for (let index = await rows().count(); index > 1; index -= 1) {
    await pane.press("ArrowUp");
    expect((await edgeOf("li :focus")).top).toBeGreaterThanOrEqual(search.bottom);
  }
});

it("views that do not fit are behind a button, and with the arrow keys", async () => {
  await pane.fit({ width: 175, height: 189 });
  const tab = (name: string) => pane.workbench.pane.getByRole("tab", { name });
  await pane.button("More views").waitFor();
  expect(await tab("Summary").count()).toBe(0);
  await pane.button("More views").click();
  expect(await pane.violations()).toEqual([]);
  await pane.workbench.pane.getByRole("button", { name: "Summary", exact: true }).click();
  await tab("Summary").waitFor();
  expect(await tab("Summary").getAttribute("aria-selected")).toBe("true");
  expect(await pane.button("Owners").isVisible()).toBe(false);
  await tab("Summary").focus();
  await pane.press("ArrowRight");
  await until(() => tab("Owners").evaluate((element) => element === document.activeElement));
  await pane.fit({ width: 350, height: 378 });
  await until(async () => (await pane.button("More views").count()) === 0);
  expect(await pane.workbench.pane.getByRole("tab").count()).toBe(4);
});

it.each(sampled(["28px/1.4 sans-serif", "18px/1.4 monospace"], 1))(
  "in the font %s the views are in one row, and the chosen one is in view",
  async (font) => {
    await pane.workbench.paneFrame.addStyleTag({ content: `[role="tab"] { font: ${font} !important; }` });
    // Another width, since the pane measures its row where its size changes.
    await pane.fit({ width: 320, height: 378 });
    await pane.fit({ width: 350, height: 378 });
    for (const name of ["Issues", "Summary", "Owners", "Overdue"]) {
      await pane.view(name);
      const tabs = await edgesOf('[role="tab"]');
      expect(new Set(tabs.map(({ top }) => top)).size).toBe(1);
      await until(async () => {
        const row = await edgeOf('[role="tablist"]');
        const chosen = await edgeOf('[aria-selected="true"]');
        return chosen.left >= row.left - 1 && chosen.right <= row.right + 1;
      });
    }
    expect(await pane.workbench.paneFrame.evaluate(() => document.documentElement.scrollWidth)).toBe(350);
  },
);
