/**
 * `npm run docs`: writes what documents say of the code. With `--check` it writes nothing, and fails where they differ. With `--words`
 * it only prints how hard the sentences of each surface are to read, and the ten hardest.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { documentedFindings } from "./documentedFindings";
import { feedColumnsTable, feedQuery } from "./feedDocument";
import { findingsPage, findingsTable } from "./findingsDocument";
import { storePages } from "../scripts/store/storePages";
import { reportSchemaText } from "./reportSchema";
import { readingReport } from "./words/report";

/** Each document, and its text as it should be. */
function documents(): { path: string; now: string; wanted: string }[] {
  const findings = documentedFindings();
  const written = (path: string, wanted: (now: string) => string) => {
    const now = read(path);
    return { path, now, wanted: wanted(now) };
  };
  return [
    written("docs/findings.md", () => `${findingsPage(findings)}\n`),
    written("docs/report.schema.json", reportSchemaText),
    written("CONTEXT.md", (now) => between(now, "findings", findingsTable(findings))),
    ...Object.entries(storePages()).map(([path, page]) => written(path, () => page)),
    written("docs/feed.md", (now) => between(between(now, "columns", feedColumnsTable()), "query", feedQuery())),
  ];
}

/** The text with what is between the two markers of a part replaced. */
function between(text: string, part: string, written: string): string {
  const [opens, closes] = [`<!-- ${part}: written by npm run docs -->`, `<!-- end of ${part} -->`];
  const [before, rest] = text.split(opens);
  const after = rest?.split(closes)[1];
  if (before === undefined || after === undefined) throw new Error(`A document needs "${opens}" and "${closes}".`);
  return `${before}${opens}\n\n${written}\n\n${closes}${after}`;
}

function read(path: string): string {
  try {
    return readFileSync(join(__dirname, "..", path), "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
    throw error;
  }
}

const [option] = process.argv.slice(2);
const differing = option === "--words" ? [] : documents().filter(({ now, wanted }) => now !== wanted);
if (option === "--words") {
  console.log(readingReport());
} else if (option === "--check") {
  for (const { path } of differing) console.error(`${path} differs from the code: run npm run docs.`);
  if (differing.length > 0) process.exitCode = 1;
} else {
  for (const { path, wanted } of differing) {
    writeFileSync(join(__dirname, "..", path), wanted);
    console.log(`Wrote ${path}.`);
  }
}
