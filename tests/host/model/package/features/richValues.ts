/** Cells that are more than their value: spilled arrays, pictures in cells, linked data types. */
import { picture } from "./drawings";
import { main, office, spreadsheet, workbookPath, type Feature, type FeatureBook } from "./featureBook";

const microsoft = "http://schemas.microsoft.com/office";
const richData = `${microsoft}/spreadsheetml/2017/richdata`;

export const dynamicArray: Feature = (book) => {
  const kind =
    '<metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>';
  const future =
    '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray" uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>';
  addMetadata(book, kind, future, '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata>');
  book.rows(
    '<row r="7"><c r="H7" cm="1"><f t="array" ref="H7:H9">_xlfn._xlws.SORT(E2:E4)</f><v>1</v></c></row><row r="8"><c r="H8"><v>2</v></c></row><row r="9"><c r="H9"><v>3</v></c></row>',
  );
};

export const pictureInCell: Feature = (book) => {
  addRichValues(
    book,
    '<rv s="0"><v>0</v><v>5</v></rv>',
    '<s t="_localImage"><k n="_rvRel:LocalImageIdentifier" t="i"/><k n="CalcOrigin" t="i"/></s>',
  );
  const image = book.part("xl/media/image#.png", "image/png", picture);
  const relations = book.part(
    "xl/richData/richValueRel.xml",
    "application/vnd.ms-excel.richvaluerel+xml",
    `<richValueRels xmlns="${microsoft}/spreadsheetml/2022/richvaluerel" xmlns:r="${office}"><rel r:id="{image}"/></richValueRels>`,
  );
  book.change(relations, "{image}", book.relate(relations, "image", image));
  book.relate(workbookPath, `${microsoft}/2022/10/relationships/richValueRel`, relations);
  book.rows('<row r="7"><c r="H7" t="e" vm="1"><v>#VALUE!</v></c></row>');
};

export const linkedDataType: Feature = (book) => {
  addRichValues(
    book,
    '<rv s="0"><v>en-GB</v><v>536870912</v><v>Wales</v></rv>',
    '<s t="_linkedentity2"><k n="%EntityCulture" t="s"/><k n="%EntityServiceId"/><k n="_DisplayString" t="s"/></s>',
  );
  book.rows('<row r="7"><c r="H7" t="e" vm="1"><v>#VALUE!</v></c></row>');
};

function addRichValues(book: FeatureBook, values: string, structures: string): void {
  const kind =
    '<metadataType name="XLRICHVALUE" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1"/>';
  const future = `<futureMetadata name="XLRICHVALUE" count="1"><bk><extLst><ext xmlns:xlrd="${richData}" uri="{3e2802c4-a4d2-4d8b-9148-e3be6c30e623}"><xlrd:rvb i="0"/></ext></extLst></bk></futureMetadata>`;
  addMetadata(book, kind, future, '<valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata>');
  const parts = [
    ["rdrichvalue", "rdRichValue", `<rvData xmlns="${richData}" count="1">${values}</rvData>`],
    [
      "rdrichvaluestructure",
      "rdRichValueStructure",
      `<rvStructures xmlns="${richData}" count="1">${structures}</rvStructures>`,
    ],
    [
      "rdRichValueTypes",
      "rdRichValueTypes",
      `<rvTypesInfo xmlns="${richData}2"><global><keyFlags><key name="_Self"><flag name="ExcludeFromFile" value="1"/></key></keyFlags></global></rvTypesInfo>`,
    ],
  ];
  for (const [name = "", relation = "", xml = ""] of parts) {
    const part = book.part(`xl/richData/${name}.xml`, `application/vnd.ms-excel.${name.toLowerCase()}+xml`, xml);
    book.relate(workbookPath, `${microsoft}/2017/06/relationships/${relation}`, part);
  }
}

function addMetadata(book: FeatureBook, kind: string, future: string, list: string): void {
  const part = book.part(
    "xl/metadata.xml",
    `${spreadsheet}.sheetMetadata+xml`,
    `<metadata xmlns="${main}"><metadataTypes count="1">${kind}</metadataTypes>${future}${list}</metadata>`,
  );
  book.relate(workbookPath, "sheetMetadata", part);
}
