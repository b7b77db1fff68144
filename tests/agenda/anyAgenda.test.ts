/** Whatever is in its cells, an agenda is read and judged. */
import { fc } from "../support/run/seeded";
import { anythingIsRead, orderSaysNothing, printedReadsBack } from "../support/randomAgendas";
import { runsInFull } from "../support/run/sampling";

const parameters = { numRuns: runsInFull ? 30_000 : 300 };

it("anything in the cells is read, judged, reported and kept", () => fc.assert(anythingIsRead, parameters));

it("a rating, an owner and a date, printed and read back, are the same", () => fc.assert(printedReadsBack, parameters));

it("the order of rows never changes what is found in a row", () => fc.assert(orderSaysNothing, parameters));
