/** Protections that are in the way, found before anything is written: the person is asked to lift the right one. */
import { Protected } from "../host/faults";

export interface Structure {
  /** Throws Protected where the workbook takes no new sheet. */
  refuseNewSheet(): void;
}

/** Queued; to be asked after a sync. */
export function queueStructure(context: Excel.RequestContext): Structure {
  const structure = context.workbook.protection.load("protected");
  return {
    refuseNewSheet: () => {
      if (!structure.protected) return;
      throw new Protected(
        "The structure of this workbook is protected, so the add-in cannot add a sheet.",
        "On the Review tab, choose Protect Workbook to turn it off, then try again.",
      );
    },
  };
}

export interface SheetProtection {
  /** Throws Protected where the sheet is protected. */
  refuseWriting(): void;
}

/** Queued; to be asked after a sync. */
export function queueSheetProtection(sheet: Excel.Worksheet, name: string): SheetProtection {
  const protection = sheet.protection.load("protected");
  return {
    refuseWriting: () => {
      if (!protection.protected) return;
      throw new Protected(
        `The sheet "${name}" is protected, so the add-in cannot write to it.`,
        "Open that sheet and choose Unprotect Sheet on the Review tab, then try again.",
      );
    },
  };
}
