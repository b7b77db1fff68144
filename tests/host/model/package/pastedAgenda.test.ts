/** An agenda pasted out of a scanned page is opened, saved and opened again, and no character of it changes. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArea } from "../../../../src/host/model/address/addresses";
import { openWorkbook } from "../../../../src/host/model/openWorkbook";

const file = join(__dirname, "../../../fixtures/golden/agenda.tsv");

it("every field of the pasted agenda is in its cell as it was", async () => {
  const bytes = new Uint8Array(readFileSync(file));
  const fields = new TextDecoder()
    .decode(bytes)
    .split("\n")
    .filter((line, index, lines) => line !== "" || index < lines.length - 1)
    .map((line) => line.split("\t"));
  const opened = await openWorkbook(bytes, "pasted.tsv");
  const again = await openWorkbook(await opened.save(), "pasted.xlsx");
  for (const { activeSheet } of [opened, again]) {
    const texts = activeSheet.cells.texts({ ...parseArea("A1:D1"), bottom: fields.length });
    expect(texts).toEqual(fields.map((row) => [0, 1, 2, 3].map((column) => row[column] ?? "")));
  }
});
