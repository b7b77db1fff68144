/**
 * Joins agendas that are judged to one assessment: each keeps its columns, scale and findings, and its actions name it by its index. People
 * are worked out over the names of all, so that one person is counted once, in whichever agendas they are.
 */
import { joinNames } from "../cells/people/samePerson";
import { mergeFindings } from "../findings/collect";
import { traitsOf } from "../findings/lookup";
import { agendaNames } from "./agendaNames";
import { ratings } from "../model/agenda";
import type { Rating } from "../model/agenda";
import type { Action, AssessedAgenda, Assessment } from "../model/assessment";
import type { Day } from "../model/day";
import type { AgendaFinding } from "../model/finding";
import type { People } from "../model/people";
import type { Settings } from "../model/settings";
import { checkPeople } from "./check";
import { count } from "./counts/count";
import type { JudgedAgenda } from "./judgedAgenda";

/** Throws where there is none. The agendas may be joined again, with others or without some. */
export function joinAgendas(
  judged: readonly JudgedAgenda[],
  { today, settings }: { today: Day; settings: Settings },
): Assessment {
  const agendas = assessedAgendas(judged);
  const [agenda] = agendas;
  if (agenda === undefined) throw new RangeError("There is no agenda to join.");
  const people = peopleOf(judged, settings);
  const own = judged.map(({ reading }, index) => ownActions(reading.actions, index));
  const counted = judged.map(({ reading, coverage }, index) => ({
    ...reading.agenda,
    actions: own[index] ?? [],
    sections: reading.sections,
    coverage,
  }));
  return {
    today,
    agendas,
    agenda,
    ratings: scaleOf(agendas),
    actions: new Array<Action>().concat(...own),
    people,
    findings: judged.flatMap((one, index) => findingsOf(one, people, index)),
    summary: count(counted, people),
  };
}

function assessedAgendas(judged: readonly JudgedAgenda[]): AssessedAgenda[] {
  const names = agendaNames(judged.map(({ source, reading }) => ({ ...reading.agenda, source })));
  return judged.map(({ source, reading }, index) => {
    const { agenda, sections, leftOut, chosenRows, alikeRows } = reading;
    return { ...agenda, name: names[index] ?? agenda.sheet, source, sections, leftOut, chosenRows, alikeRows };
  });
}

/** Actions are read as those of the first agenda. */
function ownActions(actions: readonly Action[], agenda: number): readonly Action[] {
  return agenda === 0 ? actions : actions.map((action) => ({ ...action, agenda }));
}

function peopleOf(judged: readonly JudgedAgenda[], { partedNames }: Settings): People {
  const owners = judged.flatMap(({ reading }) => reading.actions.map(({ owner }) => owner));
  return joinNames(owners, judged.find(({ known }) => known !== null)?.known ?? null, partedNames);
}

function findingsOf({ reading, table, checked }: JudgedAgenda, people: People, agenda: number): AgendaFinding[] {
  const findings = mergeFindings([reading.findings, checked, checkPeople(people, table)], traitsOf);
  return findings.map((finding) => ({ ...finding, agenda }));
}

function scaleOf([first, ...others]: readonly AssessedAgenda[]): readonly Rating[] {
  if (first === undefined || others.length === 0) return first?.ratings ?? [];
  return ratings.filter((rating) => [first, ...others].some((agenda) => agenda.ratings.includes(rating)));
}
