/** Cells that several parts of the board's page have. */
import type { Rating } from "../model/agenda";
import type { Action } from "../model/assessment";
import type { Settings } from "../model/settings";
import { ratingWord } from "../sheets/countColumns";
import { notRatedTint, tintsOf } from "../sheets/colours/tints";
import type { Tint } from "../sheets/plan";
import { shortenedTo } from "../text/beginning";
import type { BoardColumn, TextCell } from "./page";

export function textCell(text: string, tint: Tint | null = null): TextCell {
  return { text, tint };
}

export function textColumn(header: string, width: number): BoardColumn {
  return { header, width, align: "left", tint: null };
}

export function numberColumn(header: string, width: number, tint: Tint | null = null): BoardColumn {
  return { header, width, align: "center", tint };
}

/** The word is on its tint. */
export function ratingCell(rating: Rating | null, settings: Settings): TextCell {
  return rating === null
    ? textCell("Not rated", notRatedTint)
    : textCell(ratingWord(settings, rating), tintsOf(settings.sheets.ratingTints)[rating]);
}

/** A name of a section, an agenda or an owner, as far as a cell has space for it. */
export function nameInWords(name: string): string {
  return shortenedTo(100, name);
}

/** As much of an action as a board needs to recognise it. */
export function actionInWords({ action }: Pick<Action, "action">, most = 160): string {
  return shortenedTo(most, withoutListMark(action.trim()));
}

/** A dash or dot that only began a list says nothing by itself. */
function withoutListMark(text: string): string {
  return text.replace(/^[-–—•*]\s+/, "");
}
