import { fc } from "../../support/run/seeded";
import { readStage } from "../../../src/agenda/cells/stages";

describe("a stage cell", () => {
  it.each([
    ["Not started", "not started"],
    ["yet to start", "not started"],
    ["In progress", "in progress"],
    ["Ongoing – two of five done", "in progress"],
    ["Underway", "in progress"],
    ["2 – Behind plan", "in progress"],
    ["On target, two to go", "in progress"],
    ["Complete", "complete"],
    ["COMPLETED 12/03/2021", "complete"],
    ["Completed on 12 March", "complete"],
    ["Closed (merged with A3)", "complete"],
    ["Not complete", "in progress"],
    ["Ready to test", "in progress"],
    ["Ready to start", "not started"],
    ["Not implemented", "not started"],
    ["Not yet met", "in progress"],
    ["Largely implemented", "in progress"],
    ["Fully implemented", "complete"],
    ["De-scoped", "cancelled"],
    ["On hold - no money", "on hold"],
    ["Paused", "on hold"],
    ["Deferred to 26/27", "on hold"],
    ["Awaiting parts", "in progress"],
    ["Limited progress", "in progress"],
    ["5 Completed", "complete"],
    ["Not due until April", "not started"],
    ["Open", "in progress"],
    ["Open - not started", "not started"],
    ["Open: awaiting start", "not started"],
    ["Open (in progress)", "in progress"],
    ["Open – overdue", "in progress"],
    ["Open – completed", "in progress"],
    ["Open – planned works are late", "in progress"],
    ["Live – on hold", "on hold"],
    ["Outstanding (not yet started), waiting for a permit", "not started"],
    ["Active – no longer required", "cancelled"],
    ["Overdue – paused", "on hold"],
    ["Started – planned", "in progress"],
    ["Closed - complete", "complete"],
    ["Closed - superseded", "cancelled"],
    ["Cancelled", "cancelled"],
    ["Superseded", "cancelled"],
    ["100%", "complete"],
    ["0%", "not started"],
    ["60 %", "in progress"],
    [1, "complete"],
    [0.4, "in progress"],
    [0, "not started"],
    [true, "complete"],
    [44286, "complete"],
  ])("%j says %s", (value, stage) => {
    expect(readStage(value)).toBe(stage);
  });

  it.each(["", "Completely new idea", "We started last week", "#N/A", false, -1, NaN])("%j says none", (value) => {
    expect(readStage(value)).toBeNull();
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.double(), fc.boolean()), (value) => void readStage(value)));
  });
});
