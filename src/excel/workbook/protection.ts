/** Protections that are in the way, found before anything is written: the person is asked to lift the right one. */
import { Explained } from "../host/faults";

export interface Structure {
  /** Throws Explained where the workbook takes no new sheet. */
  refuseNewSheet(): void;
}

/** Queued; to be asked after a sync. */
export function queueStructure(context: Excel.RequestContext): Structure {
  const structure = context.workbook.protection.load("protected");
  return {
    refuseNewSheet: () => {
      if (!structure.protected) return;
      throw inTheWay(
        "The structure of this workbook is protected, so the add-in cannot add a sheet.",
        "On the Review tab, choose Protect Workbook to turn it off, then try again.",
      );
    },
  };
}

export interface SheetProtection {
  /** Throws Explained where the sheet is protected. */
  refuseWriting(): void;
}

/** Queued; to be asked after a sync. */
export function queueSheetProtection(sheet: Excel.Worksheet, name: string): SheetProtection {
  const protection = sheet.protection.load("protected");
  return {
    refuseWriting: () => {
      if (!protection.protected) return;
      throw inTheWay(
        `The sheet "${name}" is protected, so the add-in cannot write to it.`,
        "Open that sheet and choose Unprotect Sheet on the Review tab, then try again.",
      );
    },
  };
}

function inTheWay(title: string, advice: string): Explained {
  return new Explained({ kind: "protected", code: "Protected", title, advice });
}
