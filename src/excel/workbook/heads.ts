/** Looks for the agenda at the head of every sheet and table and, where none has one of actions, further down. */
import { findAgendas, isToLookOn, withHiddenSheets } from "../../agenda/find/find";
import type { AgendaSearch } from "../../agenda/find/find";
import type { CellValue } from "../../agenda/model/grid";
import type { Settings } from "../../agenda/model/settings";
import { belowHead, headsOf } from "../../agenda/source/heads";
import type { SheetPart } from "../../agenda/source/sheetOutline";
import type { Stretch } from "../../agenda/source/stretches";
import { cellsAtOnce } from "../../agenda/source/partsBelow";
import { isPassedOver, mayHaveAgenda } from "./scannedSheets";
import type { ScannedSheet } from "./scannedSheets";
import { cellsOf, readGrids } from "./sheetParts";
import { queueStretches } from "./stretches";

export interface HeadSearch {
  search: AgendaSearch;
  /** By id of a sheet that may have an agenda. */
  stretches: ReadonlyMap<string, readonly Stretch[]>;
}

/**
 * One round trip where an agenda is at the head of a sheet and all heads fit in it, and else one more for each `cellsAtOnce` of the
 * heads and of what is below them.
 */
export async function searchSheets(
  context: Excel.RequestContext,
  sheets: readonly ScannedSheet[],
  settings: Settings,
): Promise<HeadSearch> {
  const own = sheets.filter(mayHaveAgenda);
  const queued = own.map(({ id, used }) => ({
    id,
    stretches: used === null ? null : queueStretches(context.workbook.worksheets.getItem(id), used),
  }));
  const heads = own.flatMap((sheet) => headsOf(sheet, settings));
  const narrow = narrowed(heads, settings);
  let search = await searchHeads(context, narrow, settings);
  const stretches = new Map(queued.map(({ id, stretches: one }) => [id, one?.take() ?? []]));
  if (isToLookOn(search, 0) && narrow !== heads) search = await searchHeads(context, heads, settings);
  const isLookedOn = isToLookOn(search, 0);
  const below = isLookedOn ? own.flatMap((sheet) => belowHead(sheet, stretches.get(sheet.id) ?? [])) : [];
  if (below.length > 0) {
    // Loaded only where no head has an agenda.
    const { searchFurtherDown } = await import("./furtherDown");
    search = await searchFurtherDown(context, below, search, settings);
  }
  const passedOver = sheets.filter(isPassedOver).map(({ name }) => name);
  search = withHiddenSheets(search, passedOver);
  if (settings.agendas === "all") {
    const { takeAll } = await import("../../agenda/find/allAgendas");
    const names = own.map(({ name }) => name);
    search = takeAll(search, names);
  }
  return { search, stretches };
}

async function searchHeads(
  context: Excel.RequestContext,
  heads: readonly SheetPart<ScannedSheet>[],
  settings: Settings,
): Promise<AgendaSearch> {
  const grids = await readGrids(context, heads);
  return findAgendas(
    grids.filter(({ values }) => values.some(hasContent)),
    settings,
  );
}

/** At least so many columns of a head are read, however many sheets there are. */
const leastColumns = 32;

/**
 * The heads themselves where they are read at once. Of many wide sheets fewer columns are, and the rest only where no agenda is in
 * those: what the columns of the one that is found mean is decided on all of them. A sheet that the person chose is read whole.
 */
function narrowed(heads: readonly SheetPart<ScannedSheet>[], { agenda }: Settings): readonly SheetPart<ScannedSheet>[] {
  const cells = heads.reduce((sum, part) => sum + cellsOf(part), 0);
  if (cells <= cellsAtOnce) return heads;
  const rows = heads.reduce((sum, { area }) => sum + area.rowCount, 0);
  const columns = Math.max(leastColumns, Math.floor(cellsAtOnce / rows));
  return heads.map((part) =>
    part.sheet.name === agenda?.sheet
      ? part
      : { ...part, area: { ...part.area, columnCount: Math.min(part.area.columnCount, columns) } },
  );
}

function hasContent(row: readonly CellValue[]): boolean {
  return row.some((value) => value !== "");
}
