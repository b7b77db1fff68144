/** Agendas in the shapes that real ones have, repaired: what was read in them before is read in the new table too. */
import { join } from "node:path";
import { workOnFile } from "../src/host/headless/workbookFile";
import type { Assessment } from "../src/agenda/model/assessment";
import { sampled } from "./support/run/sampling";
import { shapesIn } from "./support/shapes/reading";
import type { Shape } from "./support/shapes/reading";

/** Repair joins or parts rows in the others on purpose, or repairs letters, which their own tests are about. */
const changed = new Set(["17-many", "21-messy"]);
const shapes = shapesIn(join(__dirname, "fixtures/shapes")).filter(
  ({ name, truth: { refused, workbook } }) =>
    refused === undefined && workbook === undefined && !changed.has(name.split("-", 2).join("-")),
);

it.each(sampled(shapes, 30))("$name", async (shape) => {
  const [before, after] = await beforeAndAfter(shape);
  expect(after).toEqual(before);
});

/** What is said of each action, by its text. */
async function beforeAndAfter({ name, folder, truth: { today } }: Shape): Promise<[object, object]> {
  const said: object[] = [];
  const input = join(folder, `${name}.tsv`);
  const request = { input, output: "out.xlsx", today, json: null, report: null, settings: null, table: null };
  await workOnFile({ ...request, strict: false }, async () => {
    const { assessAgenda } = await import("../src/excel/agenda/assess");
    const { makeRepairedAgenda, planRepair } = await import("../src/excel/repair/repair");
    const assessed = async () => {
      const outcome = await assessAgenda();
      if (outcome.ok) said.push(saidOfActions(outcome.assessment));
    };
    await assessed();
    const planned = await planRepair();
    if (planned.ok) await makeRepairedAgenda(planned.plan);
    await assessed();
    return { undecorated: null, report: {}, boardPage: null };
  });
  const [before = {}, after = {}] = said;
  return [before, after];
}

function saidOfActions({ actions }: Assessment): object {
  const words = (text: string | null) => text?.replace(/\s+/g, " ").trim() ?? null;
  return new Map(
    actions.map(({ action, rating, previousRating, stage, due, overdueDays, owner, comment }) => [
      words(action),
      { rating, previousRating, stage, due, overdueDays, lead: owner.lead, comment: words(comment) },
    ]),
  );
}
