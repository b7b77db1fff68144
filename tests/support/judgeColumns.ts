/** An agenda as the finder finds it by its own header, judged on 1 July 2021. */
import { findAgendas } from "../../src/agenda/find/find";
import { agendaSource } from "../../src/agenda/find/wholeAgenda";
import { judge } from "../../src/agenda/judge/judge";
import type { Assessment } from "../../src/agenda/model/assessment";
import type { CellValue } from "../../src/agenda/model/grid";
import { defaultSettings } from "../../src/agenda/model/settings";
import type { Settings } from "../../src/agenda/model/settings";
import type { Snapshot } from "../../src/agenda/model/snapshot";
import { today } from "./agendaOf";

/** `columns` are those that a person has chosen. */
export function judgeColumns(
  header: string[],
  rows: CellValue[][],
  columns: NonNullable<Settings["agenda"]>["columns"] = {},
  snapshots: readonly Snapshot[] = [],
): Assessment {
  const settings: Settings = { ...defaultSettings, agenda: { sheet: "Plan", table: null, headerRow: 1, columns } };
  const grid = { sheet: "Plan", table: null, top: 1, left: 1, values: [header, ...rows] };
  const { chosen } = findAgendas([grid], settings);
  if (chosen === null) throw new Error("No agenda was found.");
  return judge(agendaSource(grid, chosen.place, null, 1900), { today, settings, register: null, snapshots });
}
