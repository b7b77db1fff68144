/** Random sessions of a person and a colleague: nobody's cells change without being asked about, and what was said is what is. */
import fc from "fast-check";
import { runsInFull, seed } from "../../support/run/sampling";
import { anySession } from "../../support/sessions/anySession";
import { stepsDone } from "../../support/sessions/session";

it("after each step of a session the workbook has what was asked for, and nothing else", async () => {
  await fc.assert(anySession, { numRuns: runsInFull ? 400 : 40, seed });
  for (const step of ["refresh", "changes made", "reopen"]) expect(stepsDone.get(step)).toBeGreaterThan(0);
});
