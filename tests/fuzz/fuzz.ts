/**
 * `npm run fuzz`: a hundred thousand random agendas, or as many as the first argument says; the seed is printed.
 * `npm run fuzz -- sessions 1000 7`: a thousand random sessions, in shards of a hundred whose seeds count from 7.
 */
import fc from "fast-check";
import { anythingIsRead, orderSaysNothing, printedReadsBack } from "../support/randomAgendas";
import { fuzzSessions } from "./sessions";

const [, , first, count, firstSeed] = process.argv;

if (first === "sessions") void sessions(Number(count ?? 1_000), Number(firstSeed ?? 1));
else agendas(Number(first ?? 100_000));

function agendas(numRuns: number): void {
  check("anything in the cells is read, judged, reported and kept", fc.check(anythingIsRead, { numRuns }));
  check("what is printed reads back the same", fc.check(printedReadsBack, { numRuns }));
  check("the order of rows says nothing of a row", fc.check(orderSaysNothing, { numRuns }));
}

async function sessions(numRuns: number, seed: number): Promise<void> {
  if (!(await fuzzSessions(numRuns, seed))) process.exitCode = 1;
}

function check<Given>(what: string, result: fc.RunDetails<Given>): void {
  console.log(`${what}: ${result.numRuns} agendas, seed ${result.seed}, ${result.failed ? "FAILED" : "passed"}`);
  if (!result.failed) return;
  console.error(fc.defaultReportMessage(result));
  process.exitCode = 1;
}
