/** What agenda.ts times, as one file. */
export { findAgendas } from "../../src/agenda/find/find";
export { agendaSource, decideOnWhole } from "../../src/agenda/find/wholeAgenda";
export { judge } from "../../src/agenda/judge/judge";
