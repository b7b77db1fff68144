/** Whether the file at OUT is an earlier answer of this command, or a workbook of someone's own that would be lost. */
import { basename } from "node:path";
import { agendasOfFile } from "../../../files/agendasOfFile";
import { FileError } from "../../../ooxml/fileError";
import { readInput, Refused } from "../workbookFile";

/** An earlier answer has generated sheets alone, so no agenda is found in it. */
export async function hasAgendaOfItsOwn(file: string): Promise<boolean> {
  try {
    return agendasOfFile(await readInput(file), basename(file)).ok;
  } catch (error) {
    if (error instanceof Refused || error instanceof FileError) return false;
    throw error;
  }
}
