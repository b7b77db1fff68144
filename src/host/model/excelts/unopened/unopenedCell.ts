/** A cell of a sheet whose cells the library has not made yet, as far as reading asks. */
import { ValueType, type Style, type Worksheet } from "@cj-tech-master/excelts";
import { attributeIn, decoded, unescaped, type CellText } from "../../../../ooxml/cellTexts";

/** What the cells of a package refer to. */
export interface CellSource {
  /** Of a format's number; every cell of one format has the same object. */
  style(format: number): Partial<Style>;
  /** A shared text, by its number: plain, or with its runs. */
  text(index: number): unknown;
  /** Whether a cell's metadata say that its formula is one of Excel's newer kind. */
  isDynamic(metadata: number): boolean;
  /** Undefined for a text that is no moment. */
  serial(moment: string): number | undefined;
}

/** Whose formula several cells share. */
export interface SharedFormula {
  text: string;
  row: number;
  column: number;
}

export class UnopenedCell {
  private known: unknown = notRead;

  constructor(
    readonly worksheet: Worksheet,
    readonly row: number,
    readonly col: number,
    private readonly written: CellText,
    private readonly source: CellSource,
    private readonly isCovered: boolean,
    private readonly formulaOf: (cell: UnopenedCell) => string | undefined,
  ) {}

  get type(): ValueType {
    if (this.isCovered) return ValueType.Merge;
    if (this.isFormula) return ValueType.Formula;
    if (this.written.written === "") return this.written.format ? ValueType.Null : ValueType.Merge;
    return typeOf(this.content);
  }

  get value(): unknown {
    return this.isCovered || this.isFormula ? null : this.content;
  }

  /** What the formula came to; undefined where nobody has calculated it. */
  get result(): unknown {
    return this.isFormula ? (this.content ?? undefined) : undefined;
  }

  /** Of a formula, the cells that it fills. What a link has is never asked for: a sheet with links is opened. */
  get model(): { ref?: string; formula?: string; result?: unknown } {
    const ref = this.shareType === "shared" ? undefined : this.ref;
    return ref === undefined ? {} : { ref };
  }

  get style(): Partial<Style> {
    return this.written.format === null ? noFormat : this.source.style(this.written.format);
  }

  get numFmt(): Style["numFmt"] | undefined {
    return this.style.numFmt;
  }

  get formula(): string | undefined {
    return this.isFormula && !this.isCovered ? this.formulaOf(this) : undefined;
  }

  /** A link's, as its formula above. */
  get text(): string {
    return "";
  }

  /** "shared", "array", "dataTable". */
  get shareType(): string | undefined {
    return this.formulaAttribute("t");
  }

  /** The cells that it fills, or that share it. */
  get ref(): string | undefined {
    return this.formulaAttribute("ref");
  }

  /** The number of the formula that it shares with others. */
  get sharedNumber(): string | undefined {
    return this.shareType === "shared" ? this.formulaAttribute("si") : undefined;
  }

  /** Its own text; "" where another cell has it. */
  get writtenFormula(): string {
    return this.written.formula?.text ?? "";
  }

  get isDynamic(): boolean {
    return this.written.metadata > 0 && this.source.isDynamic(this.written.metadata);
  }

  /** Neither content nor a format of its own. */
  get isNothing(): boolean {
    return this.written.written === "" && !this.written.format && !this.isCovered && !this.isFormula;
  }

  private get isFormula(): boolean {
    const { formula } = this.written;
    return formula !== null && (formula.text !== "" || this.shareType !== undefined);
  }

  private formulaAttribute(name: string): string | undefined {
    const attributes = this.written.formula?.attributes ?? "";
    return attributes === "" ? undefined : (attributeIn(attributes, name) ?? undefined);
  }

  /** Null for nothing. */
  private get content(): unknown {
    if (this.known === notRead) this.known = this.written.written === "" ? null : this.readContent();
    return this.known;
  }

  private readContent(): unknown {
    const { type, written } = this.written;
    switch (type) {
      case "s":
        return this.source.text(Number(written));
      case "str":
        return decoded(written);
      case "inlineStr":
        return unescaped(decoded(written));
      case "b":
        return parseInt(written, 10) !== 0;
      case "e":
        return { error: decoded(written) };
      case "d":
        return this.source.serial(written) ?? written;
      default:
        return parseFloat(written);
    }
  }
}

const notRead = Symbol("not read");

/** For all cells of this program without a format. */
const noFormat: Partial<Style> = {};

function typeOf(content: unknown): ValueType {
  if (typeof content === "number") return ValueType.Number;
  if (typeof content === "boolean") return ValueType.Boolean;
  if (typeof content === "object" && content !== null) return "error" in content ? ValueType.Error : ValueType.RichText;
  return ValueType.String;
}
