/** Files are written whole or not at all: under another name first, renamed when complete. */
import { realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Where `path` is a link, the file that it leads to is replaced. */
export async function replaceFile(path: string, content: Uint8Array | string): Promise<void> {
  const target = (await unlessMissing(realpath(path))) ?? path;
  const unfinished = join(dirname(target), `.${basename(target)}.${process.pid}.unfinished`);
  try {
    await writeFile(unfinished, content, { flag: "wx" });
    await rename(unfinished, target);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** True where both names lead to one file that exists, also through symbolic and hard links. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([unlessMissing(stat(one)), unlessMissing(stat(other))]);
  return first !== null && second !== null && first.dev === second.dev && first.ino === second.ino;
}

async function unlessMissing<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
