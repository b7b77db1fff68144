/** Protection of one sheet. The model knows it; its caller refuses a write with AccessDenied. */
import type { Area } from "../address/addresses";
import type { Sheet } from "../contracts";
import { Refusal } from "../errors";
import type { Styles } from "../style/styles";
import { passwordHash } from "./passwordHash";

/** Excel.WorksheetProtectionOptions. */
export interface ProtectionOptions {
  allowAutoFilter: boolean;
  allowDeleteColumns: boolean;
  allowDeleteRows: boolean;
  allowEditObjects: boolean;
  allowEditScenarios: boolean;
  allowFormatCells: boolean;
  allowFormatColumns: boolean;
  allowFormatRows: boolean;
  allowInsertColumns: boolean;
  allowInsertHyperlinks: boolean;
  allowInsertRows: boolean;
  allowPivotTables: boolean;
  allowSort: boolean;
  selectionMode: "Normal" | "Unlocked" | "None";
}

/** The library's names of the options; in them, true is allowed. */
const storedNames = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
  allowEditObjects: "objects",
  allowEditScenarios: "scenarios",
} as const;

/** Rounds of hashing for a new password: enough to slow a guesser, few enough not to delay the page. */
const spinCount = 10_000;

interface Stored extends Partial<Record<(typeof storedNames)[keyof typeof storedNames], boolean>> {
  sheet?: boolean;
  selectLockedCells?: boolean;
  selectUnlockedCells?: boolean;
  algorithmName?: string;
  saltValue?: string;
  hashValue?: string;
  spinCount?: number;
}

export class Protection {
  constructor(
    private readonly sheet: Sheet,
    private readonly styles: Styles,
  ) {}

  get on(): boolean {
    const stored = this.stored();
    return stored !== null && stored.sheet !== false;
  }

  get hasPassword(): boolean {
    return this.on && this.stored()?.hashValue !== undefined;
  }

  get options(): ProtectionOptions {
    const stored = this.stored() ?? {};
    const entries = Object.entries(storedNames).map(([option, name]) => [
      option,
      this.on ? stored[name] === true : false,
    ]);
    const mode =
      stored.selectUnlockedCells === false ? "None" : stored.selectLockedCells === false ? "Unlocked" : "Normal";
    return { ...Object.fromEntries(entries), selectionMode: mode } as ProtectionOptions;
  }

  async protect(options: Partial<ProtectionOptions>, password?: string): Promise<void> {
    if (this.on) throw new Refusal("InvalidOperation", `"${this.sheet.name}" is protected already.`);
    const allowed: [string, boolean][] = Object.entries(storedNames).map(([option, name]) => [
      name,
      options[option as keyof typeof storedNames] === true,
    ]);
    const mode = options.selectionMode ?? "Normal";
    await this.sheet.worksheet.protect(password, {
      ...Object.fromEntries(allowed),
      selectLockedCells: mode === "Normal",
      selectUnlockedCells: mode !== "None",
      ...(password ? { spinCount } : {}),
    });
    this.sheet.formatChanged(null, "protection");
  }

  /** Throws InvalidArgument for a wrong password. */
  async unprotect(password?: string): Promise<void> {
    const stored = this.stored();
    if (stored?.hashValue !== undefined && !(await fits(stored, password ?? ""))) {
      throw new Refusal("InvalidArgument", `This is not the password of "${this.sheet.name}".`);
    }
    this.sheet.worksheet.unprotect();
    this.sheet.formatChanged(null, "protection");
  }

  /** The sheet is protected and a cell of the area is locked. */
  forbidsWriting(area: Area): boolean {
    return this.on && this.styles.common(area, "locked") !== false;
  }

  private stored(): Stored | null {
    return this.sheet.worksheet.sheetProtection ?? null;
  }
}

/** A hash of a kind that can't be computed here fits nothing. */
async function fits({ algorithmName, saltValue, hashValue, spinCount }: Stored, password: string): Promise<boolean> {
  if (algorithmName === undefined || saltValue === undefined) return false;
  return (await passwordHash(password, algorithmName, saltValue, spinCount ?? 0)) === hashValue;
}
