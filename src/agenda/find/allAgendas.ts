/** All agendas of a workbook that are read together: those of the same kind as the best. Loaded only where a person wants them. */
import { allOf } from "../text/language";
import type { Grid } from "../model/grid";
import type { AgendaCandidate } from "./candidate";
import { candidatesOf } from "./candidate";
import { lowerHeaderCandidates } from "./candidates";
import { isSameAgenda } from "./find";
import type { AgendaSearch } from "./find";
import { nameOf } from "./searchMessages";
import { isOfRisks } from "./whichAgenda";

/** No register of risks beside an agenda, nor what is one only by a word or two. `candidates` are best first, and so is the answer. */
function ofOneKind(candidates: readonly AgendaCandidate[]): AgendaCandidate[] {
  const [best] = candidates;
  if (best === undefined) return [];
  return candidates.filter((one) => isOfRisks(one) === isOfRisks(best) && one.score >= best.score * leastShare);
}

const leastShare = 0.5;

/** How many there are to read together. */
export function countTogether({ candidates, taken }: Pick<AgendaSearch, "candidates" | "taken">): number {
  return taken.length > 1 ? taken.length : ofOneKind(candidates).length;
}

/** The search with all of one kind taken, in the order of the sheets. Those whose columns a person chose keep these. */
export function takeAll(search: AgendaSearch, sheets: readonly string[]): AgendaSearch {
  const { candidates, byPerson } = search;
  if (candidates.length === 0) return search;
  const kept = byPerson.map(({ candidate }) => candidate);
  const isKept = ({ place }: AgendaCandidate) => kept.some((one) => isSameAgenda(place, one.place));
  const others = ofOneKind(candidates).filter((one) => !isKept(one));
  const taken = [...kept, ...others].map(withoutWhy).sort(inOrderOf(sheets));
  const [chosen = null] = taken;
  const message = taken.length > 1 ? allFoundMessage(taken, candidates) : search.message;
  const known = candidates.map((one) => taken.find(({ place }) => isSameAgenda(place, one.place)) ?? one);
  return { ...search, candidates: known, chosen, chosenBy: "person", taken, message };
}

/** Why one was taken rather than another says nothing where both are. */
function withoutWhy(candidate: AgendaCandidate): AgendaCandidate {
  return candidate.place.why === null ? candidate : { ...candidate, place: { ...candidate.place, why: null } };
}

export function inOrderOf(sheets: readonly string[]) {
  return ({ place: one }: Pick<AgendaCandidate, "place">, { place: other }: Pick<AgendaCandidate, "place">): number =>
    sheets.indexOf(one.sheet) - sheets.indexOf(other.sheet) ||
    one.headerRow - other.headerRow ||
    one.firstColumn - other.firstColumn;
}

/** What `agendasBelow` finds of several grids: of the same kind as `candidates`, and not among those that were read. */
export function furtherOfOneKind(
  read: readonly { grid: Grid; candidate: AgendaCandidate }[],
  candidates: readonly AgendaCandidate[],
): AgendaCandidate[] {
  const known = new Set(read.map(({ candidate }) => headerOf(candidate)));
  const below = read.flatMap(({ grid, candidate }) => agendasBelow(grid, candidate));
  return ofOneKind([...candidates, ...below]).filter((one) => {
    if (!below.includes(one) || known.has(headerOf(one))) return false;
    known.add(headerOf(one));
    return true;
  });
}

function headerOf({ place: { sheet, headerRow, firstColumn } }: AgendaCandidate): string {
  return `${headerRow} ${firstColumn} ${sheet}`;
}

/** Those that begin below the end of another one in the same plain range, from above: the scan sees only heads. `grid` goes on below it. */
function agendasBelow(grid: Grid, { place }: AgendaCandidate): AgendaCandidate[] {
  const found: AgendaCandidate[] = [];
  let end = place.lastRow;
  while (end !== null && grid.table === null) {
    const rest = { ...grid, top: end + 1, values: grid.values.slice(end + 1 - grid.top) };
    const next = candidatesOf(rest, lowerHeaderCandidates(rest), []);
    found.push(...next);
    end = next[0]?.place.lastRow ?? null;
  }
  return found;
}

/** Names those that were left out, too: registers of risks beside agendas. */
function allFoundMessage(taken: readonly AgendaCandidate[], candidates: readonly AgendaCandidate[]): string {
  const left = candidates.filter(({ place }) => !taken.some((one) => isSameAgenda(one.place, place)));
  const names = (some: readonly AgendaCandidate[]) => allOf(some.map((one) => nameOf(one, candidates)));
  const leftOut = left.length === 0 ? "" : ` Left out, being of another kind: ${names(left)}.`;
  return `Read ${taken.length} agendas together: ${names(taken)}.${leftOut}`;
}
