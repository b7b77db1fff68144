/** What the workbook's people chose, kept in the workbook so that every colleague's refresh is the same. */
import * as z from "zod/mini";
import { generatedSheetNames, usualSheetNames } from "./generatedSheets";
import { columnRoles, ratings } from "./agenda";
import type { ColumnRole } from "./agenda";

/** A day that there is: "2026-02-29" is none. zod's own check is several times as large, and the pane's first view has this. */
const isoDate = z.string().check(
  z.refine((text) => {
    const time = Date.parse(text);
    return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
  }),
);

const color = z.string().check(z.regex(/^#[0-9a-f]{6}$/i));
const sheetMark = z.enum(generatedSheetNames);
const rating = z.enum(ratings);
const days = z.int().check(z.minimum(1), z.maximum(3660));
const said = (longest: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(longest));

/** What the generated sheets show, and how. Unknown keys, from a newer version, are kept here too. */
const sheetChoices = z.looseObject({
  /** Those that a refresh writes. */
  shown: z._default(z.array(sheetMark), usualSheetNames),
  titles: z._default(z.partialRecord(sheetMark, said(200)), {}),
  /** By the columns' keys; the first column of a sheet is always shown. */
  hiddenColumns: z._default(z.partialRecord(sheetMark, z.array(z.string())), {}),
  sectionOrder: z._default(z.enum(["agenda", "name", "worst-first"]), "agenda"),
  /** What the scale's ratings are called on the sheets: "Off track" for Red. */
  ratingWords: z._default(z.partialRecord(rating, said(20)), {}),
  /** Pairs that can't be read at 4.5:1 are not used: see sheets/colours/tints.ts. */
  ratingTints: z._default(z.partialRecord(rating, z.object({ text: color, fill: color })), {}),
});

const column = z.int().check(z.minimum(1), z.maximum(16384));

const columnChoice = z.partialRecord(
  z.enum(columnRoles as unknown as [ColumnRole, ...ColumnRole[]]),
  z.nullable(column),
);

const agendaChoice = z.object({
  sheet: z.string(),
  table: z.nullable(z.string()),
  headerRow: z._default(z.nullable(z.int().check(z.minimum(1))), null),
  columns: z._default(columnChoice, {}),
  /** Columns that mean nothing, whatever is in them. */
  ignored: z.optional(z.array(column)),
  /** The headers of these columns, by their numbers: where a header is elsewhere now, so is its column. */
  headers: z.optional(z.record(z.string(), z.string())),
});
export type AgendaChoice = z.infer<typeof agendaChoice>;

/** Letters by which a row is known, and rows that a person may correct. */
export const longestRowText = 120;
export const mostCorrectedRows = 500;

const correctedRow = z.object({
  text: said(longestRowText),
  is: z.enum(["action", "not an action"]),
  /** What tells it from other rows with the same text. Without it all of these are meant. */
  by: z.optional(
    z.object({
      ref: z.optional(z.string()),
      owner: z.optional(z.string()),
      section: z.optional(z.string()),
      /** Among rows that have all of these alike, from the top. */
      nth: z.optional(z.int().check(z.minimum(1))),
    }),
  ),
});
export type CorrectedRow = z.infer<typeof correctedRow>;

/** Unknown keys, from a newer version, are kept. */
export const settingsSchema = z.looseObject({
  /** Read from the values when "auto". */
  scale: z._default(z.enum(["auto", "RAG", "BRAG", "five-point"]), "auto"),
  /** An action is stale when its last update is older than this many days. */
  cadenceDays: z._default(days, 31),
  cadenceDaysByRating: z._default(z.partialRecord(rating, days), {}),
  /** A complete action is counted for so many days after a refresh first saw it complete; always where null. */
  completeDays: z._default(z.nullable(z.int().check(z.minimum(0), z.maximum(3660))), null),
  dueSoonDays: z._default(z.int().check(z.minimum(0), z.maximum(3660)), 30),
  /** What 1 to 5 mean; "ask" until someone has said. */
  numericRatings: z._default(z.enum(["ask", "best-first", "worst-first"]), "ask"),
  /** The agenda's own date: dates without a year in comments are read from there. */
  agendaDate: z._default(z.nullable(isoDate), null),
  financialYearEnd: z._default(
    z.object({
      month: z.int().check(z.minimum(1), z.maximum(12)),
      day: z.int().check(z.minimum(1), z.maximum(31)),
    }),
    { month: 3, day: 31 },
  ),
  /** The person's choice where a workbook has several agendas, or several columns that could be meant. */
  agenda: z._default(z.nullable(agendaChoice), null),
  /** Whether all agendas of one kind are read together. Versions that don't know this read the one that `agenda` says. */
  agendas: z._default(z.enum(["one", "all"]), "one"),
  /** Where all are read together: what the person chose of the columns of those beside `agenda`. */
  otherAgendas: z._default(z.array(agendaChoice), []),
  /** Names that would be read as one person, of which somebody has said that they are two. */
  partedNames: z._default(z.array(z.object({ written: z.string(), fullName: z.string() })), []),
  /** Rows that were read wrongly, known by the beginning of their action, so that they may be sorted and moved. */
  correctedRows: z._default(z.array(correctedRow).check(z.maxLength(mostCorrectedRows)), []),
  /** Workbooks whose agendas are counted with this one's: the names of their files, and when these were read. */
  otherWorkbooks: z._default(z.array(z.object({ file: z.string(), readOn: isoDate })), []),
  sheets: z.prefault(sheetChoices, {}),
});
export type Settings = z.infer<typeof settingsSchema>;
export type OtherWorkbook = Settings["otherWorkbooks"][number];

export const defaultSettings: Settings = settingsSchema.parse({});

/**
 * Settings from their JSON text. A damaged setting is reported in one sentence and its default used; the others are kept.
 * The text itself is never changed here, so nothing is lost.
 */
export function readSettings(json: string | null): { settings: Settings; notices: string[] } {
  if (json === null) return { settings: defaultSettings, notices: [] };
  const parsed = parseJson(json);
  if (parsed === null) {
    return {
      settings: defaultSettings,
      notices: ["The settings in this workbook cannot be read, so the usual settings are used."],
    };
  }
  const whole = settingsSchema.safeParse(parsed);
  if (whole.success) return { settings: whole.data, notices: [] };
  const damaged = new Set(whole.error.issues.map((issue) => String(issue.path[0])));
  const sound = Object.fromEntries(Object.entries(parsed).filter(([name]) => !damaged.has(name)));
  const names = [...damaged].join(", ");
  return {
    settings: settingsSchema.parse(sound),
    notices: [`These settings in the workbook cannot be read, so the usual settings are used: ${names}.`],
  };
}

/** Several texts as one: what a later one says counts. Those that can't be read are left out, unless there is only one. */
export function mergeSettings(jsons: readonly string[]): string | null {
  const [first, ...others] = jsons;
  if (first === undefined || others.length === 0) return first ?? null;
  return JSON.stringify(Object.assign({}, ...jsons.map(parseJson)));
}

/** Null where it is no object, or one that is nested far deeper than settings are. */
export function parseJson(json: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null && !Array.isArray(value) && !isNestedTooDeep(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Far deeper than settings are. Writing what is nested by the thousand overflows the stack. */
const deepest = 50;

function isNestedTooDeep(value: object): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; depth < deepest; depth++) level = level.flatMap(valuesOf);
  return level.length > 0;
}

function valuesOf(value: unknown): unknown[] {
  return typeof value === "object" && value !== null ? Object.values(value) : [];
}
