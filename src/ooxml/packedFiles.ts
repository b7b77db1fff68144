/** The files of a zip archive, as its directory lists them: each is unpacked when it is asked for, and never to more than it says. */
import { inflateSync } from "fflate";

export interface PackedFile {
  name: string;
  /** Bytes when unpacked. */
  size: number;
  /** CRC-32 of what is unpacked. */
  checksum: number;
  /** Throws where the file is damaged. */
  unpack(): Uint8Array;
}

/** Throws where the archive has no directory, or a damaged one. */
export function packedFiles(bytes: Uint8Array): PackedFile[] {
  const end = endOfDirectory(bytes);
  if (end === null) throw new Error("The archive has no directory.");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let { count, at } = directoryOf(view, end);
  const files: PackedFile[] = [];
  for (; count > 0; count -= 1) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new Error("The archive's directory is damaged.");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = bytes.subarray(at + 46, at + 46 + nameLength);
    const isUtf8 = (view.getUint16(at + 8, true) & 0x800) !== 0;
    const sizes = sizesOf(view, at, at + 46 + nameLength, extraLength);
    const method = view.getUint16(at + 10, true);
    files.push({
      name: new TextDecoder(isUtf8 ? "utf-8" : "latin1").decode(name),
      size: sizes.unpacked,
      checksum: view.getUint32(at + 16, true),
      unpack: () => unpacked(bytes, view, method, sizes),
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return files;
}

/** Where the record at the directory's end begins; null in an archive that is cut off. */
export function endOfDirectory(bytes: Uint8Array): number | null {
  const longestComment = 65_535;
  for (let at = bytes.length - 22; at >= 0 && at >= bytes.length - 22 - longestComment; at -= 1) {
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6) return at;
  }
  return null;
}

/** Large archives, and those of some programs, have a second record with wider numbers. */
function directoryOf(view: DataView, end: number): { count: number; at: number } {
  const isWide = end >= 20 && view.getUint32(end - 20, true) === 0x07064b50;
  if (!isWide) return { count: view.getUint16(end + 10, true), at: view.getUint32(end + 16, true) };
  const record = wideNumber(view, end - 12);
  return { count: wideNumber(view, record + 32), at: wideNumber(view, record + 48) };
}

interface Sizes {
  packed: number;
  unpacked: number;
  /** Of the file's own header. */
  offset: number;
}

/** Numbers that need more than 32 bits follow in a field of their own. */
function sizesOf(view: DataView, entry: number, extra: number, extraLength: number): Sizes {
  let wide = extra;
  while (wide < extra + extraLength && view.getUint16(wide, true) !== 1) wide += 4 + view.getUint16(wide + 2, true);
  let next = wide + 4;
  const read = (at: number): number => {
    const narrow = view.getUint32(at, true);
    if (narrow !== 0xffffffff || wide >= extra + extraLength) return narrow;
    next += 8;
    return wideNumber(view, next - 8);
  };
  const unpacked = read(entry + 24);
  const packed = read(entry + 20);
  return { unpacked, packed, offset: read(entry + 42) };
}

function wideNumber(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

function unpacked(bytes: Uint8Array, view: DataView, method: number, sizes: Sizes): Uint8Array {
  const start = sizes.offset + 30 + view.getUint16(sizes.offset + 26, true) + view.getUint16(sizes.offset + 28, true);
  const packed = bytes.subarray(start, start + sizes.packed);
  if (method === 0) return packed;
  if (method !== 8) throw new Error(`Compression method ${method} is unknown.`);
  return inflated(packed, sizes.unpacked);
}

/** Node's own, several times as fast, where there is Node. */
const zlib = "process" in globalThis ? process.getBuiltinModule("node:zlib") : null;

function inflated(packed: Uint8Array, size: number): Uint8Array {
  if (zlib === null) return inflateSync(packed, { out: new Uint8Array(size) });
  const { buffer, byteOffset, length } = zlib.inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  return new Uint8Array(buffer, byteOffset, length);
}
