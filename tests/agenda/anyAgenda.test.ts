import fc from "fast-check";
import { anythingIsRead, orderSaysNothing, printedReadsBack } from "../support/randomAgendas";

const runs = { numRuns: 1000, seed: 2021 };

it("whatever stands in the cells is read, judged, reported and kept", () => fc.assert(anythingIsRead, runs), 60_000);
it(
  "a rating, an owner and a date, printed and read back, are the same",
  () => fc.assert(printedReadsBack, runs),
  60_000,
);
it("the order of rows never changes what is said of a row", () => fc.assert(orderSaysNothing, runs), 60_000);
