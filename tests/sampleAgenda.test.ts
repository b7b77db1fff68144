import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { sampleActions } from "../assets/sampleActions";
import { sampleWorkbook } from "../assets/sampleWorkbook";

/** Compared part by part: how small a zip gets depends on the machine that made it. */
it("the sample workbook in the repository is the one that its maker makes", async () => {
  const kept = readFileSync(join(__dirname, "../assets/sample-agenda.xlsx"));
  expect(parts(kept)).toEqual(parts(await sampleWorkbook()));
});

it("the sample has what real agendas have: joint leads, nobody, ratings in words, in colour alone and not at all", () => {
  expect(sampleActions.length).toBeGreaterThanOrEqual(26);
  expect(sampleActions.map(({ owner }) => owner)).toEqual(
    expect.arrayContaining(["Priya (with Tom & Asha)", "TBC", "Ngozi + Callum B", ""]),
  );
  expect(sampleActions.map(({ rating }) => rating)).toContain("AMBER (was red)");
  expect(sampleActions.filter(({ rating, fill }) => rating === "" && fill !== null)).toHaveLength(2);
  expect(sampleActions.filter(({ rating, fill }) => rating === "" && fill === null)).toHaveLength(2);
});

function parts(workbook: Uint8Array): Record<string, string> {
  const decoder = new TextDecoder();
  return Object.fromEntries(Object.entries(unzipSync(workbook)).map(([name, bytes]) => [name, decoder.decode(bytes)]));
}
