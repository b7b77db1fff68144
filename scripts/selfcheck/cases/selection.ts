/** Where the person is in the workbook: the active cell, and what listeners hear of the selection. */
import type { SelfCheckCase } from "../case";

/** Milliseconds after which an event has not come. */
const patience = 5_000;

export const selectionCases: readonly SelfCheckCase[] = [
  {
    title: "the first cell of what is selected is the active cell",
    members: ["Workbook.getActiveCell", "Range.select"],
    ask: (attempt) =>
      attempt(async (context, sheet) => {
        sheet.activate();
        sheet.getRange("B3:C5").select();
        const cell = context.workbook.getActiveCell().load("rowIndex,columnIndex");
        await context.sync();
        return [cell.rowIndex, cell.columnIndex];
      }),
  },
  {
    title: "listeners hear the address of what is selected, and the sheet that it is on",
    members: [
      "WorksheetCollection.onSelectionChanged",
      "WorksheetSelectionChangedEventArgs.address",
      "WorksheetSelectionChangedEventArgs.worksheetId",
    ],
    ask: (attempt) =>
      attempt(async (context, sheet) => {
        sheet.load("id");
        sheet.activate();
        await context.sync();
        let tell: (heard: string) => void = () => {};
        const heard = new Promise<string>((resolve) => {
          const longest = setTimeout(() => resolve("nothing"), patience);
          tell = (address) => {
            clearTimeout(longest);
            resolve(address);
          };
        });
        const handler = context.workbook.worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
          if (address !== "") tell(worksheetId === sheet.id ? address : `${address} of another sheet`);
          return Promise.resolve();
        });
        await context.sync();
        sheet.getRange("B3:C5").select();
        await context.sync();
        const answer = await heard;
        handler.remove();
        await context.sync();
        return answer;
      }),
  },
];
