/** Whatever is wrong with a file that a person chose is one sentence, and nothing is thrown. */
import { readFile } from "../../src/files/readFile";
import { tableAgenda } from "../fixtures/workbooks";

const named = (bytes: Uint8Array) => new File([new Uint8Array(bytes)], "Housing.xlsx");

/** A file as the browser gives it, with some of it as it is here. */
function fileWith(given: Partial<File>): File {
  return Object.defineProperties(
    named(new Uint8Array()),
    Object.fromEntries(Object.entries(given).map(([name, value]) => [name, { value }])),
  );
}

it("a workbook is read, with its name", async () => {
  expect(await readFile(named(await tableAgenda()))).toMatchObject({ ok: true, workbook: { file: "Housing.xlsx" } });
});

it("a file of 500 MB is refused before it is read", async () => {
  const arrayBuffer = jest.fn();
  const reading = await readFile(fileWith({ size: 500_000_000, arrayBuffer }));
  expect(reading).toEqual({
    ok: false,
    reason: '"Housing.xlsx" is larger than 100 MB, which no agenda needs: check where it came from, or split it.',
  });
  expect(arrayBuffer).not.toHaveBeenCalled();
});

it.each([
  [
    "a file that has moved since it was chosen",
    new DOMException("gone", "NotFoundError"),
    "cannot be opened: it may have moved",
  ],
  ["a failure of the product itself", new RangeError("too deep"), "made RAG Agenda fail (RangeError)"],
])("%s is named with the reason", async (_, error, sentence) => {
  const reading = await readFile(fileWith({ arrayBuffer: () => Promise.reject(error) }));
  expect(reading).toEqual({ ok: false, reason: expect.stringContaining(sentence) as string });
});
