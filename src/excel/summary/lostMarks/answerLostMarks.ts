/** What the person answers about sheets without their mark: they get it again, or one that says to leave them as they are. Nothing in their cells changes. */
import { markKey } from "../../../agenda/model/generatedSheets";
import { tableNumber } from "../../../agenda/sheets/tables/lostMark";
import { contentKey } from "../../agenda/summaryContent";
import { explainFault } from "../../host/faults";
import type { Fault } from "../../host/faults";
import { changeExcel } from "../../host/run";
import type { ScannedSheet } from "../../workbook/scannedSheets";
import { scanWorkbook } from "../../workbook/workbookScan";
import { retiredKey, shapeKey } from "../sheetShape";
import { releasedMark, sheetsToAskAbout } from "./lostMarks";
import { readShape } from "./shapeOnSheet";
import type { ShapeOnSheet } from "./shapeOnSheet";

export type LostMarkAnswer = "use again" | "leave";

interface NewProperty {
  sheetId: string;
  key: string;
  value: string;
}

/** `names` are the sheets that the person was asked about. Null when done. */
export async function answerLostMarks(names: readonly string[], answer: LostMarkAnswer): Promise<Fault | null> {
  try {
    await changeExcel({
      plan: (context) => planProperties(context, names, answer),
      write: async (context, properties) => {
        for (const { sheetId, key, value } of properties) propertiesOf(context, sheetId).add(key, value);
        await context.sync();
      },
      putBack: deleteProperties,
    });
    return null;
  } catch (error) {
    return explainFault(error);
  }
}

async function planProperties(
  context: Excel.RequestContext,
  names: readonly string[],
  answer: LostMarkAnswer,
): Promise<NewProperty[]> {
  const scan = await scanWorkbook(context);
  const asked = sheetsToAskAbout(scan).filter(({ name }) => names.includes(name));
  const used = answer === "leave" ? [] : asked.filter((sheet) => isLatest(sheet, asked));
  const shapes: ShapeOnSheet[] = [];
  for (const sheet of used) {
    const shape = await readShape(context, sheet, scan.settings);
    if (shape !== null) shapes.push(shape);
  }
  return [
    ...asked.map((sheet) => ({
      sheetId: sheet.id,
      key: markKey,
      value: used.includes(sheet) ? (sheet.lostMark ?? releasedMark) : releasedMark,
    })),
    ...shapes.flatMap(({ sheetId, shape, isRetired }) => [
      { sheetId, key: contentKey, value: "" },
      { sheetId, key: shapeKey, value: shape },
      ...(isRetired ? [{ sheetId, key: retiredKey, value: "yes" }] : []),
    ]),
  ];
}

/** An earlier one was left when the person rearranged it. */
function isLatest(sheet: ScannedSheet, all: readonly ScannedSheet[]): boolean {
  const numberOf = ({ tables: [table] }: ScannedSheet) => tableNumber(table?.name ?? "");
  return !all.some((other) => other.lostMark === sheet.lostMark && numberOf(other) > numberOf(sheet));
}

async function deleteProperties(context: Excel.RequestContext, added: readonly NewProperty[]): Promise<void> {
  const found = added.map(({ sheetId, key }) => propertiesOf(context, sheetId).getItemOrNullObject(key).load("key"));
  await context.sync();
  for (const property of found) if (!property.isNullObject) property.delete();
  await context.sync();
}

function propertiesOf(context: Excel.RequestContext, sheetId: string): Excel.WorksheetCustomPropertyCollection {
  return context.workbook.worksheets.getItem(sheetId).customProperties;
}
