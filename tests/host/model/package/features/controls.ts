/** What a person clicks on a sheet: form controls, ActiveX, check boxes in cells, embedded objects. */
import { picture, vmlNamespaces, vmlType } from "./drawings";
import { mc, workbookPath, x14, type Feature, type FeatureBook } from "./featureBook";

const microsoft = "http://schemas.microsoft.com/office";

export const formControl: Feature = (book) => {
  const properties = book.part(
    "xl/ctrlProps/ctrlProp#.xml",
    "application/vnd.ms-excel.controlproperties+xml",
    `<formControlPr xmlns="${x14}" objectType="Button" lockText="1"/>`,
  );
  addShape(book, '<x:ClientData ObjectType="Button"><x:FmlaMacro>Module1.Go</x:FmlaMacro></x:ClientData>');
  addControl(
    book,
    book.relate(book.sheet, "ctrlProp", properties),
    "Button 1",
    'controlPr defaultSize="0" print="0" autoFill="0" autoPict="0" macro="Module1.Go"',
  );
};

export const activeX: Feature = (book) => {
  const binary = book.part("xl/activeX/activeX#.bin", "application/vnd.ms-office.activeX", "the state of a button");
  const part = book.part(
    "xl/activeX/activeX#.xml",
    "application/vnd.ms-office.activeX+xml",
    `<ax:ocx xmlns:ax="${microsoft}/2006/activeX" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ax:classid="{D7053240-CE69-11CD-A777-00DD01143C57}" ax:persistence="persistStreamInit" r:id="{binary}"/>`,
  );
  book.change(part, "{binary}", book.relate(part, `${microsoft}/2006/relationships/activeXControlBinary`, binary));
  addShape(book, '<x:ClientData ObjectType="Pict"><x:MapOCX/></x:ClientData>');
  const image = book.part("xl/media/image#.png", "image/png", picture);
  addControl(
    book,
    book.relate(book.sheet, "control", part),
    "CommandButton1",
    `controlPr defaultSize="0" autoLine="0" r:id="${book.relate(book.sheet, "image", image)}"`,
  );
};

export const embeddedObject: Feature = (book) => {
  const object = book.part(
    "xl/embeddings/oleObject#.bin",
    "application/vnd.openxmlformats-officedocument.oleObject",
    "a document of another program",
  );
  addShape(book, '<x:ClientData ObjectType="Pict"/>');
  book.inSheet(
    "oleObjects",
    `<oleObjects><oleObject progId="Package" shapeId="1025" r:id="${book.relate(book.sheet, "oleObject", object)}"/></oleObjects>`,
  );
};

/** The newer kind, which is a format of the cell. */
export const checkBox: Feature = (book) => {
  const part = book.part(
    "xl/featurePropertyBag/featurePropertyBag.xml",
    "application/vnd.ms-excel.featurepropertybag+xml",
    `<FeaturePropertyBags xmlns="${microsoft}/spreadsheetml/2022/featurepropertybag"><bag type="Checkbox"/><bag type="XFControls"><bagId k="CellControl">0</bagId></bag><bag type="XFComplement"><bagId k="XFControls">1</bagId></bag><bag type="XFComplements" extRef="XFComplementsMapperExtRef"><a k="MappedFeaturePropertyBags"><bagId>2</bagId></a></bag></FeaturePropertyBags>`,
  );
  book.relate(workbookPath, `${microsoft}/2022/11/relationships/FeaturePropertyBag`, part);
  const format = `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><extLst><ext xmlns:xfpb="${microsoft}/spreadsheetml/2022/featurepropertybag" uri="{C7286773-470A-42A8-94C5-96B5CB345126}"><xfpb:xfComplement i="0"/></ext></extLst></xf>`;
  book.change("xl/styles.xml", "</cellXfs>", `${format}</cellXfs>`);
  const count = book.countOf("xl/styles.xml", "cellXfs");
  book.change("xl/styles.xml", `<cellXfs count="${count}"`, `<cellXfs count="${count + 1}"`);
  book.rows(`<row r="7"><c r="H7" s="${count}" t="b"><v>1</v></c></row>`);
};

function addShape(book: FeatureBook, data: string): void {
  const drawing = book.part(
    "xl/drawings/vmlDrawing#.vml",
    vmlType,
    `<xml ${vmlNamespaces}><v:shape id="_x0000_s1025" type="#_x0000_t201" style="position:absolute">${data}</v:shape></xml>`,
  );
  book.inSheet("legacyDrawing", `<legacyDrawing r:id="${book.relate(book.sheet, "vmlDrawing", drawing)}"/>`);
}

/** With its position for an Excel of 2010 or later, and without for an older one. */
function addControl(book: FeatureBook, relation: string, name: string, properties: string): void {
  const xdr = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
  const corner = (tag: string, at: number) =>
    `<${tag}><xdr:col>${at}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${at}</xdr:row><xdr:rowOff>0</xdr:rowOff></${tag}>`;
  const placed = `<${properties}><anchor moveWithCells="1">${corner("from", 8)}${corner("to", 10)}</anchor></controlPr>`;
  const control = (inside: string) => `<control shapeId="1025" r:id="${relation}" name="${name}">${inside}</control>`;
  book.inSheet(
    "controls",
    `<mc:AlternateContent xmlns:mc="${mc}"><mc:Choice xmlns:x14="${x14}" Requires="x14"><controls><mc:AlternateContent><mc:Choice Requires="x14">${control(placed).replace("<control ", `<control xmlns:xdr="${xdr}" `)}</mc:Choice><mc:Fallback>${control("")}</mc:Fallback></mc:AlternateContent></controls></mc:Choice></mc:AlternateContent>`,
  );
}
