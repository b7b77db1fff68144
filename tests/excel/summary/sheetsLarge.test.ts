/** Ten thousand overdue rows: few round trips, no request too large, and little time beyond the host's own. */
import { refreshed, withHost } from "../../support/sheetWorkbook";
import { standardRows, tableAgenda, utcDay } from "../../fixtures/workbooks";

jest.setTimeout(300_000);

const mebibyte = 1024 * 1024;
const hundredWords = "The contractor asks for another month. ".repeat(8);

function overdueRows(count: number, words: string) {
  return standardRows(count).map((row, index) => [
    ...row.slice(0, 2),
    `${index + 1}: ${words}`,
    ...row.slice(3, 6),
    utcDay("2026-09-30"),
    utcDay("2026-06-01"),
  ]);
}

test("a thousand overdue actions take at most six round trips", async () => {
  await withHost(await tableAgenda({ rows: overdueRows(1_000, "Open advice points") }), async (host) => {
    host.resetCounts();
    await refreshed();
    expect(host.roundTrips()).toBeLessThanOrEqual(6);
    expect(host.model.sheet("RAG Overdue").tables[0].bodyArea.bottom).toBe(1_007);
  });
});

test("ten thousand overdue actions are written in parts, each below 4 MB", async () => {
  await withHost(await tableAgenda({ rows: overdueRows(10_000, hundredWords) }), async (host) => {
    host.resetCounts();
    await refreshed();
    const sizes = host.batches.map((batch) => Buffer.byteLength(JSON.stringify(JSON.stringify(batch))));
    expect(Math.max(...sizes)).toBeLessThan(4 * mebibyte);
    expect(host.model.sheet("RAG Overdue").tables[0].bodyArea.bottom).toBe(10_007);
    expect(await refreshed()).toMatchObject({ changed: false });
  });
});
