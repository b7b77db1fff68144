/** The agenda pasted out of a scanned page: opened, saved and opened again, not a sign of it is altered. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArea } from "../../../../src/host/model/address/addresses";
import { openWorkbook } from "../../../../src/host/model/openWorkbook";

const file = join("..", "shared", "agenda", "pasted.tsv");

it("every field of the pasted agenda is in its cell as it was", async () => {
  if (!existsSync(file)) {
    expect(existsSync(join("..", "shared"))).toBe(false);
    return;
  }
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
