import { fc } from "../../support/run/seeded";
import { readDirection } from "../../../src/agenda/cells/directions";

describe("a direction of travel", () => {
  it.each([
    ["↑", "up"],
    ["⬆️", "up"],
    ["▲ Improving", "up"],
    ["Improving slowly", "up"],
    ["UP", "up"],
    ["→", "level"],
    ["No change", "level"],
    ["Stable", "level"],
    ["= same as last month", "level"],
    ["↓", "down"],
    ["Worse (was Green)", "down"],
    ["Deteriorating.", "down"],
  ])("%j goes %s", (value, direction) => {
    expect(readDirection(value)).toBe(direction);
  });

  it.each(["", "–", "n/a", "Up to date", "Down to two officers", "Green", 3, "Better signs are on order"])(
    "%j says none",
    (value) => {
      expect(readDirection(value)).toBeNull();
    },
  );

  it("never throws", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.double(), fc.boolean()), (value) => void readDirection(value)));
  });
});
