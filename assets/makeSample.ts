/** Writes assets/sample-agenda.xlsx: run `npx tsx assets/makeSample.ts` after changing what is in it. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { sampleWorkbook } from "./sampleWorkbook";

void sampleWorkbook().then((bytes) => writeFileSync(join(__dirname, "sample-agenda.xlsx"), bytes));
