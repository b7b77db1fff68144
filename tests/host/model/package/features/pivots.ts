/** A pivot table with its cache, and what filters one: a slicer and a timeline. */
import { drawn } from "./drawings";
import { main, mc, office, spreadsheet, workbookPath, x14, x15, type Feature, type FeatureBook } from "./featureBook";

const microsoft = "http://schemas.microsoft.com/office";

export const pivotTable: Feature = (book) => {
  addPivot(book);
};

export const slicer: Feature = (book) => {
  const { cacheId, name } = addPivot(book);
  const cache = book.part(
    "xl/slicerCaches/slicerCache#.xml",
    "application/vnd.ms-excel.slicerCache+xml",
    `<slicerCacheDefinition xmlns="${x14}" name="Slicer_RAG" sourceName="RAG"><pivotTables><pivotTable tabId="1" name="${name}"/></pivotTables><data><tabular pivotCacheId="${cacheId}"><items count="1"><i x="0" s="1"/></items></tabular></data></slicerCacheDefinition>`,
  );
  const cacheRelation = book.relate(workbookPath, `${microsoft}/2007/relationships/slicerCache`, cache);
  book.intoWorkbook("definedNames", '<definedName name="Slicer_RAG">#N/A</definedName>');
  book.intoWorkbook(
    "extLst",
    `<ext xmlns:x14="${x14}" uri="{BBE1A952-AA13-448e-AADC-164F8A28A991}"><x14:slicerCaches><x14:slicerCache xmlns:r="${office}" r:id="${cacheRelation}"/></x14:slicerCaches></ext>`,
  );
  const part = book.part(
    "xl/slicers/slicer#.xml",
    "application/vnd.ms-excel.slicer+xml",
    `<slicers xmlns="${x14}"><slicer name="RAG" cache="Slicer_RAG" caption="RAG" rowHeight="241300"/></slicers>`,
  );
  const relation = book.relate(book.sheet, `${microsoft}/2007/relationships/slicer`, part);
  book.inSheet(
    "extLst",
    `<extLst><ext xmlns:x14="${x14}" uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}"><x14:slicerList><x14:slicer r:id="${relation}"/></x14:slicerList></ext></extLst>`,
  );
  const uri = `${microsoft}/drawing/2010/slicer`;
  drawn(
    book,
    frame("RAG", uri, `<sle:slicer xmlns:sle="${uri}" name="RAG"/>`, ["a14", `${microsoft}/drawing/2010/main`]),
  );
};

export const timeline: Feature = (book) => {
  const { cacheId, name } = addPivot(book);
  const cache = book.part(
    "xl/timelineCaches/timelineCache#.xml",
    "application/vnd.ms-excel.timelineCache+xml",
    `<timelineCacheDefinition xmlns="${x15}" name="NativeTimeline_Due" sourceName="Due"><pivotTables><pivotTable tabId="1" name="${name}"/></pivotTables><state minimalRefreshVersion="6" lastRefreshVersion="6" pivotCacheId="${cacheId}" filterType="unknown"><bounds startDate="2026-01-01T00:00:00" endDate="2027-01-01T00:00:00"/></state></timelineCacheDefinition>`,
  );
  const cacheRelation = book.relate(workbookPath, `${microsoft}/2011/relationships/timelineCache`, cache);
  book.intoWorkbook("definedNames", '<definedName name="NativeTimeline_Due">#N/A</definedName>');
  book.intoWorkbook(
    "extLst",
    `<ext xmlns:x15="${x15}" uri="{D0CA8CA8-9F24-4464-BF8E-62219DCF47F9}"><x15:timelineCacheRefs><x15:timelineCacheRef xmlns:r="${office}" r:id="${cacheRelation}"/></x15:timelineCacheRefs></ext>`,
  );
  const part = book.part(
    "xl/timelines/timeline#.xml",
    "application/vnd.ms-excel.timeline+xml",
    `<timelines xmlns="${x15}"><timeline name="Due" cache="NativeTimeline_Due" caption="Due" level="2" selectionLevel="2" scrollPosition="2026-01-01T00:00:00"/></timelines>`,
  );
  const relation = book.relate(book.sheet, `${microsoft}/2011/relationships/timeline`, part);
  book.inSheet(
    "extLst",
    `<extLst><ext xmlns:x15="${x15}" uri="{7E03D99C-DC04-49d9-9315-930204A7B6E9}"><x15:timelineRefs><x15:timelineRef r:id="${relation}"/></x15:timelineRefs></ext></extLst>`,
  );
  const uri = `${microsoft}/drawing/2012/timeslicer`;
  drawn(book, frame("Due", uri, `<tsle:timeslicer xmlns:tsle="${uri}" name="Due"/>`, ["tsle", uri]));
};

function addPivot(book: FeatureBook): { cacheId: number; name: string } {
  const cacheId = book.number();
  const name = `PivotTable${cacheId}`;
  const field = (of: string) => `<cacheField name="${of}" numFmtId="0"><sharedItems/></cacheField>`;
  const records = book.part(
    "xl/pivotCache/pivotCacheRecords#.xml",
    `${spreadsheet}.pivotCacheRecords+xml`,
    `<pivotCacheRecords xmlns="${main}" count="1"><r><s v="Plant trees"/><s v="Asha"/><n v="46100"/><x v="0"/></r></pivotCacheRecords>`,
  );
  const definition = book.part(
    "xl/pivotCache/pivotCacheDefinition#.xml",
    `${spreadsheet}.pivotCacheDefinition+xml`,
    `<pivotCacheDefinition xmlns="${main}" xmlns:r="${office}" r:id="rIdOwn${cacheId + 1}" refreshedBy="Asha" recordCount="1"><cacheSource type="worksheet"><worksheetSource ref="A1:D2" sheet=${book.sheetName.replaceAll("'", '"')}/></cacheSource><cacheFields count="4">${field("Action")}${field("Owner")}${field("Due")}<cacheField name="RAG" numFmtId="0"><sharedItems count="1"><s v="Red"/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>`,
  );
  book.relate(definition, "pivotCacheRecords", records);
  const relation = book.relate(workbookPath, "pivotCacheDefinition", definition);
  book.intoWorkbook("pivotCaches", `<pivotCache cacheId="${cacheId}" r:id="${relation}"/>`);
  const table = book.part(
    "xl/pivotTables/pivotTable#.xml",
    `${spreadsheet}.pivotTable+xml`,
    `<pivotTableDefinition xmlns="${main}" name="${name}" cacheId="${cacheId}" dataCaption="Values"><location ref="H1:H3" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="4"><pivotField showAll="0"/><pivotField showAll="0"/><pivotField showAll="0"/><pivotField axis="axisRow" showAll="0"><items count="2"><item x="0"/><item t="default"/></items></pivotField></pivotFields><rowFields count="1"><field x="3"/></rowFields></pivotTableDefinition>`,
  );
  book.relate(table, "pivotCacheDefinition", definition);
  book.relate(book.sheet, "pivotTable", table);
  return { cacheId, name };
}

/** With a picture in its place for an Excel that does not know it. */
function frame(name: string, uri: string, element: string, [prefix, namespace]: [string, string]): string {
  return `<mc:AlternateContent xmlns:mc="${mc}"><mc:Choice xmlns:${prefix}="${namespace}" Requires="${prefix}"><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="${name}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${uri}">${element}</a:graphicData></a:graphic></xdr:graphicFrame></mc:Choice><mc:Fallback/></mc:AlternateContent>`;
}
