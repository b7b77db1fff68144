/** Agendas in the shapes that real ones have, other words in each: what a careful person reads in them, the add-in reads too. */
import { join } from "node:path";
import { sampled } from "./support/run/sampling";
import { factCount, factsOf } from "./support/shapes/facts";
import { readShape, shapesIn } from "./support/shapes/reading";
import type { Shape } from "./support/shapes/reading";
import { saidOfNothing, wrongStatements } from "./support/shapes/wrongStatements";

const shapes = sampled(shapesIn(join(__dirname, "fixtures/shapes")), 100);
const read = new Map<string, Outcome>();

it.each(shapes)("$name", async (shape) => {
  const outcome = await outcomeOf(shape);
  read.set(shape.name, outcome);
  expect([...outcome.missed, ...outcome.wrong]).toEqual([]);
});

/** The issue asks for at most one wrong statement in a hundred actions, over agendas whose truth names every value. */
it("makes at most one wrong statement in a hundred actions", () => {
  const full = shapes.filter(({ truth }) => truth.full);
  const actions = full.reduce((sum, { truth }) => sum + truth.actionRows.length, 0);
  const wrong = [...read].flatMap(([name, outcome]) => outcome.wrong.map((statement) => `${name}: ${statement}`));
  const asked = [...read.values()].reduce((sum, outcome) => sum + outcome.asked, 0);
  const missed = [...read.values()].reduce((sum, outcome) => sum + outcome.missed.length, 0);
  const rate = (100 * wrong.length) / actions;
  console.log(
    `${asked - missed} of ${asked} facts hold; ${wrong.length} wrong statements about ${actions} actions: ${rate.toFixed(2)} in 100`,
  );
  expect(rate <= 1 ? [] : wrong).toEqual([]);
});

interface Outcome {
  asked: number;
  missed: string[];
  wrong: string[];
}

async function outcomeOf(shape: Shape): Promise<Outcome> {
  const { truth } = shape;
  const reading = await readShape(shape).catch((error: unknown) => error as Error);
  if (reading instanceof Error) return refusedOutcome(truth, reading.message);
  if (truth.refused !== undefined) return { asked: 1, missed: ["read as an agenda"], wrong: saidOfNothing(reading) };
  return { ...factsOf(reading, truth), wrong: truth.full ? wrongStatements(reading, truth) : [] };
}

function refusedOutcome(truth: Shape["truth"], sentence: string): Outcome {
  const asked = factCount(truth);
  if (truth.refused !== undefined && new RegExp(truth.refused, "i").test(sentence))
    return { asked, missed: [], wrong: [] };
  return { asked, missed: Array.from({ length: asked }, () => `refused: ${sentence}`), wrong: [] };
}
