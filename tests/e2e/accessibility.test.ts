/** The workbench, and the pane in it, by the rules that a machine can check. */
import axe from "axe-core";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";
import { WorkbenchPage } from "../support/e2e/workbenchPage";

jest.setTimeout(60_000);

async function violations(frame: Frame): Promise<string[]> {
  const source = `${axe.source}; axe.run(document, { iframes: false })`;
  const { violations } = (await frame.evaluate(source)) as AxeResults;
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

test.each(["light", "dark"] as const)("nothing is against the rules in %s colours", async (colorScheme) => {
  const workbench = await WorkbenchPage.open({ colorScheme });
  await workbench.ribbonButton("Refresh RAG summary").click();
  await workbench.sheetTab("RAG Summary").waitFor();
  await workbench.ribbonButton("Overdue items").click();
  await workbench.pane.getByRole("listitem").first().waitFor();
  const [page, addIn] = workbench.page.frames();
  expect({ page: await violations(page), addIn: await violations(addIn) }).toEqual({ page: [], addIn: [] });
  await workbench.close();
});
