/**
 * Pictures of the product: `npx tsx tests/support/e2e/pictures.ts FOLDER [NAME]`. The workbench with its pane, and every view of the
 * pane alone on a small laptop and on a large screen, in light, dark and forced colours; then as narrow as panes get, at
 * 200 % zoom, and mirrored. NAME makes only those that begin with it. The README's picture is `workbench-light.png`.
 */
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { otherWorkbookScenes } from "./otherWorkbookScenes";
import { animationsEnd, PanePage } from "./pane";
import { scenes } from "./pictureScenes";
import { startServing, stopServing } from "./serving";
import { until } from "./workbenchPage";
import type { OpenOptions } from "./workbenchPage";

const themes: Record<string, OpenOptions> = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  forced: { colorScheme: "dark", forcedColors: "active" },
  mirrored: { colorScheme: "light", mirrored: true },
};

const laptop = { name: "350x378", width: 350, height: 378 };
const shapes = [laptop, { name: "450x900", width: 450, height: 900 }];
/** Only in light colours. */
const narrowShapes = [
  { name: "320x378", width: 320, height: 378 },
  { name: "zoomed", width: 175, height: 189 },
];

async function takePictures(folder: string, wanted: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const serving = await startServing();
  try {
    for (const [name, theme] of Object.entries(themes)) {
      const fileOf = (what: string) => path.join(folder, `${what}-${name}.png`);
      const sharp = { ...theme, deviceScaleFactor: 2 };
      if ("workbench".startsWith(wanted)) await pictureWorkbench(sharp, fileOf);
      for (const scene of [...scenes, ...otherWorkbookScenes].filter(({ steps }) =>
        steps.some(([step]) => step.startsWith(wanted)),
      )) {
        const pane = await scene.open(sharp);
        for (const [what, step] of scene.steps) {
          await step(pane);
          if (!what.startsWith(wanted)) continue;
          await pictureShapes(pane, shapesOf(name), (shape) => fileOf(`${what}-${shape}`));
        }
        await pane.close();
      }
    }
  } finally {
    await stopServing(serving);
  }
}

async function pictureWorkbench(options: OpenOptions, fileOf: (what: string) => string): Promise<void> {
  const pane = await PanePage.open(options);
  const { page } = pane.workbench;
  await pane
    .text(/days overdue/)
    .first()
    .waitFor();
  await page.getByRole("grid").focus();
  await page.screenshot({ path: fileOf("workbench") });
  const refresh = pane.workbench.ribbonButton("Refresh RAG summary");
  await refresh.click();
  await pane.workbench.sheetTab("RAG Summary").waitFor();
  await until(async () => (await refresh.getAttribute("aria-busy")) === "false");
  await page.screenshot({ path: fileOf("summary") });
  await pane.close();
}

async function pictureShapes(pane: PanePage, wanted: typeof shapes, fileOf: (shape: string) => string): Promise<void> {
  const { page } = pane.workbench;
  await pane.workbench.paneFrame.evaluate(animationsEnd);
  for (const shape of wanted) {
    await pane.fit(shape);
    await page.locator("#frame").screenshot({ path: fileOf(shape.name) });
  }
  await page.setViewportSize({ width: 1366, height: 768 });
}

function shapesOf(theme: string): typeof shapes {
  if (theme === "mirrored") return [laptop];
  return theme === "light" ? [...shapes, ...narrowShapes] : shapes;
}

const [folder, wanted = ""] = process.argv.slice(2);
if (folder === undefined) {
  console.error("Usage: npx tsx tests/support/e2e/pictures.ts FOLDER [NAME]");
  process.exitCode = 1;
} else {
  takePictures(folder, wanted).catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
