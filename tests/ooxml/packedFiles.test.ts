import { strFromU8, strToU8, zipSync } from "fflate";
import { packedFiles } from "../../src/ooxml/packedFiles";

const text = "Open the riverside path. ".repeat(50);

function texts(archive: Uint8Array): [string, string][] {
  return packedFiles(archive).map((file) => [file.name, strFromU8(file.unpack())]);
}

/** Where the directory's first entry begins. */
function entryOf(archive: Uint8Array): number {
  return new DataView(archive.buffer).getUint32(archive.length - 6, true);
}

/** The same archive of one file, its sizes in 64 bits, as some programs write them whatever the size. */
function widened(archive: Uint8Array): Uint8Array {
  const entry = entryOf(archive);
  const end = archive.length - 22;
  const before = new DataView(archive.buffer);
  const extra = new DataView(new ArrayBuffer(28));
  extra.setUint16(0, 1, true);
  extra.setUint16(2, 24, true);
  for (const [index, at] of [24, 20, 42].entries())
    extra.setBigUint64(4 + index * 8, BigInt(before.getUint32(entry + at, true)), true);
  const wide = new Uint8Array([...archive.slice(0, end), ...new Uint8Array(extra.buffer), ...archive.slice(end)]);
  const after = new DataView(wide.buffer);
  for (const at of [20, 24, 42]) after.setUint32(entry + at, 0xffffffff, true);
  after.setUint16(entry + 30, 28, true);
  return wide;
}

it("unpacks what is packed and what is only stored, by names in any alphabet", () => {
  const files = { "xl/workbook.xml": strToU8(text), "xl/план.bin": strToU8("a") };
  const archive = zipSync(files, { level: 6 });
  const stored = zipSync(files, { level: 0 });
  const expected = [
    ["xl/workbook.xml", text],
    ["xl/план.bin", "a"],
  ];
  expect(texts(archive)).toEqual(expected);
  expect(texts(stored)).toEqual(expected);
});

it("reads sizes in 64 bits", () => {
  expect(texts(widened(zipSync({ "xl/workbook.xml": strToU8(text) })))).toEqual([["xl/workbook.xml", text]]);
});

it("unpacks no file to more than its directory says", () => {
  const archive = zipSync({ "xl/workbook.xml": strToU8(text) });
  new DataView(archive.buffer).setUint32(entryOf(archive) + 24, 10, true);
  expect(() => texts(archive)).toThrow();
});

it("refuses an archive that is cut off", () => {
  const archive = zipSync({ "xl/workbook.xml": strToU8(text) });
  expect(() => packedFiles(archive.subarray(0, archive.length - 5))).toThrow();
});
