/**
 * `npm run selfcheck -- EXCEL.json`: asks the embedded host what the self-check asked a real Excel, and lists where the host was kinder,
 * harsher or answered otherwise. Without a file it only saves the host's answers, in build/selfcheck/host.json.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { compare, readAnswers } from "./compare";
import { hostAnswers } from "./hostAnswers";
import { report } from "./report";

const kept = path.resolve(__dirname, "../../build/selfcheck/host.json");
/** That of Excel 2021, which the manifest asks for. */
const oldestApi = 13;
const usualApi = 18;

/** Exit 0 no kinder anywhere, 1 kinder or failed, 2 wrong usage. */
async function selfCheck(file: string | undefined): Promise<void> {
  const excel = file === undefined ? null : readAnswers(readSaved(file));
  if (excel !== null && excel.excel.newestApi < oldestApi)
    throw new Error("This Excel is older than the add-in needs.");
  const text = `${JSON.stringify(await hostAnswers(excel?.excel.newestApi ?? usualApi), null, 2)}\n`;
  mkdirSync(path.dirname(kept), { recursive: true });
  writeFileSync(kept, text);
  if (excel === null) {
    console.log(
      "The embedded Excel's answers are in build/selfcheck/host.json. To compare a real Excel: npm run selfcheck -- self-check.json.",
    );
    return;
  }
  const differences = compare(excel, readAnswers(text));
  console.log(report(excel, differences));
  if (differences.some(({ kind }) => kind === "kinder")) process.exitCode = 1;
}

function readSaved(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new Error(`"${file}" cannot be read: give the self-check.json that the self-check saved.`, { cause: error });
  }
}

const files = process.argv.slice(2);
if (files.length > 1 || files.some((file) => file.startsWith("-"))) {
  console.error("Usage: npm run selfcheck -- [EXCEL.json]");
  process.exitCode = 2;
} else {
  selfCheck(files[0]).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
