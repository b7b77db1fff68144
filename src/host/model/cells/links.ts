/** Hyperlinks of one sheet. */
import { contains, quoteSheetName, type Area } from "../address/addresses";
import { Refusal } from "../errors";
import { eachCell, eachRow, ValueType } from "../excelts/exceltsWorkbook";
import { renameSheetInFormula } from "../formula/references";
import type { SheetModel } from "../sheet/sheet";

/** A web address, or a place in this workbook ("'Sheet name'!A1"). */
export interface Link {
  address: string | null;
  documentReference: string | null;
  screenTip: string | null;
  textToDisplay: string;
}

export class Links {
  constructor(private readonly sheet: SheetModel) {}

  link(row: number, column: number): Link | null {
    const cell = this.sheet.worksheet.findCell(row, column);
    if (cell?.type !== ValueType.Hyperlink) return this.linkAside(row, column);
    const target = cell.hyperlink ?? "";
    const [address, place] = target.startsWith("#") ? ["", target.slice(1)] : target.split(/#(.*)/s);
    return {
      address: address || null,
      documentReference: place || null,
      screenTip: cell.model.tooltip ?? null,
      textToDisplay: cell.text,
    };
  }

  /** The cell's text becomes textToDisplay (or keeps its own), in Excel's link look. Null takes the link away, the text stays. */
  setLink(row: number, column: number, link: Partial<Link> | null): void {
    const cell = this.sheet.worksheet.getRow(row).getCell(column);
    const area = { top: row, left: column, bottom: row, right: column };
    const before = this.sheet.cells.valueAfterEdit(row, column);
    if (link === null) {
      if (cell.type === ValueType.Hyperlink) cell.value = cell.text;
      this.sheet.preserved.links = this.sheet.preserved.links.filter((kept) => !contains(kept.area, area));
      this.sheet.formatChanged(area);
      return;
    }
    const target = `${link.address ?? ""}${link.documentReference ? `#${link.documentReference}` : ""}`;
    if (target === "") throw new Refusal("InvalidArgument", "A link has an address or a place in the workbook.");
    const text = link.textToDisplay ?? (this.sheet.cells.text(row, column) || target.replace(/^#/, ""));
    cell.value = { text, hyperlink: target, ...(link.screenTip ? { tooltip: link.screenTip } : {}) };
    cell.style = this.sheet.styles.changes.after(cell.style, "link", (before) => ({
      ...before,
      font: { name: "Calibri", size: 11, ...before.font, color: { theme: 10 }, underline: true },
    }));
    if (text === before) this.sheet.formatChanged(area);
    else this.sheet.contentChanged(area, before);
  }

  /** After cells moved: null for an area that has gone. */
  follow(move: (area: Area) => Area | null): void {
    this.sheet.preserved.links = this.sheet.preserved.links.flatMap((kept) => {
      const area = move(kept.area);
      return area ? [{ ...kept, area }] : [];
    });
  }

  /** Places in a sheet that has another name now. */
  followSheet(before: string, after: string): void {
    const starts = [`#${quoteSheetName(before)}!`, `#'${before.replaceAll("'", "''")}'!`].map((start) =>
      start.toLowerCase(),
    );
    eachRow(this.sheet.worksheet, (row) =>
      eachCell(row, (cell) => {
        if (cell.type !== ValueType.Hyperlink) return;
        const { text, hyperlink = "", tooltip } = cell.model;
        if (!starts.some((start) => hyperlink.toLowerCase().startsWith(start))) return;
        const renamed = `#${renameSheetInFormula(hyperlink.slice(1), before, after)}`;
        cell.value = { text: text ?? "", hyperlink: renamed, ...(tooltip ? { tooltip } : {}) };
      }),
    );
  }

  /** Of a cell that holds no text, or of an area. */
  private linkAside(row: number, column: number): Link | null {
    const cell = { top: row, left: column, bottom: row, right: column };
    const kept = this.sheet.preserved.links.find(({ area }) => contains(area, cell));
    if (!kept) return null;
    const { address, documentReference, screenTip } = kept;
    return { address, documentReference, screenTip, textToDisplay: this.sheet.cells.text(row, column) };
  }
}
