/** The pictures of the guides, taken of the sample: `npx tsx tests/support/e2e/guidePictures.ts`. They are in docs/guides/pictures. */
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { animationsEnd } from "./pane";
import { scenes } from "./pictureScenes";
import { startServing, stopServing } from "./serving";

const folder = path.resolve(__dirname, "../../../docs/guides/pictures");

/** Names of scenes, by the picture's. */
const pictures: Record<string, string> = {
  overdue: "overdue",
  "issues-open": "issues",
  reminder: "reminder",
  settings: "settings",
  "what-was-read": "what-was-read",
};
const shape = { width: 420, height: 560 };

async function takePictures(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const serving = await startServing();
  try {
    for (const scene of scenes.filter(({ steps }) => steps.some(([step]) => step in pictures))) {
      const pane = await scene.open({ colorScheme: "light", deviceScaleFactor: 2 });
      for (const [name, step] of scene.steps) {
        await step(pane);
        const picture = pictures[name];
        if (picture === undefined) continue;
        await pane.workbench.paneFrame.evaluate(animationsEnd);
        await pane.fit(shape);
        await pane.workbench.page.locator("#frame").screenshot({ path: path.join(folder, `${picture}.png`) });
        await pane.workbench.page.setViewportSize({ width: 1366, height: 768 });
      }
      await pane.close();
    }
  } finally {
    await stopServing(serving);
  }
}

takePictures().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
