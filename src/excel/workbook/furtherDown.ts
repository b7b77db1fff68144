/** Looks for an agenda of actions below the heads of sheets, where none of them has one. */
import { findFurtherDown, isToLookOn } from "../../agenda/find/find";
import type { AgendaSearch } from "../../agenda/find/find";
import type { Settings } from "../../agenda/model/settings";
import { nextParts } from "../../agenda/source/partsBelow";
import type { SheetPart } from "../../agenda/source/sheetOutline";
import type { ScannedSheet } from "./scannedSheets";
import { readGrids } from "./sheetParts";

/** As many rows at once as an answer has space for, from above, until some have an agenda. */
export async function searchFurtherDown(
  context: Excel.RequestContext,
  parts: readonly SheetPart<ScannedSheet>[],
  atHeads: AgendaSearch,
  settings: Settings,
): Promise<AgendaSearch> {
  let search = atHeads;
  let below = parts;
  for (let looked = 0; isToLookOn(search, looked) && below.length > 0; looked++) {
    const next = nextParts(below);
    search = findFurtherDown(search, await readGrids(context, next.parts), settings);
    below = next.rest;
  }
  return search;
}
