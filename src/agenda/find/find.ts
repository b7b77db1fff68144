/**
 * Finds the agenda in a workbook by what is at the head of its sheets and tables: which sheet, and which header row. What its columns
 * mean is decided again on its whole range: see wholeAgenda.ts.
 */
import type { Grid } from "../model/grid";
import type { AgendaPlace } from "../model/agenda";
import type { AgendaChoice, Settings } from "../model/settings";
import { candidatesOf } from "./candidate";
import type { AgendaCandidate } from "./candidate";
import { headerCandidates, lowerHeaderCandidates, unknownHeaderCandidates } from "./candidates";
import type { HeaderCandidate } from "./candidates";
import { chosenAgendas, choicesIn } from "./choice/chosenAgenda";
import { searchedRows } from "./headerRows";
import { isInventory, transposedColumn } from "./notAgendas";
import { foundMessage, hiddenSheetsMessage, lostMessage, notFoundMessage, sidewaysMessage } from "./searchMessages";
import type { LookedAt, Refused } from "./searchMessages";
import { byWorth, isOfRisks, whyNotInventory, whyTaken } from "./whichAgenda";

export interface ByPerson {
  candidate: AgendaCandidate;
  wanted: AgendaChoice;
}

export interface AgendaSearch {
  /** Best first. */
  candidates: AgendaCandidate[];
  /** The person's choice where it is still there, else the best. */
  chosen: AgendaCandidate | null;
  chosenBy: "person" | "score" | null;
  /** Those that are read: the one that is chosen, unless a person wants all. See allAgendas.ts. */
  taken: AgendaCandidate[];
  /** Those whose columns a person chose, with these columns. */
  byPerson: readonly ByPerson[];
  /** Grids that look like an agenda but can't be read, with a sentence that says why and what to do. */
  refused: Refused[];
  lookedAt: LookedAt[];
  /** One sentence for the person: which agenda was taken, or what was looked for and where. Why it was is with its place. */
  message: string;
}

/** Tables first where they score alike. A plain range that has a table in it is searched only outside the table. */
export function findAgendas(grids: readonly Grid[], settings: Settings): AgendaSearch {
  const tables = grids.filter((grid) => grid.table !== null);
  const candidates: AgendaCandidate[] = [];
  const refused: Refused[] = [];
  const inventories = new Set<string>();
  for (const grid of grids) {
    const found = headerCandidates(grid).filter((one) => grid.table !== null || !isInTable(grid, one, tables));
    // A row of headers with nothing below may be the last of headers down a column.
    const sideways = found.every(({ evidence }) => evidence.actions === 0) ? transposedColumn(grid) : null;
    if (sideways === null) candidates.push(...candidatesOf(grid, found, tables));
    if (found.length === 0 && isInventory(grid)) inventories.add(grid.sheet);
    if (sideways !== null && !tables.some((table) => table !== grid && table.sheet === grid.sheet)) {
      refused.push({ sheet: grid.sheet, table: grid.table, message: sidewaysMessage(grid, sideways) });
    }
  }
  if (candidates.length === 0 && refused.length === 0) {
    for (const grid of grids) candidates.push(...candidatesOf(grid, unknownHeaderCandidates(grid), tables));
  }
  const byPerson = chosenAgendas(grids, settings).flatMap(({ grid, found, wanted }) =>
    candidatesOf(grid, [found], tables)
      .slice(0, 1)
      .map((candidate) => ({ candidate, wanted })),
  );
  const looked = { refused, lookedAt: grids.map(lookedAtHead) };
  const chosen = byPerson.find(({ wanted }) => wanted === settings.agenda)?.candidate;
  if (chosen === undefined)
    return searchOf({ ...looked, ...bestOf(candidates, inventories), byPerson }, settings.agenda !== null);
  candidates.sort(byWorth);
  return searchOf({ ...looked, candidates, chosen, chosenBy: "person", taken: [chosen], byPerson }, false);
}

/** Several agendas were found, and no person has said which of them is meant. */
export function isToChoose({ candidates, chosenBy }: Pick<AgendaSearch, "candidates" | "chosenBy">): boolean {
  return candidates.length > 1 && chosenBy !== "person";
}

/**
 * What the person should know of which agenda was taken: where they have not chosen, where some are left out, or where columns that they
 * chose are gone.
 */
export function noticesOfChoice(search: AgendaSearch): string[] {
  const { candidates, taken, message } = search;
  const isLeftOut = taken.length > 1 && taken.length < candidates.length;
  const lost = taken.flatMap(({ choice }) => choice?.lost ?? []).map(lostMessage);
  return [...(isToChoose(search) || isLeftOut ? [message] : []), ...lost];
}

