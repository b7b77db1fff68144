/** Workbooks as earlier versions left them: this version finds all that they keep, adds no sheet beside theirs, and leaves the person's own alone. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { refreshed, withHost } from "../support/sheetWorkbook";
import { whatIsKept } from "../fixtures/versions/whatIsKept";

const folder = join(__dirname, "../fixtures/versions");
const versions = readdirSync(folder).flatMap((file) =>
  file.endsWith(".xlsx") ? [file.slice(0, -".xlsx".length)] : [],
);

it.each(versions)("of version %s is read whole", async (version) => {
  const kept = JSON.parse(readFileSync(join(folder, `${version}.json`), "utf8")) as unknown;
  await withHost(new Uint8Array(readFileSync(join(folder, `${version}.xlsx`))), async ({ model }) => {
    const own = model.sheet("Action agenda");
    const area = { top: 1, left: 1, bottom: 13, right: 8 };
    const before = own.cells.formulas(area);
    const result = await refreshed();
    expect(whatIsKept(result, model)).toEqual(kept);
    expect(result.notices).toEqual([]);
    expect(own.cells.formulas(area)).toEqual(before);
    expect(await refreshed()).toMatchObject({ changed: false });
  });
});
