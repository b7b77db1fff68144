/** Print set-up of one sheet. */
import { isWholeColumns, isWholeRows, printArea, readReference, type Area } from "../address/addresses";
import type { Sheet } from "../contracts";
import { sheetSettings } from "../excelts/settings";
import { joinHeader, splitHeader, type HeaderFooterTexts } from "./headerFooter";

export type { HeaderFooterTexts } from "./headerFooter";

export interface PageSettings {
  orientation: "Portrait" | "Landscape";
  /** Excel.PaperType: "A4", "Letter" …; null for the printer's own. */
  paperSize: string | null;
  /** Pages wide and tall to fit on, null for no limit; both null when scaled by percent. */
  fitToWidth: number | null;
  fitToHeight: number | null;
  scale: number | null;
  /** Points. */
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  /** Rows and columns that repeat on each page, as an area of whole rows or columns. */
  titleRows: Area | null;
  titleColumns: Area | null;
  printArea: Area | null;
  /** As Excel codes them: "&P" is the page number. */
  header: HeaderFooterTexts;
  footer: HeaderFooterTexts;
}

/** Excel's numbers of the papers that offices use. */
const papers: Record<string, number> = {
  Letter: 1,
  LetterSmall: 2,
  Tabloid: 3,
  Ledger: 4,
  Legal: 5,
  Statement: 6,
  Executive: 7,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
  Folio: 14,
};
const pointsPerInch = 72;

export class PageLayout {
  constructor(private readonly sheet: Sheet) {}

  get settings(): PageSettings {
    const { pageSetup: setup = {}, headerFooter } = sheetSettings(this.sheet.worksheet);
    const { left, right, top, bottom, header, footer } = setup.margins ?? {
      left: 0.7,
      right: 0.7,
      top: 0.75,
      bottom: 0.75,
      header: 0.3,
      footer: 0.3,
    };
    const fit = setup.fitToPage === true;
    return {
      orientation: setup.orientation === "landscape" ? "Landscape" : "Portrait",
      paperSize: Object.keys(papers).find((name) => papers[name] === Number(setup.paperSize)) ?? null,
      fitToWidth: fit ? setup.fitToWidth || null : null,
      fitToHeight: fit ? setup.fitToHeight || null : null,
      scale: fit ? null : (setup.scale ?? 100),
      margins: mapValues({ left, right, top, bottom, header, footer }, (inches) => inches * pointsPerInch),
      centerHorizontally: setup.horizontalCentered ?? false,
      centerVertically: setup.verticalCentered ?? false,
      printGridlines: setup.showGridLines ?? false,
      printHeadings: setup.showRowColHeaders ?? false,
      titleRows: areaOf(setup.printTitlesRow),
      titleColumns: areaOf(setup.printTitlesColumn),
      printArea: areaOf(setup.printArea?.split(/&&|,/)[0]),
      header: splitHeader(headerFooter?.oddHeader ?? ""),
      footer: splitHeader(headerFooter?.oddFooter ?? ""),
    };
  }

  change(settings: Partial<PageSettings>): void {
    const { worksheet } = this.sheet;
    const all = { ...this.settings, ...settings };
    const fit =
      settings.scale === undefined || settings.scale === null
        ? all.fitToWidth !== null || all.fitToHeight !== null
        : false;
    worksheet.pageSetup = {
      ...worksheet.pageSetup,
      orientation: all.orientation === "Landscape" ? "landscape" : "portrait",
      paperSize: all.paperSize === null ? undefined : papers[all.paperSize],
      fitToPage: fit,
      fitToWidth: fit ? (all.fitToWidth ?? 0) : 1,
      fitToHeight: fit ? (all.fitToHeight ?? 0) : 1,
      scale: fit ? undefined : (all.scale ?? 100),
      margins: mapValues(all.margins, (points) => points / pointsPerInch),
      horizontalCentered: all.centerHorizontally,
      verticalCentered: all.centerVertically,
      showGridLines: all.printGridlines,
      showRowColHeaders: all.printHeadings,
      printTitlesRow: all.titleRows && isWholeRows(all.titleRows) ? printArea(all.titleRows) : undefined,
      printTitlesColumn: all.titleColumns && isWholeColumns(all.titleColumns) ? printArea(all.titleColumns) : undefined,
      printArea:
        settings.printArea === undefined
          ? worksheet.pageSetup.printArea
          : settings.printArea
            ? printArea(settings.printArea)
            : undefined,
    } as typeof worksheet.pageSetup;
    if (settings.header) worksheet.headerFooter = { ...worksheet.headerFooter, oddHeader: joinHeader(settings.header) };
    if (settings.footer) worksheet.headerFooter = { ...worksheet.headerFooter, oddFooter: joinHeader(settings.footer) };
    this.sheet.formatChanged(null, "page");
  }
}

function areaOf(text: string | undefined): Area | null {
  return text ? (readReference(text)?.area ?? null) : null;
}

function mapValues<K extends string>(values: Record<K, number>, change: (value: number) => number): Record<K, number> {
  return Object.fromEntries(Object.entries<number>(values).map(([key, value]) => [key, change(value)])) as Record<
    K,
    number
  >;
}
