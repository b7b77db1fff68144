/** Settings as the form has them: numbers as typed, blanks for what is not set. What is wrong with a field is one sentence. */
import type { Settings } from "../../../agenda/model/settings";
import { generatedSheetNames } from "../../../agenda/model/generatedSheets";
import type { GeneratedSheetName } from "../../../agenda/model/generatedSheets";
import { contrastOf, leastContrast } from "../../../agenda/sheets/colours/tints";
import { ratings } from "../../../agenda/model/agenda";
import type { Rating } from "../../../agenda/model/agenda";
import { settingsStrings } from "../../strings/settings";

type Sheets = Settings["sheets"];
type Tint = NonNullable<Sheets["ratingTints"][Rating]>;

export interface SettingsDraft {
  scale: Settings["scale"];
  numericRatings: Settings["numericRatings"];
  dueSoonDays: string;
  /** "" where complete actions are always counted. */
  completeDays: string;
  cadenceDays: string;
  cadenceByRating: Record<Rating, string>;
  /** "2026-10-28", or "". */
  agendaDate: string;
  yearEndMonth: string;
  yearEndDay: string;
  shown: GeneratedSheetName[];
  sectionOrder: Sheets["sectionOrder"];
  titles: Record<GeneratedSheetName, string>;
  hiddenColumns: Record<GeneratedSheetName, string[]>;
  ratingWords: Record<Rating, string>;
  /** Null for the usual colours. */
  ratingTints: Record<Rating, Tint | null>;
}

export function draftOf(settings: Settings): SettingsDraft {
  const { sheets, financialYearEnd } = settings;
  return {
    scale: settings.scale,
    numericRatings: settings.numericRatings,
    dueSoonDays: String(settings.dueSoonDays),
    completeDays: String(settings.completeDays ?? ""),
    cadenceDays: String(settings.cadenceDays),
    cadenceByRating: forEach(ratings, (rating) => String(settings.cadenceDaysByRating[rating] ?? "")),
    agendaDate: settings.agendaDate ?? "",
    yearEndMonth: String(financialYearEnd.month),
    yearEndDay: String(financialYearEnd.day),
    shown: sheets.shown,
    sectionOrder: sheets.sectionOrder,
    titles: forEach(generatedSheetNames, (sheet) => sheets.titles[sheet] ?? ""),
    hiddenColumns: forEach(generatedSheetNames, (sheet) => sheets.hiddenColumns[sheet] ?? []),
    ratingWords: forEach(ratings, (rating) => sheets.ratingWords[rating] ?? ""),
    ratingTints: forEach(ratings, (rating) => sheets.ratingTints[rating] ?? null),
  };
}

/** Field to sentence; a field that is right is not in it. Fields of a rating or a sheet are "titles summary". */
export function problemsOf(draft: SettingsDraft): Map<string, string> {
  const { problems } = settingsStrings;
  const found = new Map<string, string>();
  const check = (field: string, isRight: boolean, sentence: string) => {
    if (!isRight) found.set(field, sentence);
  };
  check("dueSoonDays", isWhole(draft.dueSoonDays, 0, longestDays), problems.days(0));
  check("cadenceDays", isWhole(draft.cadenceDays, 1, longestDays), problems.days(1));
  const isAlways = draft.completeDays.trim() === "";
  check("completeDays", isAlways || isWhole(draft.completeDays, 0, longestDays), problems.days(0));
  const lastDay = lastDayOf(Number(draft.yearEndMonth));
  check("yearEndDay", isWhole(draft.yearEndDay, 1, lastDay), problems.dayOfMonth(lastDay));
  check("shown", draft.shown.length > 0, problems.noSheet);
  for (const sheet of generatedSheetNames) {
    check(`titles ${sheet}`, draft.titles[sheet].trim().length <= longestTitle, problems.tooLong(longestTitle));
  }
  for (const rating of ratings) {
    const days = draft.cadenceByRating[rating];
    check(`cadence ${rating}`, days.trim() === "" || isWhole(days, 1, longestDays), problems.days(1));
    check(`word ${rating}`, draft.ratingWords[rating].trim().length <= longestWord, problems.tooLong(longestWord));
    const tint = draft.ratingTints[rating];
    const contrast = tint === null ? leastContrast : contrastOf(tint);
    check(`tint ${rating}`, contrast >= leastContrast, problems.contrast(contrast));
  }
  return found;
}

/** Only what differs from the settings as they are: what a colleague changed meanwhile stays. Asked of a draft without problems. */
export function changeOf(draft: SettingsDraft, settings: Settings): Partial<Settings> {
  const wanted: Partial<Settings> = {
    scale: draft.scale,
    numericRatings: draft.numericRatings,
    dueSoonDays: Number(draft.dueSoonDays),
    completeDays: draft.completeDays.trim() === "" ? null : Number(draft.completeDays),
    cadenceDays: Number(draft.cadenceDays),
    cadenceDaysByRating: filled(draft.cadenceByRating, Number),
    agendaDate: draft.agendaDate === "" ? null : draft.agendaDate,
    financialYearEnd: { month: Number(draft.yearEndMonth), day: Number(draft.yearEndDay) },
    sheets: {
      ...settings.sheets,
      shown: generatedSheetNames.filter((sheet) => draft.shown.includes(sheet)),
      sectionOrder: draft.sectionOrder,
      titles: filled(draft.titles),
      hiddenColumns: Object.fromEntries(Object.entries(draft.hiddenColumns).filter(([, keys]) => keys.length > 0)),
      ratingWords: filled(draft.ratingWords),
      ratingTints: Object.fromEntries(Object.entries(draft.ratingTints).filter(([, tint]) => tint !== null)),
    },
  };
  const changed = Object.entries(wanted).filter(([name, value]) => !isSame(value, settings[name]));
  return Object.fromEntries(changed);
}

/** Of a year that is no leap year. */
function lastDayOf(month: number): number {
  return new Date(Date.UTC(2023, month, 0)).getUTCDate();
}

const longestDays = 3660;
const longestTitle = 200;
const longestWord = 20;

function isWhole(typed: string, least: number, most: number): boolean {
  const value = Number(typed);
  return /^\s*\d+\s*$/.test(typed) && value >= least && value <= most;
}

/** Regardless of the order in which an object was filled. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return one === other;
  const [ones, others] = [filledEntries(one), new Map(filledEntries(other))];
  return ones.length === others.size && ones.every(([key, value]) => isSame(value, others.get(key)));
}

function filledEntries(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, each]) => each !== undefined);
}

function forEach<Name extends string, Value>(names: readonly Name[], valueOf: (name: Name) => Value) {
  return Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<Name, Value>;
}

function filled<Value = string>(
  typed: Record<string, string>,
  read: (text: string) => Value = (text) => text as Value,
): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(typed)
      .filter(([, text]) => text.trim() !== "")
      .map(([name, text]) => [name, read(text.trim())]),
  );
}
