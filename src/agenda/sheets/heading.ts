/** The lines above a generated sheet's table: its title, as at when, and from where; and where each row is from, where there are several agendas. */
import { allOf, longDay } from "../text/language";
import type { Settings } from "../model/settings";
import type { AssessedAgenda, Assessment } from "../model/assessment";
import type { ScaleName, Section } from "../model/agenda";
import type { GeneratedSheetName } from "../model/generatedSheets";
import { textColumn } from "./plan";
import type { ColumnPlan } from "./plan";

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

export function madeFrom({ agenda, agendas }: Assessment): string {
  if (agendas.length > 1) return `Made by RAG Agenda from ${agendas.length} agendas: ${agendasInWords(agendas)}.`;
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

export function areSeveral({ agendas }: Pick<Assessment, "agendas">): boolean {
  return agendas.length > 1;
}

/** A column that names each row's agenda, and what it shows by the agenda's index; none where there is one agenda. */
export function agendaColumns({ agendas }: Pick<Assessment, "agendas">): {
  plan: ColumnPlan;
  nameOf: (agenda: number) => string;
}[] {
  if (agendas.length < 2) return [];
  return [{ plan: textColumn("agenda", "Agenda", 22), nameOf: (agenda) => agendas[agenda]?.name ?? "" }];
}

const mostNamed = 12;

/** "Adults, Children and Places"; of many the first few. */
export function agendasInWords(agendas: readonly Pick<AssessedAgenda, "name">[]): string {
  const names = agendas.slice(0, mostNamed).map(({ name }) => name);
  return allOf(agendas.length > mostNamed ? [...names, `${agendas.length - mostNamed} more`] : names);
}

/** Whose scale is which, where they differ. */
export function scalesLine({ agendas }: Pick<Assessment, "agendas">): string[] {
  const byScale = new Map<ScaleName, AssessedAgenda[]>();
  for (const agenda of agendas) byScale.set(agenda.scale, [...(byScale.get(agenda.scale) ?? []), agenda]);
  if (byScale.size < 2) return [];
  const each = [...byScale].map(([scale, own]) => `${scale} in ${agendasInWords(own)}`);
  return [
    `Scales differ: ${each.join("; ")}.`,
    "Each agenda is counted by its own scale, and totals add up the ratings of the same name.",
  ];
}

/** The links of a column whose cells say their agenda: "Row 12 of Adults", "C12 of Adults". Those of other workbooks lead nowhere. */
export function linksByName(
  agendas: readonly AssessedAgenda[],
  columnOf: (agenda: AssessedAgenda) => string,
): NonNullable<ColumnPlan["link"]> {
  const own = agendas.filter(({ source }) => source === null);
  return { agendas: Object.fromEntries(own.map((one) => [one.name, { sheet: one.sheet, column: columnOf(one) }])) };
}
