/** A refreshed file that is refreshed the day after has the same parts, letter for letter, but for the day in its as-at lines. */
import { strFromU8, unzipSync } from "fflate";
import { setClock } from "../../../src/host/headless/clock";
import { councilReturn } from "../../fixtures/councilReturn";
import { refreshed, withHost } from "../../support/sheetWorkbook";

const header = ["Ref", "Aim", "Action", "Status comment", "Owner", "RAG", "Due date"];
const rows = [
  ["1", "Homes", "Let the empty homes", "Twelve are let", "Maya", "Green", new Date("2028-03-31")],
  ["2", "Homes", "Repair the roofs", "Tenders are in", "Pete", "Amber", new Date("2028-06-30")],
  ["3", "Parks", "Plant an orchard", "Waiting for the lease", "Asha", "Red", new Date("2028-09-30")],
];

function refreshedOn(today: string, workbook: Uint8Array): Promise<Uint8Array> {
  return withHost(workbook, async ({ model }) => {
    const restore = setClock(today);
    await refreshed();
    restore();
    return model.save();
  });
}

/** Parts that differ in more than the days of the as-at lines. */
function differing(one: Uint8Array, other: Uint8Array): string[] {
  const [before, after] = [one, other].map((workbook) => unzipSync(workbook));
  const textOf = (part: Uint8Array | undefined) =>
    part && strFromU8(part).replaceAll(/As at [0-9]+ [A-Z][a-z]+ [0-9]{4}/g, "As at …");
  const paths = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...paths].filter((path) => textOf(before?.[path]) !== textOf(after?.[path]));
}

it("a council's return: sections with formulas, lists and formats beside the agenda", async () => {
  const original = await councilReturn({ sections: 3, rows: 20, agenda: { header, rows } });
  const first = await refreshedOn("2026-10-01", original);
  // Movement is shown from the second day on.
  const second = await refreshedOn("2026-10-02", first);
  const third = await refreshedOn("2026-10-03", second);
  expect(third).not.toEqual(second);
  expect(differing(second, third)).toEqual([]);
});
