/** The sheets that a change adds. When the change fails just these are deleted again: one of the same name that a colleague made stays. */
import { syncDecorated, undecoratedSentence } from "../host/decorations";
import type { Decoration } from "../host/decorations";
import { errorLocation, explainFault } from "../host/faults";
import type { Fault } from "../host/faults";
import { RequestSize } from "../host/requestSize";
import { changeExcel } from "../host/run";
import { freeSheetName } from "./freeNames";
import { queueStructure } from "./protection";
import { markKey } from "../../agenda/model/generatedSheets";

export class NewSheets {
  private readonly added: { name: string; mark: string; sheet: Excel.Worksheet }[] = [];

  /** `knownIds` are those of all sheets before the change. */
  constructor(private readonly knownIds: readonly string[]) {}

  /** Queued. Excel says the sheet's id first, so that it is known also where the next action fails. */
  add(context: Excel.RequestContext, name: string, mark: string): Excel.Worksheet {
    const sheet = context.workbook.worksheets.add(name).load("id");
    this.added.push({ name, mark, sheet });
    sheet.customProperties.add(markKey, mark);
    return sheet;
  }

  /** Deletes them where they are there; `failure` is why. The context may be another one. */
  async delete(context: Excel.RequestContext, failure: unknown): Promise<void> {
    if (this.added.length === 0) return;
    const sheets = context.workbook.worksheets.load("items/id,items/name,items/visibility");
    await context.sync();
    const ids = new Set(this.added.map(({ sheet }) => sheet.toJSON().id).filter((id) => id !== undefined));
    for (const id of await this.findUnsure(context, sheets.items, failure)) ids.add(id);
    for (const sheet of sheets.items.filter(({ id }) => ids.has(id))) {
      // Excel deletes no sheet that is very hidden.
      if (sheet.visibility === Excel.SheetVisibility.veryHidden) sheet.visibility = Excel.SheetVisibility.hidden;
      sheet.delete();
    }
    await context.sync();
  }

  /**
   * Ids of those of which Excel said nothing: its answer was lost, or it refused the action just after it added one. A sheet
   * of the name is ours where it has our mark, or neither a mark nor anything else on it.
   */
  private async findUnsure(
    context: Excel.RequestContext,
    sheets: readonly Excel.Worksheet[],
    failure: unknown,
  ): Promise<string[]> {
    const location = errorLocation(failure);
    const silent = this.added.filter(({ sheet }) => !sheet.toJSON().id);
    const unsure = location === null ? silent : location === "WorksheetCollection.add" ? [] : silent.slice(0, 1);
    const found = sheets.flatMap((sheet) => {
      const one = unsure.find(({ name }) => name === sheet.name);
      if (one === undefined || this.knownIds.includes(sheet.id)) return [];
      const mark = sheet.customProperties.getItemOrNullObject(markKey).load("value");
      const used = sheet.getUsedRangeOrNullObject().load("address");
      return [{ id: sheet.id, isOurs: () => (mark.isNullObject ? used.isNullObject : mark.value === one.mark) }];
    });
    if (found.length > 0) await context.sync();
    return found.filter(({ isOurs }) => isOurs()).map(({ id }) => id);
  }
}

/** Mark of a sheet that is to be a person's own and is not whole yet: it is no agenda to read. */
export const unfinishedMark = "being made";

interface SheetToMake<Read> {
  /** The name, with a number behind it where it is taken. */
  name: string;
  read: (context: Excel.RequestContext) => Promise<Read>;
  /** Queues all that counts on the sheet, and answers what only decorates it. */
  fill: (sheet: Excel.Worksheet, read: Read) => Decoration[];
}

/** `undecorated` is what Excel refused of all that only decorates the sheet, in one sentence; null where nothing. */
export type NewSheetOutcome = { ok: true; undecorated: string | null } | { ok: false; fault: Fault };

/** Makes a sheet for the person, whole or not at all, and activates it. Never rejects. */
export async function makeSheet<Read>(toMake: SheetToMake<Read>): Promise<NewSheetOutcome> {
  try {
    return { ok: true, undecorated: undecoratedSentence(await make(toMake)) };
  } catch (error) {
    return { ok: false, fault: await explainFault(error) };
  }
}

/** Answers what Excel refused of the decorations. */
async function make<Read>({ name, read, fill }: SheetToMake<Read>): Promise<string[]> {
  return changeExcel({
    plan: async (context) => {
      const sheets = context.workbook.worksheets.load("items/id,items/name");
      const structure = queueStructure(context);
      const what = await read(context);
      await context.sync();
      structure.refuseNewSheet();
      const free = freeSheetName(
        name,
        sheets.items.map((sheet) => sheet.name),
      );
      return { free, what, made: new NewSheets(sheets.items.map(({ id }) => id)) };
    },
    write: async (context, { free, what, made }) => {
      const decorations = fill(made.add(context, free, unfinishedMark), what);
      const refused = await syncDecorated(context, [{ sheet: free, decorations }], new RequestSize(context));
      const sheet = context.workbook.worksheets.getItem(free);
      sheet.customProperties.getItem(markKey).delete();
      sheet.activate();
      await context.sync();
      return refused;
    },
    putBack: (context, { made }, failure) => made.delete(context, failure),
  });
}
