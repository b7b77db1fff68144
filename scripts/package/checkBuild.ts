/** What must hold of a build before it is published, each error as one sentence. After `npm run build`: `npx tsx scripts/package/checkBuild.ts`. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { manifestErrors } from "./manifestErrors";
import { schemaErrors } from "./manifestSchema";

export interface Build {
  /** Bytes of the file at a path such as "assets/icon-16.png"; null where there is none. */
  file: (name: string) => Buffer | null;
  /** Paths of all files. */
  names: readonly string[];
}

export function buildIn(folder: string): Build {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"))
    .sort();
  const file = (name: string) => {
    const whole = path.join(folder, name);
    return existsSync(whole) ? readFileSync(whole) : null;
  };
  return { file, names };
}

/** The add-in's, and the self-check's where the build has it. */
export const manifestNames: readonly string[] = ["manifest.xml", "selfcheck-manifest.xml"];

export async function buildErrors(build: Build): Promise<string[]> {
  const manifests = ["manifest.xml", ...manifestNames.slice(1).filter((name) => build.file(name) !== null)];
  const pages = ["taskpane.html", ...["selfcheck.html"].filter((name) => build.file(name) !== null)];
  const found = manifests.map((name) => errorsOfManifest(build, build.file(name)?.toString() ?? ""));
  return [
    ...(await Promise.all(found)).flat(),
    ...(build.file("manifest.xml")?.includes("<ExtendedOverrides ")
      ? []
      : ["manifest.xml names no keyboard shortcuts."]),
    ...pages.flatMap((page) => policyErrors(pagePolicy(build, page))),
  ];
}

async function errorsOfManifest({ file }: Build, manifest: string): Promise<string[]> {
  const errors = manifestErrors(manifest, { file, pages: [], functions: ["refreshSummary", "showSelectedRow"] });
  return [...(await schemaErrors(manifest)), ...errors];
}

/** The content security policy that a page has, the pane's where none is named; "" where it has none. */
export function pagePolicy({ file }: Build, name = "taskpane.html"): string {
  const page = file(name)?.toString() ?? "";
  return /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(page)?.[1] ?? "";
}

/** Scripts come from the add-in's own address and Microsoft's alone, and are never made from text. */
function policyErrors(policy: string): string[] {
  const [, scripts = ""] = /script-src ([^;]*)/.exec(policy) ?? [];
  const errors: string[] = [];
  if (!policy.startsWith("default-src 'none'")) errors.push("The pane's page does not begin by allowing nothing.");
  for (const source of scripts.split(" ")) {
    if (source !== "'self'" && source !== "https://appsforoffice.microsoft.com")
      errors.push(`The pane's page takes scripts from ${source === "" ? "anywhere" : source}.`);
  }
  return errors;
}

/** Files that still name the machine that an add-in is developed on. */
export function namesOfThisMachine({ file, names }: Build): string[] {
  return names
    .filter((name) => /\.(html|js|xml|json|txt)$/.test(name) && file(name)?.includes("localhost"))
    .map((name) => `${name} still names localhost.`);
}

async function checkBuild(): Promise<void> {
  const errors = await buildErrors(buildIn(path.join(__dirname, "../../dist")));
  for (const error of errors) console.error(error);
  if (errors.length > 0) process.exitCode = 1;
  else console.log("dist/ has all that its manifest names, and the manifest follows the schemas.");
}

if (require.main === module) {
  checkBuild().catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
