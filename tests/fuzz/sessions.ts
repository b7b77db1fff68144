/** Random sessions, in shards of one seed each: to go on after an interruption, begin with the seed of the next shard. */
import fc from "fast-check";
import { anySession } from "../support/sessions/anySession";
import { outcomeLines } from "../support/sessions/outcomes";

const sessionsOfShard = 100;

/** Ends at the first session that fails. Answers whether all passed. */
export async function fuzzSessions(count: number, firstSeed: number): Promise<boolean> {
  for (let done = 0, seed = firstSeed; done < count; done += sessionsOfShard, seed += 1) {
    const numRuns = Math.min(sessionsOfShard, count - done);
    const result = await fc.check(anySession, { numRuns, seed });
    console.log(`${result.numRuns} sessions, seed ${seed}, ${result.failed ? "FAILED" : "passed"}`);
    if (result.failed) {
      console.error(await fc.asyncDefaultReportMessage(result), result.errorInstance);
      return false;
    }
  }
  console.log(outcomeLines().join("\n"));
  return true;
}
