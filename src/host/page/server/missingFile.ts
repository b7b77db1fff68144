/** For `stat(…).catch`: a file that is not there is null, any other error is thrown. */
export function nullIfMissing(error: unknown): null {
  if (typeof error === "object" && error !== null && "code" in error && missingCodes.includes(String(error.code))) {
    return null;
  }
  throw error;
}

/** Also a path through a file, and a name longer than names can be. */
const missingCodes = ["ENOENT", "ENOTDIR", "ENAMETOOLONG"];
