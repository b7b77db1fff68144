import { startLiveReading } from "../../../src/taskpane/state/liveReading";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it("a burst of typing is read once, within a second of the last keystroke", async () => {
  const read = jest.fn(() => Promise.resolve());
  const live = startLiveReading(read);
  for (let key = 0; key < 8; key += 1) {
    live.changed();
    await jest.advanceTimersByTimeAsync(100);
  }
  expect(read).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(900);
  expect(read).toHaveBeenCalledTimes(1);
});

it("changes that never stop are read all the same", async () => {
  const read = jest.fn(() => Promise.resolve());
  const live = startLiveReading(read);
  for (let key = 0; key < 50; key += 1) {
    live.changed();
    await jest.advanceTimersByTimeAsync(100);
  }
  expect(read.mock.calls.length).toBeGreaterThanOrEqual(2);
});

it("a change while a read is under way is read after it, never beside it", async () => {
  let under = 0;
  let most = 0;
  const read = jest.fn(async () => {
    most = Math.max(most, (under += 1));
    await new Promise((resolve) => setTimeout(resolve, 3000));
    under -= 1;
  });
  const live = startLiveReading(read);
  live.changed();
  await jest.advanceTimersByTimeAsync(1000);
  live.changed();
  await jest.advanceTimersByTimeAsync(10_000);
  expect(read).toHaveBeenCalledTimes(2);
  expect(most).toBe(1);
});

it("nothing is read once the pane has gone", async () => {
  const read = jest.fn(() => Promise.resolve());
  const live = startLiveReading(read);
  live.changed();
  live.stop();
  live.changed();
  await jest.advanceTimersByTimeAsync(5000);
  expect(read).not.toHaveBeenCalled();
});
