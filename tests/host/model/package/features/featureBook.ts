/** A small workbook with an agenda on each sheet, to which features are added part by part, as Excel writes them. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { parseArea } from "../../../../../src/host/model/address/addresses";
import { newWorkbook } from "../../../../../src/host/model/openWorkbook";

/** Adds the parts of one feature to the sheet that the book is at. */
export type Feature = (book: FeatureBook) => void;

export const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
export const mc = "http://schemas.openxmlformats.org/markup-compatibility/2006";
export const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
export const x15 = "http://schemas.microsoft.com/office/spreadsheetml/2010/11/main";
export const workbookPath = "xl/workbook.xml";

const sheetOrder =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection customSheetViews conditionalFormatting hyperlinks pageMargins pageSetup headerFooter drawing legacyDrawing legacyDrawingHF oleObjects controls tableParts extLst".split(
    " ",
  );
const workbookOrder =
  "fileVersion workbookPr bookViews sheets externalReferences definedNames calcPr customWorkbookViews pivotCaches extLst".split(
    " ",
  );

/** A workbook with these features, each on a sheet of its own: "Plan", "Plan 2" and so on. */
export async function workbookWith(features: readonly Feature[]): Promise<Uint8Array> {
  const book = newWorkbook();
  book.activeSheet.rename("Plan");
  features.slice(1).forEach((_, index) => book.addSheet(`Plan ${index + 2}`));
  for (const sheet of book.sheets) {
    sheet.cells.write(parseArea("A1:E4"), [
      ["Action", "Owner", "Due", "RAG", "Score"],
      ["Plant trees", "Asha", 46100, "Red", 1],
      ["Fix lights", "Ben", 46200, "Green", 2],
      ["Mow the park", "Cara", 46300, "Amber", "=E2+E3"],
    ]);
    sheet.cells.writeNumberFormats(parseArea("C2:C4"), "dd/mm/yyyy");
  }
  const names = book.sheets.map(({ name }) => name);
  const made = new FeatureBook(unzipSync(await book.save()));
  features.forEach((feature, index) => {
    made.sheetName = `'${names[index] ?? ""}'`;
    made.sheet = `xl/worksheets/sheet${index + 1}.xml`;
    feature(made);
  });
  return zipSync(made.parts);
}

export class FeatureBook {
  /** The path of the sheet, and its name in quotes. */
  sheet = "";
  sheetName = "";
  private numbers = 0;

  constructor(readonly parts: Record<string, Uint8Array>) {}

  /** Another one for each call. */
  number(): number {
    this.numbers += 1;
    return this.numbers;
  }

  /** A "#" in the path becomes the first free number. Answers the path. */
  part(like: string, contentType: string, content: string | Uint8Array): string {
    let number = 1;
    while (this.parts[like.replace("#", String(number))]) number += 1;
    const path = like.replace("#", String(number));
    if (this.parts[path]) throw new Error(`Two features have ${path}.`);
    this.parts[path] = typeof content === "string" ? strToU8(content) : content;
    this.insert("[Content_Types].xml", "</Types>", `<Override PartName="/${path}" ContentType="${contentType}"/>`);
    return path;
  }

  /** `type` without a slash is one of Office's usual ones. "" relates the package itself. Answers the id. */
  relate(from: string, type: string, target: string, external = false): string {
    const slash = from.lastIndexOf("/") + 1;
    const rels = `${from.slice(0, slash)}_rels/${from.slice(slash)}.rels`;
    this.parts[rels] ??= strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
    );
    const id = `rIdOwn${this.number()}`;
    const uri = type.includes("/") ? type : `${office}/${type}`;
    const mode = external ? ' TargetMode="External"' : "";
    const address = external ? target : `/${target}`;
    this.insert(rels, "</Relationships>", `<Relationship Id="${id}" Type="${uri}" Target="${address}"${mode}/>`);
    return id;
  }

  inSheet(element: string, xml: string): void {
    this.inOrder(this.sheet, "worksheet", sheetOrder, element, xml);
  }

  inWorkbook(element: string, xml: string): void {
    this.inOrder(workbookPath, "workbook", workbookOrder, element, xml);
  }

  /** Into a list that may be there already. */
  intoWorkbook(list: string, xml: string): void {
    if (this.text(workbookPath).includes(`</${list}>`)) this.insert(workbookPath, `</${list}>`, xml);
    else this.inWorkbook(list, `<${list}>${xml}</${list}>`);
  }

  /** More rows, as XML. */
  rows(xml: string): void {
    this.insert(this.sheet, "</sheetData>", xml);
  }

  change(path: string, from: string | RegExp, to: string): void {
    const before = this.text(path);
    const after = before.replace(from, () => to);
    if (after === before) throw new Error(`${path} has no ${String(from)}.`);
    this.parts[path] = strToU8(after);
  }

  /** How many items a list says that it has. */
  countOf(path: string, list: string): number {
    return Number(new RegExp(`<${list} count="([0-9]+)"`).exec(this.text(path))?.[1] ?? 0);
  }

  private inOrder(path: string, root: string, order: readonly string[], element: string, xml: string): void {
    const later = order.slice(order.indexOf(element) + 1).join("|");
    const next = new RegExp(`<(?:${later || "none"})[ />]|</${root}>`).exec(this.text(path))?.[0] ?? "";
    this.insert(path, next, xml);
  }

  private insert(path: string, before: string, xml: string): void {
    this.change(path, before, xml + before);
  }

  private text(path: string): string {
    return strFromU8(this.parts[path] ?? new Uint8Array());
  }
}
