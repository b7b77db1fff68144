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