/** What a person chose of the columns of an agenda; null where the finder decides all of them. */
export function choiceFor(
  place: AgendaPlace,
  { byPerson }: Pick<AgendaSearch, "byPerson">,
  settings: Settings,
): AgendaChoice | null {
  const found = byPerson.find(({ candidate }) => isSameAgenda(candidate.place, place));
  if (found !== undefined) return found.wanted;
  // One that begins below the head of its sheet.
  const { sheet, table, headerRow } = place;
  const isThere = (one: AgendaChoice) => one.sheet === sheet && one.table === table && one.headerRow === headerRow;
  return choicesIn(settings).find(isThere) ?? null;
}

export function isSameAgenda(one: AgendaPlace, other: AgendaPlace): boolean {
  const overlap = one.firstColumn <= other.lastColumn && other.firstColumn <= one.lastColumn;
  return one.sheet === other.sheet && one.table === other.table && one.headerRow === other.headerRow && overlap;
}

/**
 * Whether to look further down: no agenda was found at the heads, or only registers of risks, which an agenda of actions is taken before.
 * For that a few parts are looked at, as many a register of risks is all that there is.
 */
export function isToLookOn({ chosen, chosenBy, candidates }: AgendaSearch, partsLookedAt: number): boolean {
  if (chosen === null) return true;
  return chosenBy === "score" && partsLookedAt < mostParts && candidates.every(isOfRisks);
}

const mostParts = 3;

/** Looks on: `grids` are the next rows of plain ranges. The first header row of each that heads an agenda is taken. */
export function findFurtherDown(search: AgendaSearch, grids: readonly Grid[], settings: Settings): AgendaSearch {
  const found = grids.flatMap((grid) => candidatesOf(grid, lowerHeaderCandidates(grid), []));
  const { refused, byPerson } = search;
  const lookedAt = search.lookedAt.map((one) => {
    const lower = grids.filter(({ sheet }) => one.table === null && sheet === one.sheet).at(-1);
    return lower === undefined ? one : { ...one, lastRow: lower.top + lower.values.length - 1 };
  });
  if (search.chosen === null) return searchOf({ refused, lookedAt, ...bestOf(found) }, settings.agenda !== null);
  const ofActions = found.filter((one) => !isOfRisks(one));
  if (ofActions.length === 0) return { ...search, lookedAt };
  const registers = search.candidates.map((one) => ({ ...one, place: { ...one.place, why: null } }));
  const best = bestOf([...ofActions, ...registers]);
  return searchOf({ refused, lookedAt, ...best, byPerson }, settings.agenda !== null);
}

/** What is said where nothing was found, with the sheets that were passed over: `hidden` are those that have content, and that a person may show. */
export function withHiddenSheets(search: AgendaSearch, hidden: readonly string[]): AgendaSearch {
  const { chosen, refused, message } = search;
  if (chosen !== null || refused.length > 0 || hidden.length === 0) return search;
  return { ...search, message: `${message} ${hiddenSheetsMessage(hidden)}` };
}

type Taken = Pick<AgendaSearch, "candidates" | "chosen" | "chosenBy" | "taken" | "byPerson">;

/** `inventories`: sheets that were passed over because nothing on them says how actions are. */
function bestOf(found: readonly AgendaCandidate[], inventories: ReadonlySet<string> = new Set()): Taken {
  const [best, ...others] = [...found].sort(byWorth);
  if (best === undefined) return { candidates: [], chosen: null, chosenBy: null, taken: [], byPerson: [] };
  const chosen = {
    ...best,
    place: { ...best.place, why: whyTaken(best, others) ?? whyNotInventory(best, inventories) },
  };
  return { candidates: [chosen, ...others], chosen, chosenBy: "score", taken: [chosen], byPerson: [] };
}

/** `lost`: the agenda that a person chose earlier is gone. */
function searchOf(search: Omit<AgendaSearch, "message">, lost: boolean): AgendaSearch {
  const { chosen, candidates, refused, lookedAt } = search;
  const message = chosen === null ? notFoundMessage(refused, lookedAt) : foundMessage(chosen, candidates, lost);
  return { ...search, message };
}

function lookedAtHead({ sheet, table, top, values }: Grid): LookedAt {
  return { sheet, table, firstRow: top, lastRow: top + Math.min(searchedRows, values.length) - 1 };
}

/** Whether a header row of a plain range is one of a table that is looked at by itself. */
function isInTable(grid: Grid, found: HeaderCandidate, tables: readonly Grid[]): boolean {
  const row = grid.top + found.headerRow;
  const column = grid.left + (found.assignment.action?.index ?? 0);
  return tables.some((table) => {
    const width = table.values[0]?.length ?? 0;
    const within = row >= table.top && row < table.top + table.values.length;
    return table.sheet === grid.sheet && within && column >= table.left && column < table.left + width;
  });
}
