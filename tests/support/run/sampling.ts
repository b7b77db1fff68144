/**
 * What is exhaustive runs whole in `npm run test:full`; `npm test` takes a sample of it. The sample is drawn by the seed that every run
 * prints, and `TEST_SEED=…` draws the same one again.
 */
import fc from "fast-check";

export const runsInFull = process.env.TEST_DEPTH === "full";

export const seed = Number(process.env.TEST_SEED ?? 0);

/** All of them in a full run, else so many that the seed chooses. */
export function sampled<Case>(cases: readonly Case[], size: number): Case[] {
  if (runsInFull) return [...cases];
  const drawn = fc.shuffledSubarray([...cases], { minLength: size, maxLength: size });
  return fc.sample(drawn, { seed, numRuns: 1 }).flat();
}
