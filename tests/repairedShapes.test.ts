/** Agendas in the shapes that real ones have, repaired: what was read in them before is read in the new table too. */
import { join } from "node:path";
import { refusalOf, workOnFile } from "../src/host/headless/workbookFile";
import type { Assessment } from "../src/agenda/model/assessment";
import { sampled } from "./support/run/sampling";
import { assessed, requestFor, shapesIn } from "./support/shapes/reading";
import type { Shape } from "./support/shapes/reading";

/** Repair joins or parts rows in the others on purpose, or repairs letters, which their own tests are about. */
const changed = new Set(["17-many", "21-messy"]);
const shapes = shapesIn(join(__dirname, "fixtures/shapes")).filter(
  ({ name, truth: { refused, workbook } }) =>
    refused === undefined && workbook === undefined && !changed.has(name.split("-", 2).join("-")),
);

it.each(sampled(shapes, 30))("$name", async (shape) => {
  const { before, after } = await beforeAndAfter(shape);
  expect(after).toEqual(before);
});

/** What is said of each action, by its text. */
async function beforeAndAfter({ name, folder, truth: { today } }: Shape): Promise<BeforeAndAfter> {
  const { report } = await workOnFile(requestFor(join(folder, `${name}.tsv`), today), async () => {
    const { makeRepairedAgenda, planRepair } = await import("../src/excel/repair/repair");
    const before = saidOfActions(await assessed());
    const planned = await planRepair();
    if (!planned.ok) throw refusalOf(planned.fault);
    const made = await makeRepairedAgenda(planned.plan);
    if (!made.ok) throw refusalOf(made.fault);
    return { undecorated: null, report: { before, after: saidOfActions(await assessed()) }, boardPage: null };
  });
  return report() as BeforeAndAfter;
}

type Said = ReadonlyMap<string | null, object>;

interface BeforeAndAfter {
  before: Said;
  after: Said;
}

function saidOfActions({ actions }: Assessment): Said {
  const words = (text: string | null) => text?.replace(/\s+/g, " ").trim() ?? null;
  return new Map(
    actions.map(({ action, rating, previousRating, stage, due, overdueDays, owner, comment }) => [
      words(action),
      { rating, previousRating, stage, due, overdueDays, lead: owner.lead, comment: words(comment) },
    ]),
  );
}
