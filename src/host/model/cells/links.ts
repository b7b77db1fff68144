/** Hyperlinks of one sheet. */
import { contains, quoteSheetName, type Area } from "../address/addresses";
import type { AreaMove, Sheet } from "../contracts";
import { Refusal } from "../errors";
import { changedSection, changesOf } from "../excelts/changes";
import { eachCell, eachRow } from "../excelts/existingCells";
import { ValueType } from "../excelts/library";
import { renameSheetInFormula } from "../address/references";

/** A web address, or a reference in this workbook ("'Sheet name'!A1"). */
export interface Link {
  address: string | null;
  documentReference: string | null;
  screenTip: string | null;
  textToDisplay: string;
}

/** A link of a cell without text, or of an area, which the library does not keep. */
export interface ExtraLink {
  area: Area;
  address: string | null;
  documentReference: string | null;
  screenTip: string | null;
}

export class Links {
  extra: ExtraLink[] = [];

  constructor(private readonly sheet: Sheet) {}

  link(row: number, column: number): Link | null {
    const cell = this.sheet.worksheet.findCell(row, column);
    if (cell?.type !== ValueType.Hyperlink) return this.extraLink(row, column);
    const target = cell.hyperlink ?? "";
    const [address, reference] = target.startsWith("#") ? ["", target.slice(1)] : target.split(/#(.*)/s);
    return {
      address: address || null,
      documentReference: reference || null,
      screenTip: cell.model.tooltip ?? null,
      textToDisplay: cell.text,
    };
  }

  /** The cell's text becomes textToDisplay (or keeps its own), in Excel's link style. Null removes the link, the text stays. */
  setLink(row: number, column: number, link: Partial<Link> | null): void {
    const cell = this.sheet.worksheet.getRow(row).getCell(column);
    const area = { top: row, left: column, bottom: row, right: column };
    const before = this.sheet.cells.value(row, column);
    changedSection(this.sheet.worksheet, "links");
    changesOf(this.sheet.worksheet)?.format(row, column);
    if (link === null) {
      if (cell.type === ValueType.Hyperlink) cell.value = cell.text;
      this.extra = this.extra.filter((link) => !contains(link.area, area));
      this.sheet.formatChanged(area, "links");
      return;
    }
    const target = `${link.address ?? ""}${link.documentReference ? `#${link.documentReference}` : ""}`;
    if (target === "") throw new Refusal("InvalidArgument", "A link has an address or a reference in the workbook.");
    const text = link.textToDisplay ?? (this.sheet.cells.text(row, column) || target.replace(/^#/, ""));
    cell.value = { text, hyperlink: target, ...(link.screenTip ? { tooltip: link.screenTip } : {}) };
    cell.style = this.sheet.styles.changes.after(cell.style, "link", (before) => ({
      ...before,
      font: { name: "Calibri", size: 11, ...before.font, color: { theme: 10 }, underline: true },
    }));
    if (text === before) this.sheet.formatChanged(area, "links");
    else this.sheet.contentChanged(area, before);
  }

  /** After cells moved: null for an area that has gone. */
  follow(move: AreaMove): void {
    this.extra = this.extra.flatMap((link) => {
      const area = move(link.area);
      return area ? [{ ...link, area }] : [];
    });
  }

  /** References to a sheet that has another name now. */
  followSheet(before: string, after: string): void {
    const starts = [`#${quoteSheetName(before)}!`, `#'${before.replaceAll("'", "''")}'!`].map((start) =>
      start.toLowerCase(),
    );
    eachRow(this.sheet.worksheet, (row) =>
      eachCell(row, (cell) => {
        if (cell.type !== ValueType.Hyperlink) return;
        const { text, hyperlink = "", tooltip } = cell.model;
        if (!starts.some((start) => hyperlink.toLowerCase().startsWith(start))) return;
        changedSection(this.sheet.worksheet, "links");
        const renamed = `#${renameSheetInFormula(hyperlink.slice(1), before, after)}`;
        cell.value = { text: text ?? "", hyperlink: renamed, ...(tooltip ? { tooltip } : {}) };
      }),
    );
  }

  private extraLink(row: number, column: number): Link | null {
    const cell = { top: row, left: column, bottom: row, right: column };
    const extra = this.extra.find(({ area }) => contains(area, cell));
    if (!extra) return null;
    const { address, documentReference, screenTip } = extra;
    return { address, documentReference, screenTip, textToDisplay: this.sheet.cells.text(row, column) };
  }
}
