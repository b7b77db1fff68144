/** What lies over the cells or is drawn from them: SmartArt, newer charts, chart sheets, sparklines, pictures in headers. */
import { main, mc, office, spreadsheet, workbookPath, x14, type Feature, type FeatureBook } from "./featureBook";

const drawingMain = "http://schemas.openxmlformats.org/drawingml/2006/main";
const drawingSheet = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const diagram = "http://schemas.openxmlformats.org/drawingml/2006/diagram";
const drawingml = "application/vnd.openxmlformats-officedocument.drawingml";
export const vmlType = "application/vnd.openxmlformats-officedocument.vmlDrawing";
export const vmlNamespaces =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';

/** A picture of one point. */
export const picture = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (sign) => sign.charCodeAt(0),
);

export const smartArt: Feature = (book) => {
  const part = (name: string, xml: string) =>
    book.part(
      `xl/diagrams/${name}#.xml`,
      `${drawingml}.diagram${name.replace(/^./, (letter) => letter.toUpperCase())}+xml`,
      xml,
    );
  const data = part(
    "data",
    `<dgm:dataModel xmlns:dgm="${diagram}" xmlns:a="${drawingMain}"><dgm:ptLst><dgm:pt modelId="{0B1C7A35-0000-4000-8000-0000000000A1}" type="doc"><dgm:prSet/><dgm:spPr/><dgm:t><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-GB"/></a:p></dgm:t></dgm:pt></dgm:ptLst><dgm:cxnLst/><dgm:bg/><dgm:whole/></dgm:dataModel>`,
  );
  const layout = part(
    "layout",
    `<dgm:layoutDef xmlns:dgm="${diagram}" uniqueId="urn:example:steps"><dgm:layoutNode name="steps"/></dgm:layoutDef>`,
  );
  const style = part("style", `<dgm:styleDef xmlns:dgm="${diagram}" uniqueId="urn:example:style"/>`);
  const colors = part("colors", `<dgm:colorsDef xmlns:dgm="${diagram}" uniqueId="urn:example:colours"/>`);
  drawn(book, (drawing) => {
    const ids = [
      ["dm", "diagramData", data],
      ["lo", "diagramLayout", layout],
      ["qs", "diagramQuickStyle", style],
      ["cs", "diagramColors", colors],
    ].map(([name = "", type = "", path = ""]) => `r:${name}="${book.relate(drawing, type, path)}"`);
    return frameOf("Steps", diagram, `<dgm:relIds xmlns:dgm="${diagram}" ${ids.join(" ")}/>`);
  });
};

export const newerChart: Feature = (book) => {
  const cx = "http://schemas.microsoft.com/office/drawing/2014/chartex";
  const chart = book.part(
    "xl/charts/chartEx#.xml",
    "application/vnd.ms-office.chartex+xml",
    `<cx:chartSpace xmlns:cx="${cx}"><cx:chartData><cx:data id="0"><cx:numDim type="val"><cx:f>${book.sheetName}!$E$2:$E$4</cx:f></cx:numDim></cx:data></cx:chartData><cx:chart><cx:plotArea><cx:plotAreaRegion><cx:series layoutId="waterfall"><cx:dataId val="0"/></cx:series></cx:plotAreaRegion><cx:axis id="0"><cx:catScaling/></cx:axis><cx:axis id="1"><cx:valScaling/></cx:axis></cx:plotArea></cx:chart></cx:chartSpace>`,
  );
  drawn(book, (drawing) => {
    const id = book.relate(drawing, "http://schemas.microsoft.com/office/2014/relationships/chartEx", chart);
    const frame = frameOf("Waterfall", cx, `<cx:chart xmlns:cx="${cx}" r:id="${id}"/>`);
    return `<mc:AlternateContent xmlns:mc="${mc}"><mc:Choice xmlns:cx1="http://schemas.microsoft.com/office/drawing/2015/9/8/chartex" Requires="cx1">${frame}</mc:Choice><mc:Fallback/></mc:AlternateContent>`;
  });
};

