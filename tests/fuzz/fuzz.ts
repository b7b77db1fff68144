/** `npm run fuzz`: a hundred thousand random agendas, or as many as the first argument says; the seed is printed. */
import fc from "fast-check";
import { anythingIsRead, orderSaysNothing, printedReadsBack } from "../support/randomAgendas";

const numRuns = Number(process.argv[2] ?? 100_000);

check("anything in the cells is read, judged, reported and kept", fc.check(anythingIsRead, { numRuns }));
check("what is printed reads back the same", fc.check(printedReadsBack, { numRuns }));
check("the order of rows says nothing of a row", fc.check(orderSaysNothing, { numRuns }));

function check<Given>(what: string, result: fc.RunDetails<Given>): void {
  console.log(`${what}: ${result.numRuns} agendas, seed ${result.seed}, ${result.failed ? "FAILED" : "passed"}`);
  if (!result.failed) return;
  console.error(fc.defaultReportMessage(result));
  process.exitCode = 1;
}
