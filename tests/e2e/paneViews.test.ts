/**
 * Every view of the pane by the rules that a machine can check, in three themes, and as narrow as a pane gets. A run of `npm test` draws one
 * theme, one direction and one width for each.
 */
import { agendaFarRight, noAgenda, pastedText, twoAgendas } from "../support/e2e/firstRunWorkbooks";
import { PanePage } from "../support/e2e/pane";
import type { OpenOptions } from "../support/e2e/workbenchPage";
import { sampled } from "../support/run/sampling";

const themes: [string, OpenOptions][] = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["forced", { colorScheme: "dark", forcedColors: "active" }],
];

/** Of a narrow pane, and of one at 200 % zoom. */
const widths = [320, 175];

const directions: [string, boolean][] = [
  ["left to right", false],
  ["right to left", true],
];

const views = ["overdue", "issues", "changes", "summary", "no register", "owners", "reminder", "adding", "settings"];

/** Goes through every view and what is shown in place of one; a run of `npm test` checks four. */
async function atEachView(pane: PanePage, checkView: (view: string) => Promise<void>): Promise<void> {
  const checked = sampled(views, 4);
  const check = async (view: string) => (checked.includes(view) ? checkView(view) : undefined);
  await check("overdue");
  await pane.view("Issues");
  await pane.button(/^Rating given by colour alone/).click();
  await check("issues");
  await pane.button(/^Fix all/).click();
  await check("changes");
  await pane.button("Cancel").click();
  await pane.view("Summary");
  await pane.workbench.pane.getByRole("table").first().waitFor();
  await check("summary");
  await pane.view("Owners");
  await pane.button("Start a register").waitFor();
  await check("no register");
  await pane.button("Start a register").click();
  await pane.text("The register was made").waitFor();
  await check("owners");
  await pane.button("Remind everyone…").click();
  await check("reminder");
  await pane.button(/^Back$/).click();
  await pane.button("Add an owner…").click();
  await check("adding");
  await pane.button("Cancel").click();
  await pane.button("Settings").click();
  await pane.text("Words and colours of the ratings").click();
  await check("settings");
}

it.each(sampled(themes, 1))("nothing is against the rules in any view in %s colours", async (_, theme) => {
  const pane = await PanePage.open(theme);
  const found: Record<string, string[]> = {};
  await atEachView(pane, async (view) => {
    const violations = await pane.violations();
    if (violations.length > 0) found[view] = violations;
  });
  expect(found).toEqual({});
  expect(await pane.close()).toEqual([]);
});

/** What a person sees before there is an agenda, or where there are several: each opens its workbook and goes to its screens. */
const starts: ((
  options: OpenOptions,
  check: (screen: string, pane: PanePage) => Promise<void>,
) => Promise<PanePage>)[] = [
  async (options, check) => {
    const pane = await PanePage.openFile(await noAgenda(), options);
    await check("ways", pane);
    await pane.button(/^Use the selected cells/).click();
    await pane.button(/^Back$/).waitFor();
    await check("not understood", pane);
    return pane;
  },
  async (options, check) => {
    const pane = await PanePage.openFile(await agendaFarRight(), options);
    await pane.workbench.goTo("KN3:KU8");
    await pane.button(/^Use the selected cells/).click();
    await pane.button("Use as the agenda").waitFor();
    await check("understood", pane);
    return pane;
  },
  async (options, check) => {
    const pane = await PanePage.openFile(await twoAgendas(), options);
    await pane.button("Table HomesPlan on “Homes plan”").waitFor();
    await check("several", pane);
    return pane;
  },
  async (options, check) => {
    const pane = await PanePage.openFile(pastedText(), options, "Pasted.tsv");
    await pane.view("Issues");
    await pane.button("See what can be repaired…").click();
    await pane.button(/^Broken rows joined/).click();
    await check("repair", pane);
    return pane;
  },
];

/** Of these, a run of `npm test` goes through two. */
async function atEachStart(...by: Parameters<(typeof starts)[number]>): Promise<void> {
  for (const start of sampled(starts, 2)) {
    const pane = await start(...by);
    expect(await pane.close()).toEqual([]);
  }
}

it.each(sampled(themes, 1))("nothing is against the rules on the first screens in %s colours", async (_, theme) => {
  const found: Record<string, string[]> = {};
  await atEachStart(theme, async (screen, pane) => {
    const violations = await pane.violations();
    if (violations.length > 0) found[screen] = violations;
  });
  expect(found).toEqual({});
});

it("from right to left, what is read begins on the right", async () => {
  const pane = await PanePage.open({ mirrored: true });
  const heading = pane.heading(/actions are overdue/);
  const gaps = await heading.evaluate((element) => {
    const text = document.createRange();
    text.selectNodeContents(element);
    const lastLine = [...text.getClientRects()].at(-1);
    if (lastLine === undefined) throw new Error("The heading is not on the page.");
    return { left: lastLine.left, right: window.innerWidth - lastLine.right };
  });
  expect(gaps.right).toBeLessThan(gaps.left);
  expect(await pane.close()).toEqual([]);
});

it.each(sampled(directions, 1))(
  "no view scrolls sideways when it is 320 pixels wide, or half of that, from %s",
  async (_, mirrored) => {
    const tooWide: string[] = [];
    const check = async (screen: string, pane: PanePage) => {
      for (const width of sampled(widths, 1)) {
        await pane.fit({ width, height: 378 });
        if (await scrollsSideways(pane)) tooWide.push(`${screen} at ${width}`);
      }
    };
    const pane = await PanePage.open({ mirrored });
    await atEachView(pane, (view) => check(view, pane));
    await pane.close();
    await atEachStart({ mirrored }, check);
    expect(tooWide).toEqual([]);
  },
);

async function scrollsSideways(pane: PanePage): Promise<boolean> {
  return pane.workbench.paneFrame.evaluate(() => {
    const boxes = [document.documentElement, ...document.querySelectorAll("main, main > div")];
    return boxes.some((box) => box.scrollWidth > box.clientWidth + 1);
  });
}