export const chartSheet: Feature = (book) => {
  const drawing = book.part(
    "xl/drawings/drawing#.xml",
    "application/vnd.openxmlformats-officedocument.drawing+xml",
    `<xdr:wsDr xmlns:xdr="${drawingSheet}" xmlns:a="${drawingMain}"><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9300000" cy="6000000"/>{frame}<xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>`,
  );
  const c = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  const chart = book.part(
    "xl/charts/chart#.xml",
    `${drawingml}.chart+xml`,
    `<c:chartSpace xmlns:c="${c}" xmlns:a="${drawingMain}"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>${book.sheetName}!$E$2:$E$4</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart></c:plotArea></c:chart></c:chartSpace>`,
  );
  book.change(
    drawing,
    "{frame}",
    frameOf("Chart", c, `<c:chart xmlns:c="${c}" r:id="${book.relate(drawing, "chart", chart)}"/>`),
  );
  const sheet = book.part("xl/chartsheets/sheet#.xml", `${spreadsheet}.chartsheet+xml`, chartSheetXml("{drawing}"));
  book.change(sheet, "{drawing}", book.relate(sheet, "drawing", drawing));
  const id = book.number() + 100;
  book.intoWorkbook(
    "sheets",
    `<sheet name="Chart ${id}" sheetId="${id}" r:id="${book.relate(workbookPath, "chartsheet", sheet)}"/>`,
  );
};

export const sparkline: Feature = (book) => {
  book.inSheet(
    "extLst",
    `<extLst><ext xmlns:x14="${x14}" uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup displayEmptyCellsAs="gap"><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>${book.sheetName}!E2:E4</xm:f><xm:sqref>F2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`,
  );
};

export const headerPicture: Feature = (book) => {
  const image = book.part("xl/media/image#.png", "image/png", picture);
  const drawing = book.part(
    "xl/drawings/vmlDrawing#.vml",
    vmlType,
    `<xml ${vmlNamespaces}><v:shape id="LH" o:spid="_x0000_s1025" style="width:24pt;height:24pt"><v:imagedata o:relid="{image}" o:title="crest"/></v:shape></xml>`,
  );
  book.change(drawing, "{image}", book.relate(drawing, "image", image));
  book.inSheet("headerFooter", "<headerFooter><oddHeader>&amp;L&amp;G</oddHeader></headerFooter>");
  book.inSheet("legacyDrawingHF", `<legacyDrawingHF r:id="${book.relate(book.sheet, "vmlDrawing", drawing)}"/>`);
};

/** Content anchored over H2:J8 of the sheet. */
export function drawn(book: FeatureBook, content: string | ((drawing: string) => string)): void {
  const corner = (tag: string, column: number, row: number) =>
    `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  const drawing = book.part(
    "xl/drawings/drawing#.xml",
    "application/vnd.openxmlformats-officedocument.drawing+xml",
    `<xdr:wsDr xmlns:xdr="${drawingSheet}" xmlns:a="${drawingMain}"><xdr:twoCellAnchor>${corner("from", 7, 1)}${corner("to", 10, 8)}{content}<xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
  );
  book.change(drawing, "{content}", typeof content === "string" ? content : content(drawing));
  book.inSheet("drawing", `<drawing r:id="${book.relate(book.sheet, "drawing", drawing)}"/>`);
}

function frameOf(name: string, uri: string, element: string): string {
  return `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="${name}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${uri}">${element.replace(/^<[\w:]+/, (open) => `${open} xmlns:r="${office}"`)}</a:graphicData></a:graphic></xdr:graphicFrame>`;
}

function chartSheetXml(drawing: string): string {
  return `<chartsheet xmlns="${main}" xmlns:r="${office}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="${drawing}"/></chartsheet>`;
}
