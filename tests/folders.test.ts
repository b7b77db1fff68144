import { readdirSync } from "node:fs";
import { join } from "node:path";

/** More than a reader takes in at a look: such a folder has rooms that nobody has named yet. */
const most = 15;

it(`no folder of src has more than ${most} files of its own`, () => {
  const counts = new Map<string, number>();
  for (const entry of readdirSync(join(__dirname, "../src"), { withFileTypes: true, recursive: true })) {
    if (entry.isFile()) counts.set(entry.parentPath, (counts.get(entry.parentPath) ?? 0) + 1);
  }
  expect([...counts].filter(([, count]) => count > most)).toEqual([]);
});
