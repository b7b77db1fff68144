/** `npm run fuzz`: a hundred thousand random agendas, or as many as the first argument says; the seed is printed. */
import fc from "fast-check";
import { anythingIsRead, orderSaysNothing, printedReadsBack } from "./randomAgendas";

const properties = { anythingIsRead, printedReadsBack, orderSaysNothing };
const numRuns = Number(process.argv[2] ?? 100_000);

for (const [name, property] of Object.entries(properties)) {
  const result = fc.check<unknown[]>(property as fc.IRawProperty<unknown[]>, { numRuns });
  console.log(`${name}: ${result.numRuns} agendas, seed ${result.seed}, ${result.failed ? "FAILED" : "held"}`);
  if (result.failed) {
    console.error(fc.defaultReportMessage(result));
    process.exitCode = 1;
  }
}
