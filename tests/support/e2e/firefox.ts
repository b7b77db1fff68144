/** The machine's own Firefox, driven over WebDriver BiDi; none comes with the packages. `FIREFOX` names another one. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { Browser } from "puppeteer-core";

/** Null where there is none. */
export const firefoxPath: string | null = candidates().find((path) => existsSync(path)) ?? null;

export const withoutFirefox = "Without Firefox: the path in its engine is skipped.";

/** @throws where it does not start */
export async function launchFirefox(executablePath: string): Promise<Browser> {
  const { default: puppeteer } = await import("puppeteer-core");
  return puppeteer.launch({ browser: "firefox", executablePath, headless: true, protocolTimeout: 120_000 });
}

function candidates(): string[] {
  const { FIREFOX, PATH = "", PROGRAMFILES = "" } = process.env;
  if (FIREFOX !== undefined) return [FIREFOX];
  switch (process.platform) {
    case "darwin":
      return ["/Applications/Firefox.app/Contents/MacOS/firefox"];
    case "win32":
      return [join(PROGRAMFILES, "Mozilla Firefox", "firefox.exe")];
    default:
      return PATH.split(delimiter).flatMap((folder) => ["firefox-esr", "firefox"].map((name) => join(folder, name)));
  }
}
