/** Custom XML parts of the workbook: each with an id "{GUID}", the namespace of its root, and its text. */

export interface CustomXmlPart {
  readonly id: string;
  readonly namespace: string;
  readonly xml: string;
}

export declare class CustomXmlParts {
  list(namespace?: string): readonly CustomXmlPart[];
  get(id: string): CustomXmlPart | null;
  /** Throws InvalidArgument for text that is not well-formed XML with one root. */
  add(xml: string): CustomXmlPart;
  setXml(id: string, xml: string): void;
  delete(id: string): void;
}
