/** Custom XML parts of the workbook: each with an id "{GUID}", the namespace of its root, and its text. */
import { parseXml } from "@cj-tech-master/excelts/xml";
import { Refusal } from "../errors";

export interface CustomXmlPart {
  readonly id: string;
  readonly namespace: string;
  readonly xml: string;
}

export class CustomXmlParts {
  private readonly parts = new Map<string, CustomXmlPart>();

  list(namespace?: string): readonly CustomXmlPart[] {
    return [...this.parts.values()].filter((part) => namespace === undefined || part.namespace === namespace);
  }

  get(id: string): CustomXmlPart | null {
    return this.parts.get(id.toUpperCase()) ?? null;
  }

  /** Throws InvalidArgument for text that is not well-formed XML with one root. */
  add(xml: string): CustomXmlPart {
    return this.put(newId(), xml);
  }

  setXml(id: string, xml: string): void {
    if (!this.get(id)) throw new Refusal("ItemNotFound", `There is no XML part ${id}.`);
    this.put(id, xml);
  }

  delete(id: string): void {
    if (!this.parts.delete(id.toUpperCase())) throw new Refusal("ItemNotFound", `There is no XML part ${id}.`);
  }

  /** As the file has it. */
  put(id: string, xml: string): CustomXmlPart {
    const part = { id: id.toUpperCase(), namespace: rootNamespace(xml), xml };
    this.parts.set(part.id, part);
    return part;
  }
}

function rootNamespace(xml: string): string {
  try {
    const { root } = parseXml(xml);
    const prefix = root.name.includes(":") ? `xmlns:${root.name.split(":")[0]}` : "xmlns";
    return root.attributes[prefix] ?? "";
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal("InvalidArgument", `This is not well-formed XML: ${reason}`);
  }
}

function newId(): string {
  return `{${globalThis.crypto.randomUUID().toUpperCase()}}`;
}
