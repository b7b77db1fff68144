/** Protection of the workbook's structure: no sheet can be added, deleted, renamed, moved, copied, hidden or shown. */
import { Refusal } from "./errors";
import type { ExceltsWorkbook } from "./excelts/exceltsWorkbook";
import { legacyPasswordHash, passwordHash } from "./sheet/passwordHash";

/** As for a sheet: enough rounds to slow a guesser. */
const spinCount = 10_000;

export class StructureProtection {
  constructor(private readonly book: ExceltsWorkbook) {}

  get on(): boolean {
    return this.book.protection?.lockStructure === true;
  }

  /** Throws AccessDenied. */
  refuseIfOn(): void {
    if (this.on) throw new Refusal("AccessDenied", "The structure of the workbook is protected.");
  }

  async protect(password?: string): Promise<void> {
    if (this.on) throw new Refusal("InvalidOperation", "The workbook is protected already.");
    await this.book.protect(password, { lockStructure: true, spinCount });
  }

  /** Throws InvalidArgument for a wrong password. */
  async unprotect(password = ""): Promise<void> {
    const { hashValue, algorithmName, saltValue, spinCount: spins, workbookPassword } = this.book.protection ?? {};
    const isRight =
      hashValue !== undefined
        ? (await passwordHash(password, algorithmName ?? "", saltValue ?? "", spins ?? 0)) === hashValue
        : workbookPassword === undefined || legacyPasswordHash(password) === parseInt(workbookPassword, 16);
    if (!isRight) throw new Refusal("InvalidArgument", "This is not the password of the workbook.");
    this.book.unprotect();
  }
}
