/** The self-check's page, with its own policy, in a browser: over a workbook with something in it, and over a blank one. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { Workbook } from "@cj-tech-master/excelts";
import { readAnswers } from "../../scripts/selfcheck/compare";
import { bytesOf } from "../fixtures/workbooks";
import { violationsIn } from "../support/e2e/pane";
import { WorkbenchPage } from "../support/e2e/workbenchPage";

const folder = join(__dirname, "../../scripts/selfcheck/page");

it("refuses a workbook that is not blank, asks all cases in one that is, and has the answers to copy", async () => {
  const workbench = await WorkbenchPage.open();
  const { page } = workbench;
  await servePage(page.context());
  await page.reload();
  await workbench.cell("A1").waitFor();
  await workbench.ribbonButton("Overdue items").click();
  const { pane } = workbench;
  await pane.getByRole("button", { name: "Start" }).click();
  await pane.getByText("This workbook is not blank. Open a new, blank workbook and start there.").waitFor();

  const blank = new Workbook();
  blank.addWorksheet("Blank");
  await workbench.openFile("blank.xlsx", await bytesOf(blank));
  await workbench.sheetTab("Blank").waitFor();
  await workbench.ribbonButton("Overdue items").click();
  await pane.getByText("Ready.").waitFor();
  await pane.getByRole("button", { name: "Start" }).click();
  await pane.getByText(/ answered, \d not asked, 0 failed, of \d+\. The workbook is blank again\./).waitFor();
  const { stopped, answers } = readAnswers(await pane.getByRole("textbox").inputValue());
  expect(stopped).toBeNull();
  expect(answers.length).toBeGreaterThan(60);
  expect(await page.getByRole("tab").allTextContents()).toEqual(["Blank"]);
  const saving = page.waitForEvent("download");
  await pane.getByRole("button", { name: "Save the answers" }).click();
  expect((await saving).suggestedFilename()).toBe("self-check.json");
  expect(await violationsIn(workbench.paneFrame)).toEqual([]);
  expect([...workbench.outside, ...workbench.errors]).toEqual([]);
  await workbench.close();
});

/** In the place of the add-in's page, as a release has it, with the office.js of the package. */
async function servePage(context: ReturnType<WorkbenchPage["page"]["context"]>): Promise<void> {
  const template = readFileSync(join(folder, "selfcheck.html"), "utf8");
  const script = '<script defer src="/selfcheck.js"></script></head>';
  const page = template.replace(/"<%=[^"]*%>"/, '"/office-js/office.js"').replace("</head>", script);
  const { outputFiles } = buildSync({
    entryPoints: [join(folder, "page.ts")],
    bundle: true,
    write: false,
    format: "iife",
  });
  await context.route("**/taskpane.html*", (route) => route.fulfill({ contentType: "text/html", body: page }));
  await context.route("**/selfcheck.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: outputFiles[0]?.text ?? "" }),
  );
}
