/** A file that a person chose, to the agendas in it. Whatever is wrong with it is one sentence, so that the other files go on. */
import { FileError } from "../ooxml/fileError";
import { refuseTooLarge } from "../ooxml/openPackage";
import { agendasOfFile } from "./agendasOfFile";
import type { FileReading } from "./agendasOfFile";

/** Bytes. A browser has less memory than the command line. */
const largestChosen = 100_000_000;

/** Never rejects. */
export async function readFile(file: File): Promise<FileReading> {
  try {
    refuseTooLarge(file.size, file.name, largestChosen);
    return agendasOfFile(new Uint8Array(await file.arrayBuffer()), file.name);
  } catch (error) {
    return { ok: false, reason: reasonOf(error, file.name) };
  }
}

function reasonOf(error: unknown, fileName: string): string {
  if (error instanceof FileError) return error.message;
  // The browser's own: the file has been moved, changed or locked since it was chosen.
  if (error instanceof DOMException)
    return `"${fileName}" cannot be opened: it may have moved, or changed since you chose it. Choose it again.`;
  const name = error instanceof Error ? error.name : typeof error;
  return `"${fileName}" made RAG Agenda fail (${name}): save it again in Excel, or tell whoever supports the add-in.`;
}
