/** What the pane asks of the workbook after its first view, answered by Excel. Each answer's code is loaded when it is asked. */
import type { Workbook } from "./workbook";

export type LaterWorkbook = Pick<
  Workbook,
  | "applyFixes"
  | "understandSelection"
  | "chooseAgenda"
  | "planRepair"
  | "makeRepairedAgenda"
  | "addSampleAgenda"
  | "changeAid"
  | "answerLostMarks"
  | "saveSettings"
  | "changeOthers"
  | "createRegister"
  | "addOwner"
  | "changeOwner"
  | "selectOwner"
>;

export const laterWorkbook: LaterWorkbook = {
  applyFixes: async (seen, fixes) => (await import("../../excel/agenda/fixes")).applyFixes(seen, fixes),
  understandSelection: async () => (await import("../../excel/agenda/chooseAgenda")).understandSelection(),
  chooseAgenda: async (found) => (await import("../../excel/agenda/chooseAgenda")).chooseAgenda(found),
  planRepair: async () => (await import("../../excel/repair/repair")).planRepair(),
  makeRepairedAgenda: async (plan) => (await import("../../excel/repair/repair")).makeRepairedAgenda(plan),
  addSampleAgenda: async () => (await import("../../excel/sample/sampleAgenda")).addSampleAgenda(),
  changeAid: async (aid, wanted) => {
    const { addAid, removeAid } = await import("../../excel/agenda/aids/agendaAids");
    return wanted === "add" ? addAid(aid) : removeAid(aid);
  },
  answerLostMarks: async (sheets, answer) =>
    (await import("../../excel/summary/writeSheets")).answerLostMarks(sheets, answer),
  saveSettings: async (change) => (await import("../../excel/stores/settingsChanges")).keepSettings(change),
  changeOthers: async (change) => (await import("../../excel/stores/otherWorkbooks")).changeOthers(change),
  createRegister: async (assessment) => (await import("../../excel/stores/registerChanges")).createRegister(assessment),
  addOwner: async (owner) => (await import("../../excel/stores/newOwner")).addOwner(owner),
  changeOwner: async (name, change) => (await import("../../excel/stores/registerChanges")).changeOwner(name, change),
  selectOwner: async (name) => (await import("../../excel/stores/registerChanges")).selectOwner(name),
};
