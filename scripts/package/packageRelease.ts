/**
 * `npm run package`: builds the add-in and zips it with its manifest. With `-- --url https://example.org/rag-agenda`, for that address: then the
 * build is checked, and the configuration of web servers and DEPLOY.md are beside it. All in build/rag-agenda-VERSION/ and a zip of it.
 * `--selfcheck` adds the page that asks an Excel the self-check's cases, with a manifest of its own.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { parseArgs } from "node:util";
import webpack from "webpack";
import type { Configuration } from "webpack";
import { buildErrors, buildIn, manifestNames, namesOfThisMachine, pagePolicy } from "./checkBuild";
import type { Build } from "./checkBuild";
import { deployPage } from "./deployPage";
import { makeRelease } from "./release";
import { dockerfile, nginxConfiguration, staticHostConfiguration } from "./serverConfigurations";

const root = path.resolve(__dirname, "../..");

/** Exit 0 made, 1 refused with a sentence for each reason, 2 wrong usage. */
async function packageRelease({ url, selfcheck }: Options): Promise<void> {
  if (url !== undefined) process.env.ADDIN_URL = url;
  await buildDist(selfcheck);
  const build = buildIn(path.join(root, "dist"));
  const errors = [...(await buildErrors(build)), ...(url === undefined ? [] : namesOfThisMachine(build))];
  for (const error of errors) console.error(error);
  if (errors.length > 0) {
    process.exitCode = 1;
    return;
  }
  const packageJson = readFileSync(path.join(root, "package.json"), "utf8");
  const { name, zip, files } = makeRelease(packageJson, filesOf(build, url === undefined ? null : new URL(url)));
  const folder = path.join(root, "build", name);
  rmSync(folder, { recursive: true, force: true });
  for (const [file, bytes] of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), bytes);
  }
  writeFileSync(`${folder}.zip`, zip);
  console.log(`build/${name}/ and build/${name}.zip: ${files.size} files, ${Math.ceil(zip.length / 1024)} KB.`);
}

function buildDist(selfcheck: boolean): Promise<void> {
  const configure = createRequire(__filename)(path.join(root, "webpack.config.js")) as (environment: {
    selfcheck: boolean;
  }) => Configuration[];
  return new Promise((resolve, reject) => {
    webpack(configure({ selfcheck }), (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}

/** By their paths in the release. */
function filesOf(build: Build, address: URL | null): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>([["LICENSE", readFileSync(path.join(root, "LICENSE"))]]);
  for (const name of build.names) {
    const bytes = build.file(name);
    if (bytes !== null) files.set(manifestNames.includes(name) ? name : `site/${name}`, bytes);
  }
  if (address === null) return files;
  const policy = pagePolicy(build);
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };
  const pages = {
    "DEPLOY.md": deployPage(address, version, policy),
    "nginx.conf": nginxConfiguration(policy),
    Dockerfile: dockerfile(address),
    "staticwebapp.config.json": staticHostConfiguration(policy),
  };
  for (const [name, text] of Object.entries(pages)) files.set(name, Buffer.from(text));
  return files;
}

interface Options {
  url: string | undefined;
  selfcheck: boolean;
}

/** @throws where an option is unknown */
function givenOptions(): Options {
  const { url, selfcheck } = parseArgs({
    options: { url: { type: "string" }, selfcheck: { type: "boolean", default: false } },
  }).values;
  if (url !== undefined && !url.startsWith("https://")) throw new Error(`"${url}" is not an https address.`);
  return { url, selfcheck };
}

function start(): void {
  let options: Options;
  try {
    options = givenOptions();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error("Usage: npm run package -- [--url https://example.org/rag-agenda] [--selfcheck]");
    process.exitCode = 2;
    return;
  }
  packageRelease(options).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}

start();
