/** What is counted beside each other: each agenda as a whole where there are several, the sections of each, and all of them. */
import { ratings } from "../model/agenda";
import type { Section } from "../model/agenda";
import type { Assessment, Counts, SectionCounts } from "../model/assessment";
import type { Settings } from "../model/settings";
import { language } from "../text/language";
import { areSeveral, hasSections, sectionName } from "./heading";

/** Counts of a section; of a whole agenda, whose section is null; of all agendas, whose index is null too. */
export type Counted = Counts & { section: Section | null; agenda: number | null };

/** Of several agendas each as a whole, then the sections of those that have any; in the end all. */
export function countedRows(assessment: Assessment, settings: Settings): Counted[] {
  const { agendas, summary } = assessment;
  const bySection = (agenda: number): Counted[] => {
    const own = summary.sections.filter((section) => section.agenda === agenda);
    return ordered(own, settings).map((counts) => ({ ...counts, section: counts }));
  };
  const all = { ...summary, section: null, agenda: null };
  if (!areSeveral(assessment)) return [...bySection(0), all];
  return [
    ...summary.agendas.map((counts, agenda) => ({ ...counts, section: null, agenda })),
    ...agendas.flatMap(({ sections }, agenda) => (hasSections(sections) ? bySection(agenda) : [])),
    all,
  ];
}

export function sectionInWords({ section, agenda }: Counted, assessment: Assessment): string {
  if (section !== null) return sectionName(section);
  const whole = agenda === null || !areSeveral(assessment) ? undefined : assessment.agendas[agenda];
  return whole === undefined ? "All sections" : `All of ${whole.name}`;
}

function ordered(sections: readonly SectionCounts[], { sheets }: Settings): SectionCounts[] {
  const all = [...sections];
  switch (sheets.sectionOrder) {
    case "agenda":
      return all;
    case "name":
      return all.sort((one, other) =>
        sectionName(one).localeCompare(sectionName(other), language, { numeric: true, sensitivity: "base" }),
      );
    case "worst-first":
      return all.sort(byWorst);
  }
}

/** More Red first; with as many Red, more Amber/Red, and so on; then more overdue. */
function byWorst(one: Counts, other: Counts): number {
  for (const rating of ratings) {
    const difference = (other.ratings?.[rating] ?? 0) - (one.ratings?.[rating] ?? 0);
    if (difference !== 0 && rating !== "Green" && rating !== "Blue") return difference;
  }
  return (other.overdue ?? 0) - (one.overdue ?? 0);
}
