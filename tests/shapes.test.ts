/** Agendas in the shapes that real ones have, other words in each: what a careful person reads in them, the add-in reads too. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { toReport } from "../src/agenda/report/report";
import { refusalOf, workOnFile } from "../src/host/headless/workbookFile";
import { factsRead } from "./support/shapeFacts";
import type { ShapeTruth } from "./support/shapeFacts";

const folder = join(__dirname, "fixtures/shapes");
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => file.replace(".json", ""));

it.each(names)("%s", async (name) => {
  const truth = JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")) as ShapeTruth;
  const reading = reportOf(join(folder, `${name}.tsv`), truth.today);
  if (truth.refused !== undefined) await expect(reading).rejects.toThrow(new RegExp(truth.refused, "i"));
  else {
    const read = factsRead(await reading, truth);
    expect(Object.fromEntries(Object.entries(read).filter(([, fact]) => fact !== undefined))).toEqual(truth);
  }
});

async function reportOf(input: string, today: string) {
  const request = { input, output: "", today, json: null, settings: null, table: null };
  const { result } = await workOnFile(request, async () => {
    const { assessAgenda } = await import("../src/excel/agenda/assess");
    const outcome = await assessAgenda();
    if (!outcome.ok) throw refusalOf(outcome.fault);
    return toReport(outcome.assessment, []);
  });
  return result;
}
