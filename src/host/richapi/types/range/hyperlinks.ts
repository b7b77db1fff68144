/** Range.hyperlink: a web address or cells of the workbook. */
import { z } from "zod";
import { areaColumns, areaRows } from "../../../model/address/addresses";
import type { Link } from "../../../model/cells/links";
import { guardContent, guardOption } from "../../core/access";
import { isGiven } from "../../core/arguments";
import type { Property } from "../../core/excelType";
import type { LiveRange } from "../../core/liveRange";
import { invalidArgument } from "../../core/refusals";

const linkSchema = z.strictObject({
  address: z.string().nullish(),
  documentReference: z.string().nullish(),
  screenTip: z.string().nullish(),
  textToDisplay: z.string().nullish(),
});

/** Cells of a larger range are not compared: it reads as having no link in common. */
const comparedCells = 10_000;

export const hyperlinkProperty: Property<LiveRange> = {
  get: (range) => commonLink(range),
  set: (range, value) => setLink(range, value),
};

/** Throws InvalidArgument for a value that is not a link. */
export function readLink(value: unknown): Partial<Link> {
  const parsed = linkSchema.safeParse(value);
  if (!parsed.success || (!parsed.data.address && !parsed.data.documentReference)) throw invalidArgument();
  return Object.fromEntries(Object.entries(parsed.data).filter(([, part]) => isGiven(part)));
}

export function printLink(link: Link | null): Record<string, string> | null {
  if (link === null) return null;
  return Object.fromEntries(Object.entries(link).filter((entry): entry is [string, string] => entry[1] !== null));
}

function commonLink({ sheet, area }: LiveRange): Record<string, string> | null {
  const first = printLink(sheet.links.link(area.top, area.left));
  if (first === null || areaRows(area) * areaColumns(area) > comparedCells) return null;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (JSON.stringify(printLink(sheet.links.link(row, column))) !== JSON.stringify(first)) return null;
    }
  }
  return first;
}

function setLink({ sheet, area }: LiveRange, value: unknown): void {
  const link = readLink(value);
  guardOption(sheet, "allowInsertHyperlinks");
  guardContent(sheet, area);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) sheet.links.setLink(row, column, link);
  }
}
