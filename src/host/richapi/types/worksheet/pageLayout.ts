/** Excel.PageLayout: paper, margins, fit to pages, repeated rows, headers and footers. Lengths are points. */
import { z } from "zod";
import type { HeaderFooterTexts, PageSettings } from "../../../model/sheet/pageLayout";
import type { SheetModel } from "../../../model/sheet/sheet";
import { isWholeColumns, isWholeRows } from "../../../model/address/addresses";
import type { Area } from "../../../model/address/addresses";
import { isGiven, readFlag, readNumber, readText, readChoice } from "../../core/arguments";
import type { ExcelObject, Method, Property } from "../../core/excelType";
import { ExcelType } from "../../core/excelType";
import { rangeType } from "../range/range";
import { rangeArgument } from "../range/rangeAddress";
import { rangeAreasType } from "../range/rangeAreas";
import { invalidArgument, itemNotFound } from "../../core/refusals";
import type { Session } from "../../core/session";

const pages = z.number().int().min(0).max(32767).nullish();
const zoomSchema = z.strictObject({
  horizontalFitToPages: pages,
  verticalFitToPages: pages,
  scale: z.number().min(10).max(400).nullish(),
});

const pointsPerUnit = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

export const pageLayoutType: ExcelType<SheetModel> = new ExcelType(() => ({
  typeName: "PageLayout",
  properties: {
    orientation: {
      get: (sheet) => settings(sheet).orientation,
      set: (sheet, value) => sheet.pageLayout.change({ orientation: readChoice(value, ["Portrait", "Landscape"]) }),
    },
    paperSize: {
      get: (sheet) => settings(sheet).paperSize,
      set: (sheet, value) => sheet.pageLayout.change({ paperSize: readText(value) }),
    },
    zoom: { get: (sheet) => printZoom(settings(sheet)), set: setZoom },
    centerHorizontally: flagProperty("centerHorizontally"),
    centerVertically: flagProperty("centerVertically"),
    printGridlines: flagProperty("printGridlines"),
    printHeadings: flagProperty("printHeadings"),
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
  },
  navigations: { headersFooters: (sheet) => headerFooterGroupType.of(sheet) },
  methods: {
    setPrintArea: (sheet, args, session) =>
      sheet.pageLayout.change({ printArea: rangeArgument(session, sheet, args, 0).area }),
    setPrintTitleRows: (sheet, args, session) => {
      const { area } = rangeArgument(session, sheet, args, 0);
      if (!isWholeRows(area)) throw invalidArgument();
      sheet.pageLayout.change({ titleRows: area });
    },
    setPrintTitleColumns: (sheet, args, session) => {
      const { area } = rangeArgument(session, sheet, args, 0);
      if (!isWholeColumns(area)) throw invalidArgument();
      sheet.pageLayout.change({ titleColumns: area });
    },
    setPrintMargins: (sheet, args) => {
      const unit = args.choice(0, ["Points", "Inches", "Centimeters"]);
      const sides = marginsSchema.safeParse(args.at(1));
      if (!sides.success) throw invalidArgument();
      const points: Record<string, number> = {};
      for (const [side, length] of Object.entries(sides.data)) {
        if (isGiven(length)) points[side] = length * pointsPerUnit[unit];
      }
      sheet.pageLayout.change({ margins: { ...settings(sheet).margins, ...points } });
    },
    ...areaMethods("getPrintTitleRows", (page) => page.titleRows),
    ...areaMethods("getPrintTitleColumns", (page) => page.titleColumns),
    getPrintArea: (sheet, _, session) => {
      const area = printArea(sheet, session);
      if (area === null) throw itemNotFound();
      return area;
    },
    getPrintAreaOrNullObject: (sheet, _, session) => printArea(sheet, session),
  },
}));

const length = z.number().min(0).nullish();
const marginsSchema = z.strictObject({
  top: length,
  bottom: length,
  left: length,
  right: length,
  header: length,
  footer: length,
});

const headerFooterGroupType: ExcelType<SheetModel> = new ExcelType(() => ({
  typeName: "HeaderFooterGroup",
  properties: { state: { get: () => "Default" } },
  navigations: { defaultForAllPages: (sheet) => headerFooterType.of(sheet) },
}));

const headerFooterType: ExcelType<SheetModel> = new ExcelType(() => ({
  typeName: "HeaderFooter",
  properties: {
    leftHeader: headerText("header", "left"),
    centerHeader: headerText("header", "center"),
    rightHeader: headerText("header", "right"),
    leftFooter: headerText("footer", "left"),
    centerFooter: headerText("footer", "center"),
    rightFooter: headerText("footer", "right"),
  },
}));

function settings(sheet: SheetModel): PageSettings {
  return sheet.pageLayout.settings;
}

function flagProperty(
  name: "centerHorizontally" | "centerVertically" | "printGridlines" | "printHeadings",
): Property<SheetModel> {
  return {
    get: (sheet) => settings(sheet)[name],
    set: (sheet, value) => sheet.pageLayout.change({ [name]: readFlag(value) }),
  };
}

function margin(side: keyof PageSettings["margins"]): Property<SheetModel> {
  return {
    get: (sheet) => settings(sheet).margins[side],
    set: (sheet, value) => {
      const points = readNumber(value);
      if (points < 0) throw invalidArgument();
      sheet.pageLayout.change({ margins: { ...settings(sheet).margins, [side]: points } });
    },
  };
}

function headerText(band: "header" | "footer", side: keyof HeaderFooterTexts): Property<SheetModel> {
  return {
    get: (sheet) => settings(sheet)[band][side],
    set: (sheet, value) => sheet.pageLayout.change({ [band]: { ...settings(sheet)[band], [side]: readText(value) } }),
  };
}

function printZoom({ fitToWidth, fitToHeight, scale }: PageSettings): Record<string, number> {
  if (fitToWidth === null && fitToHeight === null) return { scale: scale ?? 100 };
  return {
    ...(fitToWidth === null ? {} : { horizontalFitToPages: fitToWidth }),
    ...(fitToHeight === null ? {} : { verticalFitToPages: fitToHeight }),
  };
}

/** Pages and percent exclude each other; 0 pages is no limit. */
function setZoom(sheet: SheetModel, value: unknown): void {
  const parsed = zoomSchema.safeParse(value);
  if (!parsed.success) throw invalidArgument();
  const { horizontalFitToPages, verticalFitToPages, scale } = parsed.data;
  const fits = isGiven(horizontalFitToPages) || isGiven(verticalFitToPages);
  if (fits === isGiven(scale)) throw invalidArgument();
  sheet.pageLayout.change({
    fitToWidth: horizontalFitToPages || null,
    fitToHeight: verticalFitToPages || null,
    scale: scale ?? null,
  });
}

function areaMethods(name: string, read: (page: PageSettings) => Area | null): Record<string, Method<SheetModel>> {
  const find = (sheet: SheetModel, session: Session): ExcelObject | null => {
    const area = read(settings(sheet));
    return area === null ? null : rangeType.of(session.range(sheet, area));
  };
  return {
    [name]: (sheet, _, session) => {
      const range = find(sheet, session);
      if (range === null) throw itemNotFound();
      return range;
    },
    [`${name}OrNullObject`]: (sheet, _, session) => find(sheet, session),
  };
}

function printArea(sheet: SheetModel, session: Session): ExcelObject | null {
  const area = settings(sheet).printArea;
  return area === null ? null : rangeAreasType.of({ sheet, areas: [session.range(sheet, area)] });
}
