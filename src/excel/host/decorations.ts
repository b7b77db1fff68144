/**
 * What only decorates sheets goes to Excel after all that counts, in the same request. Where Excel refuses a part of it, the rest is
 * still done, and what counts is never lost: the person reads what could not be done.
 */
import type { RequestSize } from "./requestSize";
import { pause } from "./slices";

export interface Decoration {
  /** As the person reads it: "page layout". Those of one name are tried together before each is tried by itself. */
  what: string;
  bytes: number;
  /** May run again after a part of it was done. */
  queue: (sheet: Excel.Worksheet) => void;
  /** Removes what an attempt that failed part-way has left. */
  clear?: (sheet: Excel.Worksheet) => Promise<void>;
}

export interface DecoratedSheet {
  /** Id or name. Names serve new sheets: after a failed request the object that added one would add it again. */
  sheet: string;
  decorations: readonly Decoration[];
}

/** About as much as a few properties take in a request. */
const fewBytes = 1_000;

export function decoration(what: string, queue: Decoration["queue"], bytes = fewBytes): Decoration {
  return { what, bytes, queue };
}

/**
 * Syncs what is queued together with the decorations: one request, where its size allows and Excel refuses nothing. Answers what
 * Excel refused, each name once; throws only where something that counts failed.
 */
export async function syncDecorated(
  context: Excel.RequestContext,
  sheets: readonly DecoratedSheet[],
  request: RequestSize,
): Promise<string[]> {
  const sentBefore = request.sent;
  context.trace(allThatCounts);
  try {
    for (const { sheet: key, decorations } of sheets) {
      const sheet = context.workbook.worksheets.getItem(key);
      for (const { bytes, queue } of decorations) {
        await request.add(bytes);
        queue(sheet);
      }
      await pause();
    }
    await context.sync();
    return [];
  } catch (error) {
    if (request.sent === sentBefore && !isAfterAllThatCounts(error)) throw error;
  }
  return decorateInParts(context, sheets);
}

/** What the person reads of what was refused; null where nothing was. */
export function undecoratedSentence(refused: readonly string[]): string | null {
  if (refused.length === 0) return null;
  return `All figures and texts are written, but Excel refused some formatting: ${refused.join("; ")}.`;
}

/** Excel reports with an error which traces it had passed: all before them was done. */
const allThatCounts = "All that counts is written.";

function isAfterAllThatCounts(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.traceMessages.includes(allThatCounts);
}

interface Attempt {
  sheet: string;
  decoration: Decoration;
}

async function decorateInParts(context: Excel.RequestContext, sheets: readonly DecoratedSheet[]): Promise<string[]> {
  const attempts = sheets.flatMap(({ sheet, decorations }) =>
    decorations.map((one): Attempt => ({ sheet, decoration: one })),
  );
  const refused: string[] = [];
  for (const what of new Set(attempts.map(({ decoration: one }) => one.what))) {
    const group = attempts.filter(({ decoration: one }) => one.what === what);
    if (await succeeds(context, group)) continue;
    const failed: Attempt[] = [];
    for (const one of group) if (!(await succeeds(context, [one]))) failed.push(one);
    if (failed.length > 0) refused.push(what);
  }
  return refused;
}

async function succeeds(context: Excel.RequestContext, attempts: readonly Attempt[]): Promise<boolean> {
  const clear = () => isDone(context, attempts, ({ decoration: one }, sheet) => one.clear?.(sheet));
  const done = (await clear()) && (await isDone(context, attempts, ({ decoration: one }, sheet) => one.queue(sheet)));
  if (!done) await clear();
  return done;
}

/** False where Excel refused it. */
async function isDone(
  context: Excel.RequestContext,
  attempts: readonly Attempt[],
  step: (attempt: Attempt, sheet: Excel.Worksheet) => void | Promise<void>,
): Promise<boolean> {
  try {
    for (const attempt of attempts) await step(attempt, context.workbook.worksheets.getItem(attempt.sheet));
    await context.sync();
    return true;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return false;
    throw error;
  }
}
