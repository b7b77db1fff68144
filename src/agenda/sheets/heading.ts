/** The lines above a generated sheet's table: its title, as at when, and from where. */
import { longDay } from "../text/language";
import type { Settings } from "../model/settings";
import type { Assessment } from "../model/assessment";
import type { Section } from "../model/agenda";
import type { GeneratedSheetName } from "../model/generatedSheets";

const usualTitles: Record<GeneratedSheetName, string> = {
  summary: "RAG Summary",
  ratings: "RAG by Rating",
  owners: "RAG by Owner",
  overdue: "RAG Overdue",
  issues: "RAG Issues",
  data: "RAG Data",
};

/** Name, title and as-at line. The name stays when the title is the person's own, so that links go on working. */
export function sheetHeading(mark: GeneratedSheetName, assessment: Assessment, { sheets }: Settings) {
  return {
    mark,
    name: usualTitles[mark],
    title: sheets.titles[mark] ?? usualTitles[mark],
    asAt: `As at ${longDay(assessment.today)}.`,
  };
}

export function madeFrom({ agenda }: Assessment): string {
  return agenda.table === null
    ? `Made by RAG Agenda from the sheet "${agenda.sheet}", header in row ${agenda.headerRow}.`
    : `Made by RAG Agenda from the table "${agenda.table}" on the sheet "${agenda.sheet}".`;
}

/** "2. New routes", "Governance", or "No section" where actions are under no heading. */
export function sectionName({ number, title }: Section): string {
  if (number === null) return title ?? "No section";
  return title === null ? `Section ${number}` : `${number}. ${title}`;
}

/** Actions under no heading are all in one section that has neither number nor title. */
export function hasSections(sections: readonly Section[]): boolean {
  return sections.some(({ number, title }) => number !== null || title !== null);
}
