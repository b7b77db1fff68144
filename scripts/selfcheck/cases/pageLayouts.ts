/** How a sheet is printed; Excel may refuse some of it where no printer is installed. */
import { inTurn } from "../case";
import type { Json, SelfCheckCase } from "../case";

export const pageLayoutCases: readonly SelfCheckCase[] = [
  {
    title: "paper, direction and margins",
    members: ["PageLayout.orientation", "PageLayout.paperSize", "PageLayout.leftMargin", "PageLayout.rightMargin"],
    ask: inTurn({
      orientation: async (_, sheet) => {
        sheet.pageLayout.orientation = "Landscape";
        return layout(sheet, "orientation");
      },
      paper: (_, sheet) => {
        sheet.pageLayout.paperSize = "A4";
        return layout(sheet, "paperSize");
      },
      margins: async (context, sheet) => {
        sheet.pageLayout.leftMargin = 36;
        sheet.pageLayout.rightMargin = 36;
        const { pageLayout } = sheet;
        pageLayout.load("leftMargin,rightMargin");
        await context.sync();
        return [Math.round(pageLayout.leftMargin), Math.round(pageLayout.rightMargin)];
      },
      "a negative margin": (_, sheet) => void (sheet.pageLayout.leftMargin = -1),
      "no such direction": (_, sheet) => void (sheet.pageLayout.orientation = "Sideways" as "Portrait"),
    }),
  },
  {
    title: "one page wide, and not scaled by percent as well",
    members: [
      "PageLayout.zoom",
      "PageLayoutZoomOptions.horizontalFitToPages",
      "PageLayoutZoomOptions.verticalFitToPages",
    ],
    ask: inTurn({
      "one page wide": (_, sheet) => {
        sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
        return layout(sheet, "zoom");
      },
      "wide alone": (_, sheet) => {
        sheet.pageLayout.zoom = { horizontalFitToPages: 2 };
        return layout(sheet, "zoom");
      },
      both: (_, sheet) => void (sheet.pageLayout.zoom = { horizontalFitToPages: 1, scale: 50 }),
      "too small": (_, sheet) => void (sheet.pageLayout.zoom = { scale: 9 }),
    }),
  },
  {
    title: "rows that every page repeats",
    members: ["PageLayout.setPrintTitleRows"],
    ask: inTurn({
      set: async (context, sheet) => {
        sheet.pageLayout.setPrintTitleRows("$3:$4");
        const rows = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
        await context.sync();
        return rows.address.slice(rows.address.lastIndexOf("!") + 1);
      },
      "cells, not rows": async (context, sheet) => {
        sheet.pageLayout.setPrintTitleRows("B3:C4");
        const rows = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
        await context.sync();
        return rows.address.slice(rows.address.lastIndexOf("!") + 1);
      },
      "no rows": (_, sheet) => {
        sheet.pageLayout.setPrintTitleRows("nowhere at all");
        return null;
      },
    }),
  },
  {
    title: "a footer with its codes",
    members: ["PageLayout.headersFooters", "HeaderFooter.centerFooter"],
    ask: inTurn({
      set: async (context, sheet) => {
        const { defaultForAllPages } = sheet.pageLayout.headersFooters;
        defaultForAllPages.centerFooter = "Page &P of &N";
        defaultForAllPages.load("centerFooter");
        await context.sync();
        return defaultForAllPages.centerFooter;
      },
      "too long": (_, sheet) =>
        void (sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "x".repeat(256)),
    }),
  },
];

async function layout(sheet: Excel.Worksheet, name: "orientation" | "paperSize" | "zoom"): Promise<Json> {
  const { pageLayout } = sheet;
  pageLayout.load(name);
  await sheet.context.sync();
  return pageLayout[name] as Json;
}
