/** A file of settings that would not count as meant is refused, and the sentence names the setting. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSettingsFile } from "../../../src/host/headless/workbookFile";

const folder = mkdtempSync(join(tmpdir(), "settings-"));
const path = join(folder, "settings.json");

afterAll(() => rmSync(folder, { recursive: true }));

it("only the settings that are given count instead of the workbook's", async () => {
  writeFileSync(path, '{"cadenceDays": 20}');
  expect(await readSettingsFile(path)).toEqual({ cadenceDays: 20 });
});

it.each([
  ["a misspelt name", '{"cadenceDay": 20}', 'there is no setting "cadenceDay". README.md lists them all.'],
  [
    "a value of another kind",
    '{"cadenceDays": "monthly"}',
    '"cadenceDays" has a value that this setting cannot have. README.md says what it means.',
  ],
  ["what is no JSON", "{", "it must be JSON with the names and values of settings."],
])("%s is refused", async (_, text, reason) => {
  writeFileSync(path, text);
  await expect(readSettingsFile(path)).rejects.toMatchObject({
    name: "Refused",
    message: `The settings in "${path}" cannot be read: ${reason}`,
  });
});
