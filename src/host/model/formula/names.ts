/** Named items: of the workbook, or of one sheet. Kept as the file writes them; print areas and titles are the page layout's. */
import { readReference } from "../address/addresses";
import type { Sheet, SheetRange, Workbook } from "../contracts";
import { Refusal } from "../errors";
import type { StoredName } from "../excelts/exceltsWorkbook";

export interface NamedItem<S extends Sheet = Sheet> {
  name: string;
  /** Null: the workbook's. */
  scope: S | null;
  /** With its "=": "=Sheet1!$A$1:$B$2", "=0.2". */
  formula: string;
  visible: boolean;
  comment: string;
  /** Of a formula that is one plain area. */
  range: SheetRange<S> | null;
}

interface WorkbookOf<S extends Sheet> extends Workbook {
  rangeOf(formula: string): SheetRange<S> | null;
}

export class NamedItems<S extends Sheet = Sheet> {
  constructor(
    private readonly workbook: WorkbookOf<S>,
    private readonly sheet: S | null,
  ) {}

  /** In alphabetical order. */
  list(): readonly NamedItem<S>[] {
    return this.stored()
      .map((stored) => this.read(stored))
      .sort((one, other) => one.name.localeCompare(other.name));
  }

  find(name: string): NamedItem<S> | null {
    const stored = this.findStored(name);
    return stored ? this.read(stored) : null;
  }

  /** Throws InvalidArgument for a bad or taken name, or a formula without "=". */
  add(name: string, formula: string): NamedItem<S> {
    if (!isValidName(name)) throw new Refusal("InvalidArgument", `"${name}" cannot be a name.`);
    if (this.findStored(name) || (!this.sheet && this.workbook.findTable(name))) {
      throw new Refusal("InvalidArgument", `There is a name "${name}" already.`);
    }
    const stored: StoredName = {
      name,
      sheet: this.sheet?.worksheet ?? null,
      text: withoutSign(formula),
      hidden: false,
      comment: "",
    };
    this.workbook.book.storedNames.push(stored);
    this.workbook.nameChanged(name);
    return this.read(stored);
  }

  setFormula(name: string, formula: string): void {
    this.mustFind(name).text = withoutSign(formula);
    this.workbook.nameChanged(name);
  }

  setVisible(name: string, visible: boolean): void {
    this.mustFind(name).hidden = !visible;
  }

  delete(name: string): void {
    const stored = this.mustFind(name);
    const { book } = this.workbook;
    book.storedNames = book.storedNames.filter((one) => one !== stored);
    this.workbook.nameChanged(name);
  }

  private stored(): StoredName[] {
    const scope = this.sheet?.worksheet ?? null;
    return this.workbook.book.storedNames.filter(({ sheet, name }) => sheet === scope && !name.startsWith("_xlnm."));
  }

  private findStored(name: string): StoredName | undefined {
    return this.stored().find((one) => one.name.toLowerCase() === name.toLowerCase());
  }

  private mustFind(name: string): StoredName {
    const stored = this.findStored(name);
    if (!stored) throw new Refusal("ItemNotFound", `There is no name "${name}".`);
    return stored;
  }

  private read({ name, text, hidden, comment }: StoredName): NamedItem<S> {
    return {
      name,
      scope: this.sheet,
      formula: `=${text}`,
      visible: !hidden,
      comment,
      range: this.workbook.rangeOf(text),
    };
  }
}

/** The rule of names and of tables: like no cell, no spaces, a letter, underscore or backslash first. */
export function isValidName(name: string): boolean {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) || name.length > 255) return false;
  if (/^[rc]$/i.test(name) || /^r[0-9]*c[0-9]*$/i.test(name) || /^(true|false)$/i.test(name)) return false;
  return !readReference(name);
}

function withoutSign(formula: string): string {
  if (!formula.startsWith("=") || formula.length < 2) {
    throw new Refusal("InvalidArgument", "A name's formula begins with =.");
  }
  return formula.slice(1);
}
