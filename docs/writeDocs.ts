/** `npm run docs`: writes what documents say of findings from the catalogue. With `--check` it writes nothing, and fails where they differ. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { documentedFindings } from "./documentedFindings";
import { findingsPage, findingsTable } from "./findingsDocument";

const opens = "<!-- findings: written by npm run docs -->";
const closes = "<!-- end of findings -->";

/** Each document, and its text as it should be. */
function documents(): { path: string; now: string; wanted: string }[] {
  const findings = documentedFindings();
  const context = read("CONTEXT.md");
  return [
    { path: "docs/findings.md", now: read("docs/findings.md"), wanted: `${findingsPage(findings)}\n` },
    { path: "CONTEXT.md", now: context, wanted: between(context, findingsTable(findings)) },
  ];
}

/** The text with what is between the two markers replaced. */
function between(text: string, table: string): string {
  const [before, rest] = text.split(opens);
  const after = rest?.split(closes)[1];
  if (before === undefined || after === undefined) throw new Error(`CONTEXT.md needs "${opens}" and "${closes}".`);
  return `${before}${opens}\n\n${table}\n\n${closes}${after}`;
}

function read(path: string): string {
  try {
    return readFileSync(join(__dirname, "..", path), "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
    throw error;
  }
}

const differing = documents().filter(({ now, wanted }) => now !== wanted);
if (process.argv.includes("--check")) {
  for (const { path } of differing) console.error(`${path} differs from the catalogue of findings: run npm run docs.`);
  if (differing.length > 0) process.exitCode = 1;
} else {
  for (const { path, wanted } of differing) {
    writeFileSync(join(__dirname, "..", path), wanted);
    console.log(`Wrote ${path}.`);
  }
}
