/**
 * Counts by rating, section and owner. Ratings are counted of the unfinished and rated; Blue, which says complete, is
 * counted too where the scale has it; the not rated are counted apart. What the agenda says nothing of is not counted.
 */
import type { AgendaAsRead, Section } from "../../model/agenda";
import type { Action, Coverage, Summary } from "../../model/assessment";
import { isCounted } from "../../model/openness";
import type { People } from "../../model/people";
import { newOwners } from "./ownerTallies";
import type { Owners } from "./ownerTallies";
import { addTo, countsKnown, countsOfRating, newTally, sectionTallies, sumKnown, sumOf } from "./tallies";
import type { CountsOf } from "./tallies";

/** What is counted of one agenda. */
interface CountedAgenda extends Pick<AgendaAsRead, "ratings" | "ratingColumns"> {
  actions: readonly Action[];
  sections: readonly Section[];
  coverage: Coverage;
}

/** Sections in each agenda's order; owners by name, those who lead nothing left out, "Unassigned" last. */
export function count(agendas: readonly CountedAgenda[], people: People): Summary {
  const owners = newOwners(people);
  const counted = agendas.map((agenda, index) => countAgenda(agenda, index, owners));
  const counts = sumOf(counted.map(({ whole }) => whole));
  return {
    ...counts,
    coverage: coverageOfAll(agendas.map(({ coverage }) => coverage)),
    agendas: counted.map(({ whole }) => whole),
    setAside: agendas.reduce((sum, { actions }) => sum + actions.length, 0) - counts.actions,
    rated: counts.ratings === null ? null : Object.values(counts.ratings).reduce((sum, rated) => sum + rated, 0),
    byRating: counted.flatMap(({ byRating }) => byRating),
    sections: counted.flatMap(({ sections }) => sections),
    owners: owners.all(counted.map(({ countsOf }) => countsOf)),
  };
}

/** Adds what each owner has in it to `owners`. */
function countAgenda(
  { actions: all, sections, ratings: scale, ratingColumns, coverage }: CountedAgenda,
  agenda: number,
  owners: Owners,
) {
  const actions = all.filter(isCounted);
  const whole = newTally();
  const countsOf: CountsOf = (tally) => countsKnown(tally, scale, coverage, whole.updated);
  const sectionOf = sectionTallies(sections);
  for (const action of actions) {
    addTo(whole, action);
    addTo(sectionOf.of(action.section), action);
    // Where no column of owners was recognised, nobody is unassigned.
    if (coverage.owner !== null) owners.add(action, agenda);
  }
  return {
    countsOf,
    whole: { ...countsOf(whole), coverage },
    byRating:
      ratingColumns.length < 2
        ? []
        : ratingColumns.map(({ name }, index) => ({ name, agenda, ...countsOfRating(actions, index, scale) })),
    sections: sectionOf.all().map(({ section: { number, title }, tally }) => ({
      number,
      title,
      agenda,
      ...countsOf(tally),
    })),
  };
}

function coverageOfAll(coverages: readonly Coverage[]): Coverage {
  const known = (role: keyof Coverage) => sumKnown(coverages.map((coverage) => coverage[role]));
  return {
    owner: known("owner"),
    comment: known("comment"),
    rating: known("rating"),
    due: known("due"),
    updated: known("updated"),
  };
}
