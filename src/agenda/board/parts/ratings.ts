/** Ratings by agenda, by section, and by what is rated. */
import { headlineOf } from "../../history/headline";
import type { Assessment } from "../../model/assessment";
import type { Settings } from "../../model/settings";
import { headlinesInWords } from "../../sheets/byRating";
import { countedRows } from "../../sheets/countedRows";
import { agendaColumns, areSeveral, hasSections, sectionName } from "../../sheets/heading";
import { figures } from "../../text/language";
import { countsTable } from "../countsTable";
import type { CountsTableContent, NamedCounts } from "../countsTable";
import type { BoardPart } from "../page";

export function ratingsParts(assessment: Assessment, settings: Settings): BoardPart[] {
  const { summary } = assessment;
  const what = summary.ratings === null ? "Actions" : "Ratings";
  const part = (heading: string, content: CountsTableContent, sentences: string[] = []): BoardPart => ({
    heading,
    sentences,
    tables: [countsTable(content, assessment, settings)],
  });
  const all = { names: ["All actions"], counts: summary };
  const headline = headlineSentences(assessment);
  const ofRatings = ratedContent(assessment);
  const byRating = ofRatings === null ? [] : [part("Ratings by what is rated", ofRatings)];
  const { shown, left } = sectionsShown(assessment, settings);
  const bounded =
    left === 0 ? [] : [`${figures(shown.length)} sections are listed, of ${figures(shown.length + left)}.`];
  if (areSeveral(assessment)) {
    const agendas = assessment.agendas.flatMap(({ name }, index) => {
      const counts = summary.agendas[index];
      return counts === undefined ? [] : [{ names: [name], counts }];
    });
    const caption = "How many actions each agenda has, by rating";
    const rows = [...agendas, { ...all, names: ["All agendas"] }];
    return [
      part(`${what} by agenda`, { caption, headers: ["Agenda"], rows, totalled: true }, headline),
      ...(shown.length === 0
        ? []
        : [part(`${what} by section`, sectionsContent(shown, ["Agenda", "Section"]), bounded)]),
      ...byRating,
    ];
  }
  if (!hasSections(summary.sections)) {
    const content = {
      caption: "How many actions there are, by rating",
      headers: ["Actions"],
      rows: [all],
      totalled: false,
    };
    return [part(what, content, headline), ...byRating];
  }
  const content = sectionsContent(shown, ["Section"]);
  const rows = [...content.rows, { ...all, names: ["All sections"] }];
  return [part(`${what} by section`, { ...content, rows, totalled: true }, [...headline, ...bounded]), ...byRating];
}

/** More than a board reads at once. */
const mostSections = 40;

/** In the order that the settings have, and how many are left out. */
function sectionsShown(assessment: Assessment, settings: Settings): { shown: NamedCounts[]; left: number } {
  const sections = countedRows(assessment, settings).flatMap((counts): NamedCounts[] => {
    if (counts.section === null) return [];
    const agendas = agendaColumns(assessment).map(({ nameOf }) => nameOf(counts.agenda ?? 0));
    return [{ names: [...agendas, sectionName(counts.section)], counts }];
  });
  return { shown: sections.slice(0, mostSections), left: Math.max(0, sections.length - mostSections) };
}

function sectionsContent(rows: NamedCounts[], headers: string[]): CountsTableContent {
  return { caption: "How many actions each section has, by rating", headers, rows, totalled: false };
}

/** Null where each action has one rating, or none. */
function ratedContent(assessment: Assessment): CountsTableContent | null {
  const { byRating } = assessment.summary;
  if (byRating.length === 0) return null;
  const columns = agendaColumns(assessment);
  return {
    caption: "How many actions each rating has",
    headers: [...columns.map(({ plan }) => plan.header), "What is rated"],
    rows: byRating.map((counts) => ({
      names: [...columns.map(({ nameOf }) => nameOf(counts.agenda)), counts.name],
      counts,
    })),
    totalled: false,
  };
}

/** Which of several ratings is counted. */
function headlineSentences(assessment: Assessment): string[] {
  if (assessment.summary.byRating.length === 0) return [];
  const headline = areSeveral(assessment) ? headlinesInWords(assessment) : headlineOf(assessment.agenda);
  return headline === null ? [] : [`Of several ratings this page counts ${headline}.`];
}
