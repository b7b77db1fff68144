/** Asks an Excel all cases, each on a blank sheet of its own in a workbook that is blank, and leaves the workbook blank. */
import type { Attempt, Json, SelfCheckCase } from "./case";
import { selfCheckNamespace } from "./cases/stores";

export interface CaseAnswer {
  title: string;
  members: readonly string[];
  /** `{ skipped: "ExcelApi 1.19" }` where this Excel lacks the set, `{ failed: message }` where the case itself is wrong. */
  answer: Json;
}

/**
 * @param onAsk called before each case, with all answers so far: an Excel may never answer one
 * @throws {Error} with one sentence where the workbook is not blank, or cannot be made blank again
 */
export async function runCases(
  cases: readonly SelfCheckCase[],
  onAsk: (title: string, answers: readonly CaseAnswer[]) => void = () => undefined,
): Promise<CaseAnswer[]> {
  const own = await ownSheets();
  const answers: CaseAnswer[] = [];
  for (const { title, members, set, ask } of cases) {
    onAsk(title, answers);
    const answer =
      set === undefined || hasApi(set) ? await ask(await attemptOnNewSheet()) : { skipped: `ExcelApi 1.${set}` };
    await cleanUp(own);
    answers.push({ title, members, answer });
  }
  return answers;
}

export function hasApi(set: number): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", `1.${set}`);
}

/** Ids of the sheets that the workbook has: one, with nothing on it. */
async function ownSheets(): Promise<string[]> {
  return Excel.run(async ({ workbook }) => {
    const { worksheets, tables, names } = workbook;
    worksheets.load("items/id");
    tables.load("items/id");
    names.load("items/visible");
    await worksheets.context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject());
    await worksheets.context.sync();
    const named = names.items.some(({ visible }) => visible);
    const blank = used.length === 1 && used[0]?.isNullObject && tables.items.length === 0 && !named;
    if (!blank) throw new Error("This workbook is not blank. Open a new, blank workbook and start there.");
    return worksheets.items.map(({ id }) => id);
  });
}

async function attemptOnNewSheet(): Promise<Attempt> {
  const id = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Self-check").load("id");
    await context.sync();
    return sheet.id;
  });
  return async (work) => {
    try {
      return await Excel.run(async (context) => {
        const answer = await work(context, context.workbook.worksheets.getItem(id));
        await context.sync();
        return answer ?? null;
      });
    } catch (error) {
      return error instanceof OfficeExtension.Error ? { refused: error.code } : { failed: String(error) };
    }
  };
}

/** @throws {Error} with one sentence */
async function cleanUp(own: readonly string[]): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const { worksheets, names, customXmlParts, protection } = context.workbook;
      protection.load("protected");
      await context.sync();
      if (protection.protected) protection.unprotect();
      worksheets.load("items/id");
      await context.sync();
      const isOwn = ({ id }: Excel.Worksheet) => own.includes(id);
      for (const sheet of worksheets.items.filter(isOwn)) sheet.visibility = "Visible";
      for (const sheet of worksheets.items.filter((one) => !isOwn(one))) {
        sheet.visibility = "Visible";
        sheet.delete();
      }
      names.load("items/name");
      const parts = customXmlParts.getByNamespace(selfCheckNamespace).load("items/id");
      await context.sync();
      for (const item of names.items) if (/^selfcheck/i.test(item.name)) item.delete();
      for (const part of parts.items) part.delete();
      await context.sync();
    });
  } catch (error) {
    const code = error instanceof OfficeExtension.Error ? error.code : String(error);
    throw new Error(`The workbook could not be made blank again (${code}). Close it without saving.`, { cause: error });
  }
}
