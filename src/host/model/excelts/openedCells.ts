/**
 * The library gives each cell that it opens a copy of its format, and keeps all that was parsed of it. Here cells of one
 * format share it, and a cell keeps its value: half the memory. Leans on the class of the pinned version.
 */
import { Cell, ValueType, type Style } from "@cj-tech-master/excelts";

interface ParsedCell {
  address: string;
  type: ValueType;
  value?: unknown;
  style?: Partial<Style>;
  comment?: unknown;
}

const noFormat: Partial<Style> = {};

/** For all workbooks of this program. */
/** For all workbooks of this program. */
export function shareOpenedFormats(): void {
  const model = Object.getOwnPropertyDescriptor(Cell.prototype, "model") ?? {};
  Object.defineProperty(Cell.prototype, "model", {
    ...model,
    set(this: Cell, parsed: ParsedCell) {
      model.set?.call(this, neededOf(this, parsed));
      this.style = parsed.style ?? noFormat;
    },
  });
}

function neededOf({ address }: Cell, parsed: ParsedCell): ParsedCell {
  const { type, value, comment } = parsed;
  const isPlain = (type === ValueType.String || type === ValueType.Number) && comment === undefined;
  return isPlain ? { address, type, value } : { ...parsed, address, style: undefined };
}
