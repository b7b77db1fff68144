/** The workbench, the pane in it, and the board's page, by the rules that a machine can check. */
import { boardPage } from "../../src/agenda/board/boardPage";
import { boardDocument } from "../../src/agenda/board/written/boardDocument";
import { defaultSettings } from "../../src/agenda/model/settings";
import { judgeRowsOf } from "../support/agendaOf";
import { PanePage, violationsIn } from "../support/e2e/pane";
import { WorkbenchPage } from "../support/e2e/workbenchPage";
import { sampled } from "../support/run/sampling";

const colourSchemes = sampled(["light", "dark"] as const, 1);

it.each(colourSchemes)("nothing is against the rules in %s colours", async (colorScheme) => {
  const workbench = await WorkbenchPage.open({ colorScheme });
  await workbench.ribbonButton("Refresh RAG summary").click();
  await workbench.sheetTab("RAG Summary").waitFor();
  await workbench.ribbonButton("Overdue items").click();
  await workbench.pane.getByRole("listitem").first().waitFor();
  expect({
    page: await violationsIn(workbench.page.mainFrame()),
    addIn: await violationsIn(workbench.paneFrame),
  }).toEqual({ page: [], addIn: [] });
  await workbench.close();
});

it.each(colourSchemes)("no page beside the add-in is against the rules in %s colours", async (colorScheme) => {
  const workbench = await WorkbenchPage.open({ colorScheme });
  for (const name of ["support", "privacy", "terms"]) {
    await workbench.page.goto(new URL(`${name}.html`, workbench.page.url()).href);
    expect([name, await violationsIn(workbench.page.mainFrame())]).toEqual([name, []]);
  }
  expect([...workbench.outside, ...workbench.errors]).toEqual([]);
  await workbench.close();
});

it("nothing is against the rules in the page for a report, as it is copied and as a file", async () => {
  const pane = await PanePage.open({ permissions: ["clipboard-read", "clipboard-write"] });
  await pane.view("Summary");
  await pane.button("Copy for a report").press("Enter");
  await pane.text("Copied. Paste it into Word or Outlook.").waitFor();
  const copied = await pane.workbench.page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType("text/html"))?.text() ?? "";
  });
  expect(copied.match(/<th scope="col"/g)?.length).toBeGreaterThan(10);
  const file = boardDocument(boardPage(judgeRowsOf([{}]), { settings: defaultSettings, since: null }));
  const page = await pane.workbench.page.context().newPage();
  for (const html of [`<html lang="en-GB"><title>Pasted</title><main>${copied}</main></html>`, file]) {
    await page.setContent(html);
    expect(await violationsIn(page.mainFrame())).toEqual([]);
  }
  expect(await pane.close()).toEqual([]);
});

it("the page for a report as a file, with four ratings, does not scroll sideways on a telephone", async () => {
  const workbench = await WorkbenchPage.open({ viewport: { width: 360, height: 740 } });
  const rows = [
    {
      action: "Retrofit 120 council homes on the estate",
      rating: "Amber",
      due: "28/06/2021",
      section: "Warm, safe homes",
    },
    { action: "Publish a guide for landlords", owner: "Joan Whitlock", rating: "Blue", section: "Governance" },
    { action: "Agree a plan for the flood wall", owner: "Joan Whitlock", due: "12/04/2021", section: "Governance" },
  ];
  const assessment = judgeRowsOf(rows, ["action", "owner", "rating", "due", "section"]);
  const file = boardDocument(boardPage(assessment, { settings: defaultSettings, since: null }));
  const page = await workbench.page.context().newPage();
  await page.setContent(file);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await workbench.close();
});
