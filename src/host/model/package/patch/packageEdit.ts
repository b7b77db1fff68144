/** The opened package while it is edited: a part that nobody sets keeps its very bytes. Content types follow the parts. */
import { ZipEditor } from "@cj-tech-master/excelts/archive";
import { indexOfBytes } from "../../../../ooxml/indexOfBytes";
import { packedFiles, type PackedFile } from "../../../../ooxml/packedFiles";
import { attributeOf, encodeXml, withAttribute } from "../../../../ooxml/xmlElements";
import { relativePath, resolvePath } from "./partPaths";

export interface Relationship {
  id: string;
  /** The URI of its type. */
  type: string;
  /** The last part of its type: "customProperty", "table" … */
  kind: string;
  /** From the package's root; as written for one outside the package. */
  target: string;
  external: boolean;
}

export type Part = string | Uint8Array;

const sheetData = Array.from("sheetData", (letter) => letter.charCodeAt(0));
const contentTypesPath = "[Content_Types].xml";
const emptyRelationships =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
const relationshipElement = /<(?:\w+:)?Relationship\s[^>]*?(?:\/>|>\s*<\/(?:\w+:)?Relationship>)/g;

export class PackageEdit {
  /** Null is a part that is no more. */
  private readonly changed = new Map<string, Part | null>();
  private readonly files: ReadonlyMap<string, PackedFile>;

  constructor(private readonly original: Uint8Array) {
    this.files = new Map(packedFiles(original).map((file) => [file.name, file]));
  }

  /** The package as it is now. */
  async bytes(): Promise<Uint8Array> {
    if (this.changed.size === 0) return this.original;
    // Half the time of the usual level 6, for a file that is a twentieth larger.
    const editor = await ZipEditor.open(this.original, { timestamps: "dos", level: 4, smartStore: false });
    for (const [path, part] of this.changed) {
      if (part === null) editor.delete(path);
      else editor.set(path, part);
    }
    return editor.bytes();
  }

  has(path: string): boolean {
    return this.changed.has(path) ? this.changed.get(path) !== null : this.files.has(path);
  }

  /** Null where there is no such part. */
  text(path: string): string | null {
    const part = this.read(path);
    return part instanceof Uint8Array ? new TextDecoder().decode(part) : part;
  }

  replace(path: string, part: Part): void {
    this.changed.set(path, part);
  }

  /** Changes what is before the cells of a sheet; those of the opened package are copied without being read. */
  replaceHead(path: string, change: (head: string) => string): void {
    const part = this.read(path);
    if (part === null) return;
    if (typeof part === "string") {
      this.changed.set(path, change(part));
      return;
    }
    const found = indexOfBytes(part, sheetData);
    const end = found < 0 ? part.length : found;
    const head = new TextEncoder().encode(change(new TextDecoder().decode(part.subarray(0, end))));
    const whole = new Uint8Array(head.length + part.length - end);
    whole.set(head);
    whole.set(part.subarray(end), head.length);
    this.changed.set(path, whole);
  }

  add(path: string, part: Part, contentType: string): void {
    this.changed.set(path, part);
    const types = this.text(contentTypesPath) ?? "";
    const override = `<Override PartName="/${encodeXml(path)}" ContentType="${contentType}"/>`;
    this.changed.set(contentTypesPath, appended(types, "Types", override));
  }

  /** With its relationships; what these lead to stays. */
  remove(path: string): void {
    for (const gone of [path, relationshipsPath(path)]) if (this.has(gone)) this.changed.set(gone, null);
    const types = this.text(contentTypesPath) ?? "";
    const others = types.replace(/<(?:\w+:)?Override\s[^>]*?\/>/g, (override) =>
      attributeOf(override, "PartName") === `/${path}` ? "" : override,
    );
    if (others !== types) this.changed.set(contentTypesPath, others);
  }

  /** Of a part, "" for the package's own. */
  relationships(path: string): Relationship[] {
    return readRelationships(this.text(relationshipsPath(path)) ?? "", path);
  }

  /** Answers the id. `target` is a path from the root, or an address outside the package. */
  relate(path: string, type: string, target: string, external = false): string {
    const own = relationshipsPath(path);
    const ids = new Set(this.relationships(path).map(({ id }) => id));
    let number = ids.size + 1;
    while (ids.has(`rId${number}`)) number += 1;
    const element = relationshipXml(`rId${number}`, type, external ? target : relativePath(path, target), external);
    this.changed.set(own, appended(this.text(own) ?? emptyRelationships, "Relationships", element));
    return `rId${number}`;
  }

  unrelate(path: string, id: string): void {
    const own = relationshipsPath(path);
    const xml = (this.text(own) ?? "").replace(relationshipElement, (element) =>
      attributeOf(element, "Id") === id ? "" : element,
    );
    this.changed.set(own, readRelationships(xml, path).length === 0 ? null : xml);
  }

  /** All parts that relationships lead to. */
  reachable(): Set<string> {
    const reached = new Set<string>();
    const waiting = [""];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      for (const { target, external } of this.relationships(path)) {
        if (external || reached.has(target) || !this.has(target)) continue;
        reached.add(target);
        waiting.push(target);
      }
    }
    return reached;
  }

  allPaths(): string[] {
    return [...new Set([...this.files.keys(), ...this.changed.keys()])].filter((path) => this.has(path));
  }

  /** Parts that the opened package has not. */
  addedPaths(): string[] {
    return [...this.changed.keys()].filter((path) => !this.files.has(path) && !path.endsWith(".rels"));
  }

  /** Of a part like another: "xl/tables/table1.xml" gives the first "xl/tables/tableN.xml" that is free. */
  freePath(like: string): string {
    const [, stem = "", ending = ""] = /^(.*?)[0-9]*(\.[^./]+)$/.exec(like) ?? [];
    let number = 1;
    while (this.files.has(`${stem}${number}${ending}`) || this.changed.has(`${stem}${number}${ending}`)) number += 1;
    return `${stem}${number}${ending}`;
  }

  private read(path: string): Part | null {
    const changed = this.changed.get(path);
    if (changed !== undefined) return changed;
    return this.files.get(path)?.unpack() ?? null;
  }
}

export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

export function readRelationships(xml: string, path: string): Relationship[] {
  return (xml.match(relationshipElement) ?? []).map((element) => {
    const target = attributeOf(element, "Target") ?? "";
    const type = attributeOf(element, "Type") ?? "";
    const external = attributeOf(element, "TargetMode") === "External";
    return {
      id: attributeOf(element, "Id") ?? "",
      type,
      kind: type.split("/").at(-1) ?? "",
      target: external ? target : resolvePath(path, target),
      external,
    };
  });
}

/** `target` as it is to be written. */
export function relationshipXml(id: string, type: string, target: string, external: boolean): string {
  const element = `<Relationship Id="${id}" Type="${type}" Target="${encodeXml(target)}"/>`;
  return external ? withAttribute(element, "TargetMode", "External") : element;
}

/** Before the end of the root, in the root's own namespace prefix. */
function appended(xml: string, root: string, element: string): string {
  const prefix = new RegExp(`<(\\w+:)${root}[\\s>]`).exec(xml)?.[1] ?? "";
  const open = xml.replace(/\s*\/>\s*$/, `></${prefix}${root}>`).trimEnd();
  const end = open.lastIndexOf("</");
  return `${open.slice(0, end)}${element.replace(/<(?=\w)/g, `<${prefix}`)}${open.slice(end)}`;
}
