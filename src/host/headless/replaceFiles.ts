/** Files are written whole or not at all, and several of them all or none: under other names first, renamed when all are complete. */
import type { Stats } from "node:fs";
import { access, chmod, constants, copyFile, readlink, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";

export interface FileToWrite {
  path: string;
  content: Uint8Array | string;
}

/** The file that can't be written, with the system's error, or a reason of ours, as its cause. */
export class WriteError extends Error {
  override readonly name = "WriteError";
  constructor(
    readonly path: string,
    override readonly cause: unknown,
  ) {
    super(`"${path}" cannot be written.`);
  }
}

/** A file that is there already keeps its mode. Throws WriteError, and then every file is as it was. */
export async function replaceFiles(files: readonly FileToWrite[]): Promise<void> {
  const replacements = files.map((file) => new Replacement(file));
  try {
    for (const replacement of replacements) await replacement.prepare();
    for (const replacement of replacements) await replacement.swap();
  } catch (error) {
    for (const replacement of replacements.reverse()) await replacement.undo();
    throw error;
  }
  for (const replacement of replacements) await replacement.finish();
}

class Replacement {
  /** Where the path is a link, what it leads to. */
  private target = "";
  /** Its copy, so that it can be put back; null where there was none. */
  private kept: string | null = null;
  private swapped = false;

  constructor(private readonly file: FileToWrite) {}

  prepare(): Promise<void> {
    return this.attempt(async () => {
      this.target = await targetOf(this.file.path);
      const before = await unlessMissing(stat(this.target));
      if (before !== null) await refuseUnwritable(this.target, before);
      await writeFile(this.unfinished, this.file.content, { flag: "wx", mode: before?.mode ?? 0o666 });
      if (before === null) return;
      await chmod(this.unfinished, before.mode);
      this.kept = this.besides("kept");
      await copyFile(this.target, this.kept, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
    });
  }

  swap(): Promise<void> {
    return this.attempt(async () => {
      await rename(this.unfinished, this.target);
      this.swapped = true;
    });
  }

  async undo(): Promise<void> {
    if (this.swapped && this.kept === null) await rm(this.target);
    else if (this.swapped && this.kept !== null) await rename(this.kept, this.target);
    await this.finish();
  }

  async finish(): Promise<void> {
    if (this.target !== "") await rm(this.unfinished, { force: true });
    if (this.kept !== null) await rm(this.kept, { force: true });
  }

  private get unfinished(): string {
    return this.besides("unfinished");
  }

  private besides(ending: string): string {
    return join(dirname(this.target), `.${basename(this.target)}.${process.pid}.${ending}`);
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      throw new WriteError(this.file.path, error);
    }
  }
}

async function refuseUnwritable(target: string, before: Stats): Promise<void> {
  if (!before.isFile()) throw new Error(before.isDirectory() ? "it is a folder" : "it is not a file");
  // The system's administrator may write what is read-only for everybody, and means it as little.
  if ((before.mode & anyoneWrites) === 0) throw new Error("it is read-only");
  await access(target, constants.W_OK);
}

const anyoneWrites = 0o222;

/** True where both names lead to one file, through symbolic and hard links too, or to one file that is to be made. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([unlessMissing(stat(one)), unlessMissing(stat(other))]);
  if (first !== null && second !== null) return first.dev === second.dev && first.ino === second.ino;
  if (first !== null || second !== null) return false;
  return asOneSystemMaySeeIt(await targetOf(one)) === asOneSystemMaySeeIt(await targetOf(other));
}

/** There are systems for which names that differ in capitals, or in how accents are written, are one. */
function asOneSystemMaySeeIt(path: string): string {
  return path.normalize("NFC").toLowerCase();
}

/** The file that a path leads to, also through links to what isn't there yet. */
async function targetOf(path: string, links = 40): Promise<string> {
  const whole = await unlessMissing(realpath(path));
  if (whole !== null) return whole;
  const folder = (await unlessMissing(realpath(dirname(path)))) ?? resolve(dirname(path));
  const target = join(folder, basename(path));
  const next = links > 0 ? await linkedBy(target) : null;
  return next === null ? target : targetOf(resolve(folder, next), links - 1);
}

/** Null for what is no link. */
async function linkedBy(path: string): Promise<string | null> {
  try {
    return await readlink(path);
  } catch (error) {
    if (hasCode(error, "EINVAL", "ENOENT", "ENOTDIR", "UNKNOWN")) return null;
    throw error;
  }
}

async function unlessMissing<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (hasCode(error, "ENOENT")) return null;
    throw error;
  }
}

function hasCode(error: unknown, ...codes: string[]): boolean {
  return typeof error === "object" && error !== null && "code" in error && codes.includes(String(error.code));
}
