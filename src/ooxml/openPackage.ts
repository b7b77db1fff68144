/** From a file's bytes to the files of its package: what is no package of a workbook is refused, each kind with its own sentence. */
import { indexOfBytes } from "./indexOfBytes";
import { FileError } from "./fileError";
import { endOfDirectory, packedFiles } from "./packedFiles";
import type { PackedFile } from "./packedFiles";

/** A text, or an unpacked workbook, is kept in memory as a string: no more than this many bytes. */
export const largestFile = 400_000_000;

/** For a file before it is read: the longest text that JavaScript takes is not much longer. Throws FileError. */
export function refuseTooLarge(size: number, fileName: string, largest = largestFile): void {
  if (size <= largest) return;
  const megabytes = Math.round(largest / 1_000_000);
  throw new FileError(
    "TooLarge",
    `"${fileName}" is larger than ${megabytes} MB, which no agenda needs: check where it came from, or split it.`,
  );
}

/** Null where the file is no package: a text, perhaps. Throws FileError for one that can't be opened. */
export function openPackage(bytes: Uint8Array, fileName: string): PackedFile[] | null {
  refuseTooLarge(bytes.length, fileName);
  if (bytes.length === 0)
    throw new FileError("Empty", `"${fileName}" is empty: choose a workbook that has something in it.`);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) throw compoundFileError(bytes, fileName);
  return startsWith(bytes, [0x50, 0x4b]) ? listed(bytes, fileName) : null;
}

export function damaged(fileName: string, reason: string): FileError {
  return new FileError(
    "CutOff",
    `"${fileName}" is damaged (${reason}): open it in Excel, let Excel repair it, and save it again.`,
  );
}

/** Throws FileError where it is damaged. */
export function unpacked(file: PackedFile, fileName: string): Uint8Array {
  try {
    return file.unpack();
  } catch {
    throw new FileError("CutOff", `"${fileName}" is damaged and cannot be unpacked: copy or download it again.`);
  }
}

function listed(bytes: Uint8Array, fileName: string): PackedFile[] {
  if (endOfDirectory(bytes) === null) {
    throw new FileError("CutOff", `"${fileName}" is cut off before its end: copy or download it again.`);
  }
  let files: PackedFile[];
  try {
    files = packedFiles(bytes);
  } catch {
    throw new FileError("CutOff", `"${fileName}" is damaged and cannot be unpacked: copy or download it again.`);
  }
  if (files.reduce((sum, { size }) => sum + size, 0) > largestFile) {
    throw new FileError(
      "TooLarge",
      `"${fileName}" unpacks to more than 400 MB, which no agenda needs: check where it came from, or split it.`,
    );
  }
  return files;
}

function compoundFileError(bytes: Uint8Array, fileName: string): FileError {
  return containsUtf16(bytes, "EncryptedPackage")
    ? new FileError(
        "Encrypted",
        `"${fileName}" has a password: open it in Excel, remove the password (File, Info), then save it.`,
      )
    : new FileError(
        "OldFormat",
        `"${fileName}" is in the old .xls format: open it in Excel, then save it as an Excel Workbook (.xlsx).`,
      );
}

function startsWith(bytes: Uint8Array, signature: number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function containsUtf16(bytes: Uint8Array, text: string): boolean {
  return indexOfBytes(bytes, Array.from(text, (letter) => [letter.charCodeAt(0), 0]).flat()) >= 0;
}
