/** The workbench, and the pane in it, by the rules that a machine can check. */
import { violationsIn } from "../support/e2e/pane";
import { WorkbenchPage } from "../support/e2e/workbenchPage";

it.each(["light", "dark"] as const)("nothing is against the rules in %s colours", async (colorScheme) => {
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

it.each(["light", "dark"] as const)(
  "no page beside the add-in is against the rules in %s colours",
  async (colorScheme) => {
    const workbench = await WorkbenchPage.open({ colorScheme });
    for (const name of ["support", "privacy", "terms"]) {
      await workbench.page.goto(new URL(`${name}.html`, workbench.page.url()).href);
      expect([name, await violationsIn(workbench.page.mainFrame())]).toEqual([name, []]);
    }
    expect([...workbench.outside, ...workbench.errors]).toEqual([]);
    await workbench.close();
  },
);
