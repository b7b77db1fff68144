/** Where data comes from: a data model, a query, another workbook. */
import { main, office, spreadsheet, workbookPath, x15, type Feature, type FeatureBook } from "./featureBook";

const microsoft = "http://schemas.microsoft.com/office";

export const dataModel: Feature = (book) => {
  const data = book.part(
    "xl/model/item.data",
    "application/vnd.openxmlformats-officedocument.model+data",
    Uint8Array.from({ length: 300 }, (_, index) => (index * 7) % 256),
  );
  book.relate(workbookPath, `${microsoft}/2011/relationships/powerPivotData`, data);
  book.intoWorkbook(
    "extLst",
    `<ext xmlns:x15="${x15}" uri="{FCE2AD5D-F65C-4FA6-A056-5C36A1767C68}"><x15:dataModel><x15:modelTables><x15:modelTable id="Plan" name="Plan" connection="ThisWorkbookDataModel"/></x15:modelTables></x15:dataModel></ext>`,
  );
  addConnections(
    book,
    `<connection id="1" keepAlive="1" name="ThisWorkbookDataModel" description="Data Model" type="5" refreshedVersion="8" minRefreshableVersion="5"><dbPr connection="Data Model Connection" command="Model" commandType="1"/></connection>`,
  );
};

export const query: Feature = (book) => {
  addConnections(
    book,
    `<connection id="1" keepAlive="1" name="Query - Plan" type="5" refreshedVersion="8"><dbPr connection="Provider=Microsoft.Mashup.OleDb.1;Data Source=$Workbook$;Location=Plan" command="SELECT * FROM [Plan]"/></connection>`,
  );
  const table = book.part(
    "xl/queryTables/queryTable#.xml",
    `${spreadsheet}.queryTable+xml`,
    `<queryTable xmlns="${main}" name="ExternalData_1" connectionId="1" autoFormatId="16"/>`,
  );
  book.relate(book.sheet, "queryTable", table);
  // Excel writes the steps of its queries in UTF-16.
  const steps = `\uFEFF<?xml version="1.0" encoding="utf-16"?><DataMashup xmlns="${microsoft.replace("/office", "")}/DataMashup">AAAAAA==</DataMashup>`;
  const bytes = new Uint8Array(Uint16Array.from(steps, (sign) => sign.charCodeAt(0)).buffer);
  const item = book.part("customXml/item#.xml", "application/xml", bytes);
  const properties = book.part(
    "customXml/itemProps#.xml",
    "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
    `<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{0B1C7A35-0000-4000-8000-0000000000B1}"><ds:schemaRefs/></ds:datastoreItem>`,
  );
  book.relate(item, "customXmlProps", properties);
  book.relate(workbookPath, "customXml", item);
};

export const externalLink: Feature = (book) => {
  const link = book.part(
    "xl/externalLinks/externalLink#.xml",
    `${spreadsheet}.externalLink+xml`,
    `<externalLink xmlns="${main}" xmlns:r="${office}"><externalBook r:id="{file}"><sheetNames><sheetName val="Budget"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>9</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
  );
  book.change(link, "{file}", book.relate(link, "externalLinkPath", "budget.xlsx", true));
  const relation = book.relate(workbookPath, "externalLink", link);
  book.intoWorkbook("externalReferences", `<externalReference r:id="${relation}"/>`);
  book.rows('<row r="7"><c r="H7"><f>[1]Budget!A1</f><v>9</v></c></row>');
};

function addConnections(book: FeatureBook, connection: string): void {
  const part = book.part(
    "xl/connections.xml",
    `${spreadsheet}.connections+xml`,
    `<connections xmlns="${main}">${connection}</connections>`,
  );
  book.relate(workbookPath, "connections", part);
}
