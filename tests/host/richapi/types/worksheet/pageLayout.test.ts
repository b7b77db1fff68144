import { refused, hostForEachTest } from "../../../../support/host";

hostForEachTest();

const layoutOf = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet().pageLayout;

it("paper, direction, centring and margins", async () => {
  await Excel.run(async (context) => {
    const layout = layoutOf(context);
    layout.orientation = "Landscape";
    layout.paperSize = Excel.PaperType.a4;
    layout.centerHorizontally = true;
    layout.leftMargin = 36;
    layout.setPrintMargins("Inches", { top: 1, bottom: 0.5 });
    layout.load("orientation,paperSize,centerHorizontally,leftMargin,topMargin,bottomMargin");
    await context.sync();
    expect(layout.toJSON()).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      centerHorizontally: true,
      leftMargin: 36,
      topMargin: 72,
      bottomMargin: 36,
    });
  });
});

it("a sheet fits a number of pages, or is scaled by percent, not both", async () => {
  await Excel.run(async (context) => {
    const layout = layoutOf(context);
    layout.zoom = { horizontalFitToPages: 1 };
    layout.load("zoom");
    await context.sync();
    expect(layout.zoom).toEqual({ horizontalFitToPages: 1 });
    layout.zoom = { scale: 80 };
    layout.load("zoom");
    await context.sync();
    expect(layout.zoom).toEqual({ scale: 80 });
  });
  const both = await refused((context) => {
    layoutOf(context).zoom = { scale: 80, horizontalFitToPages: 1 };
  });
  const tiny = await refused((context) => {
    layoutOf(context).zoom = { scale: 5 };
  });
  expect([both.code, tiny.code]).toEqual(["InvalidArgument", "InvalidArgument"]);
});

it("repeated rows, the print area, headers and footers", async () => {
  await Excel.run(async (context) => {
    const layout = layoutOf(context);
    const none = layout.getPrintTitleRowsOrNullObject();
    layout.setPrintTitleRows("$1:$2");
    layout.setPrintArea("A1:D20");
    const header = layout.headersFooters.defaultForAllPages;
    header.centerHeader = "Progress";
    header.rightFooter = "&P of &N";
    header.load("centerHeader,rightFooter,leftHeader");
    const rows = layout.getPrintTitleRows().load("address");
    const area = layout.getPrintArea().load("address");
    await context.sync();
    expect(none.isNullObject).toBe(true);
    expect([rows.address, area.address]).toEqual(["Sheet1!1:2", "Sheet1!A1:D20"]);
    expect(header.toJSON()).toMatchObject({ centerHeader: "Progress", rightFooter: "&P of &N", leftHeader: "" });
  });
  const failure = await refused((context) => layoutOf(context).setPrintTitleRows("A1:B2"));
  expect(failure.code).toBe("InvalidArgument");
});
