/** Print set-up of one sheet. */
import type { Area } from "./addresses";

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

export interface HeaderFooterTexts {
  left: string;
  center: string;
  right: string;
}

export declare class PageLayout {
  get settings(): PageSettings;
  change(settings: Partial<PageSettings>): void;
}
