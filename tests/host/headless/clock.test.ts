import { setClock } from "../../../src/host/headless/clock";

it("the clock says the day asked for until it is put back, and dates that are given stay", () => {
  const restore = setClock("2021-07-01");
  try {
    expect([new Date().getFullYear(), new Date().getMonth(), new Date().getDate()]).toEqual([2021, 6, 1]);
    expect(new Date(Date.now()).getFullYear()).toBe(2021);
    expect(new Date(0).toISOString()).toBe("1970-01-01T00:00:00.000Z");
    expect(new Date() instanceof Date).toBe(true);
  } finally {
    restore();
  }
  expect(new Date().getFullYear()).toBeGreaterThan(2024);
});
