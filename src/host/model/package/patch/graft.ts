/** Takes a sheet that the library wrote into the opened package, with all that it needs, under free paths. */
import type { CollectedParts } from "../../excelts/collectedParts";
import { attributeOf, setAttribute } from "../../../../ooxml/xmlElements";
import { readRelationships, relationshipsPath, relationshipXml, type PackageEdit, type Part } from "./packageEdit";
import { relativePath } from "./partPaths";
import type { StyleMerge } from "./styleMerge";

/** What the library wrote. */
export class WrittenPackage {
  private readonly strings: string[];

  constructor(readonly parts: CollectedParts["parts"]) {
    this.strings = Array.from(
      this.text("xl/sharedStrings.xml").matchAll(/<si>([\s\S]*?)<\/si>|<si\s*\/>/g),
      ([, inside]) => inside ?? "",
    );
  }

  text(path: string): string {
    const part = this.parts.get(path);
    return part instanceof Uint8Array ? new TextDecoder().decode(part) : (part ?? "");
  }

  sharedString(index: number): string {
    return this.strings[index] ?? "";
  }

  contentType(path: string): string {
    const types = this.text("[Content_Types].xml");
    const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
    const tags = types.match(/<(?:Override|Default)\s[^>]*>/g) ?? [];
    const own = tags.find((tag) => attributeOf(tag, "PartName") === `/${path}`);
    const byEnding = tags.find((tag) => attributeOf(tag, "Extension")?.toLowerCase() === ending);
    return attributeOf(own ?? byEnding ?? "", "ContentType") ?? "application/xml";
  }
}

export class Graft {
  private readonly paths = new Map<string, string>();

  constructor(
    private readonly edit: PackageEdit,
    private readonly written: WrittenPackage,
    private readonly styles: StyleMerge,
    /** Above those of all tables of the opened package. */
    private nextTableId: number,
  ) {}

  /** Answers where the part is now. A part that several have is taken once. */
  take(path: string): string {
    const known = this.paths.get(path);
    if (known !== undefined) return known;
    const target = this.edit.freePath(path);
    this.paths.set(path, target);
    this.edit.add(target, this.fitted(path), this.written.contentType(path));
    const relationships = readRelationships(this.written.text(relationshipsPath(path)), path).filter(
      (one) => one.external || this.written.parts.has(one.target),
    );
    if (relationships.length > 0) {
      const elements = relationships.map(({ id, type, target: own, external }) =>
        relationshipXml(id, type, external ? own : relativePath(target, this.take(own)), external),
      );
      this.edit.replace(
        relationshipsPath(target),
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${elements.join("")}</Relationships>`,
      );
    }
    return target;
  }

  /** Cells, rows, columns, rules or a table as the library wrote them, with the numbers of the opened package. */
  fit(xml: string): string {
    return xml.replace(
      /\s(s|style|\w*[dD]xfId)="([0-9]+)"|\st="s"([^>]*)><v>([0-9]+)<\/v>/g,
      (_, attribute: string | undefined, format: string, after: string, text: string) =>
        attribute === undefined
          ? ` t="inlineStr"${after}><is>${this.written.sharedString(Number(text))}</is>`
          : ` ${attribute}="${this.formatNumber(attribute, Number(format))}"`,
    );
  }

  private formatNumber(attribute: string, format: number): number {
    return attribute.endsWith("xfId") ? this.styles.differential(format) : this.styles.cellFormat(format);
  }

  private fitted(path: string): Part {
    if (/^xl\/worksheets\/[^/]*\.xml$/.test(path)) return this.fit(this.written.text(path));
    if (/^xl\/tables\/[^/]*\.xml$/.test(path)) return this.fitTable(this.written.text(path));
    return this.written.parts.get(path) ?? "";
  }

  private fitTable(xml: string): string {
    const id = String(this.nextTableId);
    this.nextTableId += 1;
    return this.fit(xml).replace(/<table\s[^>]*>/, (open) => setAttribute(open, "id", id));
  }
}
