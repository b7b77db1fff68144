/** Every view of the pane by the rules that a machine can check, in three looks, and as narrow as a pane gets. */
import { agendaBelowGuidance, noAgenda, pastedText, twoAgendas } from "../support/e2e/firstRunWorkbooks";
import type { OpenOptions } from "../support/e2e/workbenchPage";
import { PanePage } from "../support/e2e/pane";

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

/** Goes through what a person sees before there is an agenda, or where there are several. */
async function atEachStart(look: OpenOptions, at: (screen: string, pane: PanePage) => Promise<void>): Promise<void> {
  const nothing = await PanePage.openFile(await noAgenda(), look);
  await at("ways", nothing);
  await nothing.button(/^Use the selected cells/).click();
  await nothing.button(/^Back$/).waitFor();
  await at("not understood", nothing);
  const below = await PanePage.openFile(await agendaBelowGuidance(), look);
  await below.workbench.goTo("A60:H65");
  await below.button(/^Use the selected cells/).click();
  await below.button("Use as the agenda").waitFor();
  await at("understood", below);
  const several = await PanePage.openFile(await twoAgendas(), look);
  await several.button("Table HomesPlan on “Homes plan”").waitFor();
  await at("several", several);
  const pasted = await PanePage.openFile(pastedText(), look, "Pasted.tsv");
  await pasted.view("Issues");
  await pasted.button("See what can be repaired…").click();
  await pasted.button(/^Broken rows joined/).click();
  await at("tidying", pasted);
  for (const pane of [nothing, below, several, pasted]) expect(await pane.close()).toEqual([]);
}

test.each(looks)("nothing is against the rules on the first screens in %s colours", async (_, look) => {
  const found: Record<string, string[]> = {};
  await atEachStart(look, async (screen, pane) => {
    const violations = await pane.violations();
    if (violations.length > 0) found[screen] = violations;
  });
  expect(found).toEqual({});
});

test("from right to left, what is read begins on the right", async () => {
  const pane = await PanePage.open({ mirrored: true });
  const heading = pane.heading(/actions are overdue/);
  const gaps = await heading.evaluate((element) => {
    const words = document.createRange();
    words.selectNodeContents(element);
    const [lastLine] = [...words.getClientRects()].slice(-1);
    return { left: lastLine.left, right: window.innerWidth - lastLine.right };
  });
  expect(gaps.right).toBeLessThan(gaps.left);
  expect(await pane.close()).toEqual([]);
});

test.each([
  ["left to right", false],
  ["right to left", true],
])("no view scrolls sideways when it is 320 pixels wide, or half of that, from %s", async (_, mirrored) => {
  const tooWide: string[] = [];
  const look = async (screen: string, pane: PanePage) => {
    for (const width of [320, 175]) {
      await pane.fit({ width, height: 378 });
      if (await scrollsSideways(pane)) tooWide.push(`${screen} at ${width}`);
    }
  };
  const pane = await PanePage.open({ mirrored });
  await atEachView(pane, (view) => look(view, pane));
  await pane.close();
  await atEachStart({ mirrored }, look);
  expect(tooWide).toEqual([]);
});

async function scrollsSideways(pane: PanePage): Promise<boolean> {
  return pane.workbench.page.frames()[1].evaluate(() => {
    const boxes = [document.documentElement, ...document.querySelectorAll("main, main > div")];
    return boxes.some((box) => box.scrollWidth > box.clientWidth + 1);
  });
}
