/** Thousands of overdue rows: few round trips, no request too large, and little time beyond the host's own. */
import { firstOf, refreshed, withHost } from "../../support/sheetWorkbook";
import { standardRows, tableAgenda, utcDay } from "../../fixtures/workbooks";

jest.setTimeout(300_000);

const mebibyte = 1024 * 1024;
const longText = "The contractor asks for another month. ".repeat(80);

function overdueRows(count: number, text: string) {
  return standardRows(count).map((row, index) => [
    ...row.slice(0, 2),
    `${index + 1}: ${text}`,
    ...row.slice(3, 6),
    utcDay("2026-09-30"),
    utcDay("2026-06-01"),
  ]);
}

it("takes at most six round trips for a thousand overdue actions", async () => {
  await withHost(await tableAgenda({ rows: overdueRows(1_000, "Open advice points") }), async (host) => {
    host.resetCounts();
    await refreshed();
    expect(host.roundTrips()).toBeLessThanOrEqual(6);
    expect(firstOf(host.model.sheet("RAG Overdue").tables).bodyArea.bottom).toBe(1_007);
  });
});

it("writes fifteen hundred overdue actions in parts, each below 4 MB", async () => {
  await withHost(await tableAgenda({ rows: overdueRows(1_500, longText) }), async (host) => {
    host.resetCounts();
    await refreshed();
    const sizes = host.batches.map((batch) => Buffer.byteLength(JSON.stringify(JSON.stringify(batch))));
    expect(sizes.reduce((sum, size) => sum + size)).toBeGreaterThan(4 * mebibyte);
    expect(Math.max(...sizes)).toBeLessThan(4 * mebibyte);
    expect(firstOf(host.model.sheet("RAG Overdue").tables).bodyArea.bottom).toBe(1_507);
    expect(await refreshed()).toMatchObject({ changed: false });
  });
});
