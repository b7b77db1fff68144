/**
 * A browser for the tests. On Linux it is the Chromium that `npm ci` brought, with the libraries that it carries for machines
 * that have none; elsewhere it is the machine's own Edge or Chrome. Where none runs, one sentence says so and the tests fail.
 */
import { existsSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";
import type { BrowserServer, LaunchOptions } from "playwright-core";
import { devDependencies } from "../../../package.json";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // No address leads to another machine.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
];

/** @throws {Error} with one sentence where no browser runs. */
export async function launchBrowser(): Promise<BrowserServer> {
  const tried: unknown[] = [];
  for (const options of process.platform === "linux" ? [await carriedChromium()] : installedBrowsers()) {
    try {
      return await chromium.launchServer(options);
    } catch (error) {
      tried.push(error);
    }
  }
  const advice = process.platform === "linux" ? "this needs 64-bit x86 Linux with glibc" : "install Edge or Chrome";
  throw new Error(`No browser runs on this machine, so the tests in a browser cannot: ${advice}.`, {
    cause: new AggregateError(tried),
  });
}

function installedBrowsers(): LaunchOptions[] {
  return ["msedge", "chrome"].map((channel) => ({ channel, args: flags }));
}

/** Unpacked once for each version, in a folder of its own, whole or not at all. */
async function carriedChromium(): Promise<LaunchOptions> {
  const folder = path.join(tmpdir(), `rag-agenda-chromium-${devDependencies["@sparticuz/chromium"]}`);
  if (!existsSync(folder)) {
    await unpack(folder);
  }
  await writeFile(path.join(folder, "fonts", "fonts.conf"), fontSettings(folder));
  return {
    executablePath: path.join(folder, "chromium"),
    args: flags,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: path.join(folder, "al2023", "lib"),
      FONTCONFIG_PATH: path.join(folder, "fonts"),
    },
  };
}

/** The package's own settings look for its fonts where it would have unpacked them; with no font at all a page crashes. */
function fontSettings(folder: string): string {
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    `<fontconfig><dir>${path.join(folder, "fonts")}</dir>`,
    `<cachedir>${path.join(folder, "fonts-cache")}</cachedir></fontconfig>`,
    "",
  ].join("\n");
}

/** The package unpacks to the temporary folder, and its libraries only where it believes to be in Amazon's cloud: the environment says both. */
async function unpack(folder: string): Promise<void> {
  const { default: carried } = await import("@sparticuz/chromium");
  const half = `${folder}-${process.pid}`;
  await mkdir(half, { recursive: true });
  const before = { TMPDIR: process.env.TMPDIR, AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV };
  try {
    process.env.TMPDIR = half;
    process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs20.x";
    await carried.executablePath();
  } finally {
    restore("TMPDIR", before.TMPDIR);
    restore("AWS_EXECUTION_ENV", before.AWS_EXECUTION_ENV);
  }
  try {
    await rename(half, folder);
  } catch (error) {
    await rm(half, { recursive: true, force: true });
    // Another run may have been first, which is as good.
    if (!existsSync(folder)) throw error;
  }
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) Reflect.deleteProperty(process.env, name);
  else process.env[name] = value;
}
