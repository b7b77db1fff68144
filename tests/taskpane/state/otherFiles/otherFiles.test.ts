/** Files are read one after the other: what can't be read is named, the others go on, and a person can stop at any moment. */
import type { FileThread } from "../../../../src/taskpane/state/otherFiles/fileThread";
import { OtherFiles } from "../../../../src/taskpane/state/otherFiles/otherFiles";
import { aReadWorkbook } from "../../../support/readWorkbook";

const files = ["Housing.xlsx", "Sports.xlsx", "Parks.xlsx"].map((name) => new File([], name));
const nothingCounted = { here: [], known: [] };
const nothingBefore = { named: [], known: [] };

/** Sports is cut off; at Parks the thread stops answering, where it is asked to. */
function reading({ stuckAt = "" } = {}) {
  const end = jest.fn();
  const read: FileThread["read"] = ({ name }) => {
    if (name === stuckAt) return new Promise(() => undefined);
    return Promise.resolve(
      name === "Sports.xlsx"
        ? { ok: false, reason: "Sports is cut off." }
        : { ok: true, workbook: { ...aReadWorkbook, file: name, notices: ["Formulas were read as blank."] } },
    );
  };
  const otherFiles = new OtherFiles(() => Promise.resolve({ read, end }));
  const progress: string[] = [];
  otherFiles.subscribe(() => {
    const { reading: now } = otherFiles.state();
    if (now !== null) progress.push(`${now.number} of ${now.of}: ${now.file}`);
    if (now?.file === stuckAt) setTimeout(otherFiles.cancel);
  });
  return { otherFiles, progress, end };
}

it("each is named while it is read, and in the end what became of it", async () => {
  const { otherFiles, progress, end } = reading();
  const add = jest.fn(() => Promise.resolve(nothingBefore));
  const outcome = await otherFiles.read(files, nothingCounted, add);
  expect([...new Set(progress)]).toEqual(["1 of 3: Housing.xlsx", "2 of 3: Sports.xlsx", "3 of 3: Parks.xlsx"]);
  expect(add).toHaveBeenCalledTimes(1);
  expect(outcome).toEqual({
    added: ["Housing.xlsx", "Parks.xlsx"],
    reasons: ["Sports is cut off."],
    notices: ["Housing.xlsx: Formulas were read as blank.", "Parks.xlsx: Formulas were read as blank."],
    cancelled: false,
    before: nothingBefore,
  });
  expect(end).toHaveBeenCalledTimes(1);
  expect(otherFiles.state()).toEqual({ reading: null, outcome });
});

it("cancelled part-way nothing is added, and others can be chosen", async () => {
  const { otherFiles, end } = reading({ stuckAt: "Parks.xlsx" });
  const add = jest.fn(() => Promise.resolve(nothingBefore));
  expect(await otherFiles.read(files, nothingCounted, add)).toMatchObject({ cancelled: true, added: [], before: null });
  expect([add.mock.calls.length, end.mock.calls.length]).toEqual([0, 1]);
  expect(await otherFiles.read(files.slice(0, 1), nothingCounted, add)).toMatchObject({ added: ["Housing.xlsx"] });
});

it("while files are read no others are", async () => {
  const { otherFiles } = reading();
  const add = jest.fn(() => Promise.resolve(nothingBefore));
  const first = otherFiles.read(files, nothingCounted, add);
  expect(await otherFiles.read(files, nothingCounted, add)).toBeNull();
  expect((await first)?.added).toHaveLength(2);
});

it("where they can't be kept none is said to be added", async () => {
  const { otherFiles } = reading();
  const outcome = await otherFiles.read(files, nothingCounted, () => Promise.resolve(null));
  expect(outcome).toMatchObject({ added: [], notices: [], before: null });
});
