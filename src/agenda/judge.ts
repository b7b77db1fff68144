/** Judges an agenda as it stands on a day. Pure: the same source, day, settings, register and snapshots give the same answer for ever. */
import { readAgenda } from "./read";
import type { Settings } from "./settings";
import { summarise } from "./summary";
import type { AgendaSource, Assessment, Day, RegisteredOwner, Snapshot } from "./types";

export interface JudgeContext {
  today: Day;
  settings: Settings;
  /** Null where the workbook has no register of owners. */
  register: readonly RegisteredOwner[] | null;
  /** Oldest first. */
  snapshots: readonly Snapshot[];
}

export function judge(source: AgendaSource, context: JudgeContext): Assessment {
  const reading = readAgenda(source, context.settings);
  return {
    today: context.today,
    agenda: reading.agenda,
    sections: reading.sections,
    actions: [],
    findings: reading.findings,
    summary: summarise([], reading.sections, reading.agenda.ratings),
  };
}
