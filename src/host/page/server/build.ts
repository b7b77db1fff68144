/** Builds what the workbench serves into build/workbench, with the add-in's scripts exactly as they are published. */
import { readdir, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import webpack from "webpack";
import type { Configuration, MultiStats } from "webpack";
import { nullIfMissing } from "./missingFile";
import { StartError } from "./startError";

const root = path.resolve(__dirname, "../../../..");

/** @throws {StartError} with the compiler's messages when the sources do not build. */
export async function buildWorkbench(say: (line: string) => void): Promise<void> {
  const start = Date.now();
  say("Building the add-in and the workbench …");
  const stats = await run(configurations());
  if (stats.hasErrors()) {
    throw new StartError(`The workbench does not build.\n${stats.toString({ all: false, errors: true })}`);
  }
  say(`Built in ${((Date.now() - start) / 1000).toFixed(1)} s.`);
}

/** What the build is made from. */
const sources = [
  "src",
  "assets",
  "scripts",
  "store",
  "manifest.xml",
  "webpack.config.js",
  "package.json",
  "package-lock.json",
  ".swcrc",
];

/** Whether the last build is newer than its sources. */
export async function isBuilt(): Promise<boolean> {
  const page = await stat(path.join(root, "build/workbench/index.html")).catch(nullIfMissing);
  return page !== null && page.mtimeMs > (await newest(sources.map((name) => path.join(root, name))));
}

async function newest(paths: string[]): Promise<number> {
  const times = await Promise.all(
    paths.map(async (file) => {
      const found = await stat(file);
      const contents = found.isDirectory() ? (await readdir(file)).map((name) => path.join(file, name)) : [];
      return Math.max(found.mtimeMs, await newest(contents));
    }),
  );
  return Math.max(0, ...times);
}

function configurations(): Configuration[] {
  const configure = createRequire(__filename)(path.join(root, "webpack.config.js")) as (environment: {
    workbench: boolean;
  }) => Configuration[];
  return configure({ workbench: true });
}

function run(configuration: Configuration[]): Promise<MultiStats> {
  return new Promise((resolve, reject) => {
    const compiler = webpack(configuration);
    compiler.run((error, stats) => {
      compiler.close((closingError) => {
        const failure = error ?? closingError;
        if (failure || !stats) {
          reject(failure ?? new Error("The compiler gave no result."));
        } else {
          resolve(stats);
        }
      });
    });
  });
}
