/** Small workbooks in the likeness of Excel's, each with one feature that the host does not know. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { parseArea } from "../../../../src/host/model/address/addresses";
import { newWorkbook } from "../../../../src/host/model/openWorkbook";

interface Relationship {
  kind: string;
  target: string;
  external?: boolean;
  /** The whole type, where it is none of the usual ones. */
  type?: string;
}

interface Feature {
  parts: Record<string, string>;
  contentTypes: Record<string, string>;
  sheetRelationships?: Relationship[];
  workbookRelationships?: Relationship[];
  /** In the sheet, before the element or end tag given. Relationships are rIdOwn1 and so on. */
  sheet?: [before: string, xml: string];
  workbook?: [before: string, xml: string];
  /** Relationships of the parts. */
  relationships?: Record<string, Relationship[]>;
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const drawing =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';
const noteShape = `<xml ${drawing}><v:shape id="_x0000_s1025" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>`;
const note = `<comments xmlns="${main}"><authors><author>Ann</author></authors><commentList><comment ref="A2" authorId="0"><text><r><t>Ask Bob</t></r></text></comment></commentList></comments>`;

export const features: Record<string, Feature> = {
  "pivot table with its cache": {
    parts: {
      "xl/pivotCache/pivotCacheDefinition1.xml": `<pivotCacheDefinition xmlns="${main}" xmlns:r="${office}" r:id="rIdOwn1" refreshedBy="Ann" recordCount="1"><cacheSource type="worksheet"><worksheetSource ref="A1:B2" sheet="Plan"/></cacheSource><cacheFields count="2"><cacheField name="Action" numFmtId="0"><sharedItems count="1"><s v="Plant trees"/></sharedItems></cacheField><cacheField name="RAG" numFmtId="0"><sharedItems count="1"><s v="Red"/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>`,
      "xl/pivotCache/pivotCacheRecords1.xml": `<pivotCacheRecords xmlns="${main}" count="1"><r><x v="0"/><x v="0"/></r></pivotCacheRecords>`,
      "xl/pivotTables/pivotTable1.xml": `<pivotTableDefinition xmlns="${main}" name="Pivot" cacheId="7" dataCaption="Values"><location ref="H1:H3" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="2"><item x="0"/><item t="default"/></items></pivotField><pivotField showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields></pivotTableDefinition>`,
    },
    contentTypes: {
      "xl/pivotCache/pivotCacheDefinition1.xml": `${spreadsheet}.pivotCacheDefinition+xml`,
      "xl/pivotCache/pivotCacheRecords1.xml": `${spreadsheet}.pivotCacheRecords+xml`,
      "xl/pivotTables/pivotTable1.xml": `${spreadsheet}.pivotTable+xml`,
    },
    sheetRelationships: [{ kind: "pivotTable", target: "../pivotTables/pivotTable1.xml" }],
    workbookRelationships: [{ kind: "pivotCacheDefinition", target: "pivotCache/pivotCacheDefinition1.xml" }],
    workbook: ["</workbook>", '<pivotCaches><pivotCache cacheId="7" r:id="rIdOwn1"/></pivotCaches>'],
    relationships: {
      "xl/pivotCache/pivotCacheDefinition1.xml": [{ kind: "pivotCacheRecords", target: "pivotCacheRecords1.xml" }],
      "xl/pivotTables/pivotTable1.xml": [
        { kind: "pivotCacheDefinition", target: "../pivotCache/pivotCacheDefinition1.xml" },
      ],
    },
  },
  "form control": {
    parts: {
      "xl/ctrlProps/ctrlProp1.xml":
        '<formControlPr xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" objectType="Button" lockText="1"/>',
      "xl/drawings/vmlDrawing1.vml": `<xml ${drawing}><v:shape id="_x0000_s1025" type="#_x0000_t201"><x:ClientData ObjectType="Button"><x:Anchor>5,0,1,0,7,0,3,0</x:Anchor></x:ClientData></v:shape></xml>`,
    },
    contentTypes: {
      "xl/ctrlProps/ctrlProp1.xml": "application/vnd.ms-excel.controlproperties+xml",
      "xl/drawings/vmlDrawing1.vml": "application/vnd.openxmlformats-officedocument.vmlDrawing",
    },
    sheetRelationships: [
      { kind: "vmlDrawing", target: "../drawings/vmlDrawing1.vml" },
      { kind: "ctrlProp", target: "../ctrlProps/ctrlProp1.xml" },
    ],
    sheet: [
      "</worksheet>",
      '<legacyDrawing r:id="rIdOwn1"/><controls><control shapeId="1025" r:id="rIdOwn2" name="Button 1"/></controls>',
    ],
  },
  note: {
    parts: { "xl/comments1.xml": note, "xl/drawings/vmlDrawing1.vml": noteShape },
    contentTypes: {
      "xl/comments1.xml": `${spreadsheet}.comments+xml`,
      "xl/drawings/vmlDrawing1.vml": "application/vnd.openxmlformats-officedocument.vmlDrawing",
    },
    sheetRelationships: [
      { kind: "vmlDrawing", target: "../drawings/vmlDrawing1.vml" },
      { kind: "comments", target: "../comments1.xml" },
    ],
    sheet: ["</worksheet>", '<legacyDrawing r:id="rIdOwn1"/>'],
  },
  "threaded comment with persons": {
    parts: {
      "xl/comments1.xml": note.replace("Ann", "tc={0B1C7A35-0000-4000-8000-000000000001}"),
      "xl/drawings/vmlDrawing1.vml": noteShape,
      "xl/threadedComments/threadedComment1.xml":
        '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="A2" dT="2026-05-01T09:00:00.00" personId="{0B1C7A35-0000-4000-8000-000000000002}" id="{0B1C7A35-0000-4000-8000-000000000001}"><text>Ask Bob</text></threadedComment></ThreadedComments>',
      "xl/persons/person.xml":
        '<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="Ann" id="{0B1C7A35-0000-4000-8000-000000000002}" userId="ann" providerId="None"/></personList>',
    },
    contentTypes: {
      "xl/comments1.xml": `${spreadsheet}.comments+xml`,
      "xl/drawings/vmlDrawing1.vml": "application/vnd.openxmlformats-officedocument.vmlDrawing",
      "xl/threadedComments/threadedComment1.xml": "application/vnd.ms-excel.threadedcomments+xml",
      "xl/persons/person.xml": "application/vnd.ms-excel.person+xml",
    },
    sheetRelationships: [
      { kind: "vmlDrawing", target: "../drawings/vmlDrawing1.vml" },
      { kind: "comments", target: "../comments1.xml" },
      {
        kind: "threadedComment",
        target: "../threadedComments/threadedComment1.xml",
        type: "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
      },
    ],
    workbookRelationships: [
      {
        kind: "person",
        target: "persons/person.xml",
        type: "http://schemas.microsoft.com/office/2017/10/relationships/person",
      },
    ],
    sheet: ["</worksheet>", '<legacyDrawing r:id="rIdOwn1"/>'],
  },
  sparkline: {
    parts: {},
    contentTypes: {},
    sheet: [
      "</worksheet>",
      '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>Plan!C2:C4</xm:f><xm:sqref>F2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>',
    ],
  },
  "external link": {
    parts: {
      "xl/externalLinks/externalLink1.xml": `<externalLink xmlns="${main}" xmlns:r="${office}"><externalBook r:id="rIdOwn1"><sheetNames><sheetName val="Budget"/></sheetNames></externalBook></externalLink>`,
    },
    contentTypes: { "xl/externalLinks/externalLink1.xml": `${spreadsheet}.externalLink+xml` },
    workbookRelationships: [{ kind: "externalLink", target: "externalLinks/externalLink1.xml" }],
    workbook: ["<calcPr", '<externalReferences><externalReference r:id="rIdOwn1"/></externalReferences>'],
    relationships: {
      "xl/externalLinks/externalLink1.xml": [{ kind: "externalLinkPath", target: "budget.xlsx", external: true }],
    },
  },
  "chart sheet": {
    parts: {
      "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="${main}" xmlns:r="${office}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rIdOwn1"/></chartsheet>`,
      "xl/drawings/drawing9.xml": `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"/>`,
    },
    contentTypes: {
      "xl/chartsheets/sheet1.xml": `${spreadsheet}.chartsheet+xml`,
      "xl/drawings/drawing9.xml": "application/vnd.openxmlformats-officedocument.drawing+xml",
    },
    workbookRelationships: [{ kind: "chartsheet", target: "chartsheets/sheet1.xml" }],
    workbook: ["</sheets>", '<sheet name="Chart1" sheetId="9" r:id="rIdOwn1"/>'],
    relationships: { "xl/chartsheets/sheet1.xml": [{ kind: "drawing", target: "../drawings/drawing9.xml" }] },
  },
  "printer settings": {
    parts: { "xl/printerSettings/printerSettings1.bin": "any bytes of a printer" },
    contentTypes: {
      "xl/printerSettings/printerSettings1.bin": `${spreadsheet}.printerSettings`,
    },
    sheetRelationships: [{ kind: "printerSettings", target: "../printerSettings/printerSettings1.bin" }],
    sheet: ['orientation="portrait"', 'r:id="rIdOwn1" '],
  },
};

/** A sheet "Plan" with three actions, and the feature. */
export async function workbookWith({ parts: own, contentTypes, ...feature }: Feature): Promise<Uint8Array> {
  const book = newWorkbook();
  book.activeSheet.rename("Plan");
  book.activeSheet.cells.write(parseArea("A1:C4"), [
    ["Action", "RAG", "Score"],
    ["Plant trees", "Red", 1],
    ["Fix lights", "Green", 2],
    ["Mow", "Amber", "=C2+C3"],
  ]);
  const parts = unzipSync(await book.save());
  const change = (path: string, before: string, xml: string) => {
    parts[path] = strToU8(strFromU8(parts[path] ?? new Uint8Array()).replace(before, () => xml + before));
  };
  const relate = (path: string, relationships: readonly Relationship[]) => {
    const slash = path.lastIndexOf("/") + 1;
    const rels = `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
    parts[rels] ??= strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
    );
    const elements = relationships.map(
      ({ kind, target, external, type }, index) =>
        `<Relationship Id="rIdOwn${index + 1}" Type="${type ?? `${office}/${kind}`}" Target="${target}"${external ? ' TargetMode="External"' : ""}/>`,
    );
    change(rels, "</Relationships>", elements.join(""));
  };
  for (const [path, text] of Object.entries(own)) parts[path] = strToU8(text);
  for (const [path, type] of Object.entries(contentTypes))
    change("[Content_Types].xml", "</Types>", `<Override PartName="/${path}" ContentType="${type}"/>`);
  if (feature.sheet) change("xl/worksheets/sheet1.xml", ...feature.sheet);
  if (feature.workbook) change("xl/workbook.xml", ...feature.workbook);
  if (feature.sheetRelationships) relate("xl/worksheets/sheet1.xml", feature.sheetRelationships);
  if (feature.workbookRelationships) relate("xl/workbook.xml", feature.workbookRelationships);
  for (const [path, relationships] of Object.entries(feature.relationships ?? {})) relate(path, relationships);
  return zipSync(parts);
}
