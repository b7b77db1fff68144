/** A workbook's agendas as they were read from its file. Plain data, which goes from one thread to another. */
import type { AgendaSource } from "../model/agenda";
import type { RegisteredOwner } from "../model/register";
import type { Settings } from "../model/settings";
import type { Snapshot } from "../model/snapshot";

export interface ReadWorkbook {
  /** Its name. */
  file: string;
  /** At least one; several where the workbook's people read all of its agendas together. */
  agendas: { source: AgendaSource; snapshots: readonly Snapshot[] }[];
  /** The workbook's own, with those that count instead. */
  settings: Settings;
  /** Null where the workbook has no register of owners. */
  register: readonly RegisteredOwner[] | null;
  notices: string[];
}

/** One of its agendas, with what it is judged by. */
export type AgendaOfWorkbook = ReadWorkbook["agendas"][number] & Pick<ReadWorkbook, "file" | "settings" | "register">;

/** Its agendas are judged by its own settings, register and history. */
export function agendasToJudge({ file, agendas, settings, register }: ReadWorkbook): AgendaOfWorkbook[] {
  return agendas.map((agenda) => ({ ...agenda, file, settings, register }));
}
