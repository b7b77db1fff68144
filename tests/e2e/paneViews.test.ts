/** Every view of the pane by the rules that a machine can check, in three looks, and as narrow as a pane gets. */
import type { OpenOptions } from "./workbenchPage";
import { PanePage } from "./pane";

jest.setTimeout(120_000);

const looks: [string, OpenOptions][] = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["forced", { colorScheme: "dark", forcedColors: "active" }],
];

/** Goes through every view and what stands in place of one, and looks at each. */
async function atEachView(pane: PanePage, look: (view: string) => Promise<void>): Promise<void> {
  await look("overdue");
  await pane.view("Issues");
  await pane.button(/^Rating given by colour alone/).click();
  await look("issues");
  await pane.button(/^Fix all/).click();
  await look("changes");
  await pane.button("Cancel").click();
  await pane.view("Summary");
  await pane.workbench.pane.getByRole("table").first().waitFor();
  await look("summary");
  await pane.view("Owners");
  await pane.button("Start a register").waitFor();
  await look("no register");
  await pane.button("Start a register").click();
  await pane.text("The register was made").waitFor();
  await look("owners");
  await pane.button("Remind everyone…").click();
  await look("reminder");
  await pane.button(/^Back$/).click();
  await pane.button("Add an owner…").click();
  await look("adding");
  await pane.button("Cancel").click();
  await pane.button("Settings").click();
  await pane.text("Words and colours of the ratings").click();
  await look("settings");
}

test.each(looks)("nothing is against the rules in any view in %s colours", async (_, look) => {
  const pane = await PanePage.open(look);
  const found: Record<string, string[]> = {};
  await atEachView(pane, async (view) => {
    const violations = await pane.violations();
    if (violations.length > 0) found[view] = violations;
  });
  expect(found).toEqual({});
  expect(await pane.close()).toEqual([]);
});

test.each([
  ["left to right", false],
  ["right to left", true],
])("no view scrolls sideways when it is 320 pixels wide, or half of that, from %s", async (_, mirrored) => {
  const pane = await PanePage.open({ mirrored });
  const { page } = pane.workbench;
  const tooWide: string[] = [];
  await atEachView(pane, async (view) => {
    for (const width of [320, 175]) {
      await page.locator("#frame").evaluate((frame, wide) => {
        if (frame.parentElement) frame.parentElement.style.width = `${wide}px`;
      }, width);
      const wide = await page.frames()[1].evaluate(() => {
        const boxes = [
          document.documentElement,
          ...document.querySelectorAll('[role="tabpanel"], [role="region"], main'),
        ];
        return boxes.some((box) => box.scrollWidth > box.clientWidth + 1);
      });
      if (wide) tooWide.push(`${view} at ${width}`);
    }
  });
  expect(tooWide).toEqual([]);
  await pane.close();
});
