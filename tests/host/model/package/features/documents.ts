/** What belongs to the document as a whole: views, labels, printers, signatures, macros. */
import { spreadsheet, workbookPath, type Feature } from "./featureBook";

const microsoft = "http://schemas.microsoft.com/office";
const digitalSignature = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature";

export const customView: Feature = (book) => {
  const guid = "{0B1C7A35-0000-4000-8000-0000000000C1}";
  book.intoWorkbook(
    "customWorkbookViews",
    `<customWorkbookView name="For the board" guid="${guid}" includePrintSettings="1" windowWidth="1920" windowHeight="1080" activeSheetId="1"/>`,
  );
  book.inSheet(
    "customSheetViews",
    `<customSheetViews><customSheetView guid="${guid}" showGridLines="0"><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></customSheetView></customSheetViews>`,
  );
};

export const sensitivityLabel: Feature = (book) => {
  const label = book.part(
    "docMetadata/LabelInfo.xml",
    "application/vnd.ms-office.classificationlabels+xml",
    `<clbl:labelList xmlns:clbl="${microsoft}/2020/mipLabelMetadata"><clbl:label id="{0b1c7a35-0000-4000-8000-0000000000d1}" enabled="1" method="Standard" siteId="{0b1c7a35-0000-4000-8000-0000000000d2}" contentBits="0" removed="0"/></clbl:labelList>`,
  );
  book.relate("", `${microsoft}/2020/02/relationships/classificationlabels`, label);
};

export const printerSettings: Feature = (book) => {
  const settings = book.part(
    "xl/printerSettings/printerSettings#.bin",
    `${spreadsheet}.printerSettings`,
    "any bytes of a printer",
  );
  book.change(
    book.sheet,
    'orientation="portrait"',
    `orientation="portrait" r:id="${book.relate(book.sheet, "printerSettings", settings)}"`,
  );
};

export const signature: Feature = (book) => {
  const origin = book.part(
    "_xmlsignatures/origin.sigs",
    "application/vnd.openxmlformats-package.digital-signature-origin",
    new Uint8Array(),
  );
  book.relate("", `${digitalSignature}/origin`, origin);
  const part = book.part(
    "_xmlsignatures/sig#.xml",
    "application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml",
    '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#" Id="idPackageSignature"><SignedInfo/><SignatureValue>AAAA</SignatureValue></Signature>',
  );
  book.relate(origin, `${digitalSignature}/signature`, part);
};

export const macros: Feature = (book) => {
  const project = book.part("xl/vbaProject.bin", "application/vnd.ms-office.vbaProject", "a project of macros");
  book.relate(workbookPath, `${microsoft}/2006/relationships/vbaProject`, project);
  const signed = book.part("xl/vbaProjectSignature.bin", "application/vnd.ms-office.vbaProjectSignature", "signed");
  book.relate(project, `${microsoft}/2006/relationships/vbaProjectSignature`, signed);
  book.change(
    "[Content_Types].xml",
    `${spreadsheet}.sheet.main+xml`,
    "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
  );
  book.change(workbookPath, "<workbookPr", '<workbookPr codeName="ThisWorkbook"');
  book.change(book.sheet, "<dimension", '<sheetPr codeName="Sheet1"/><dimension');
};
