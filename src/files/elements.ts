/** Elements of XML as they come, by their names without prefix: some programs write <x:row>. */
import { SaxParser } from "@cj-tech-master/excelts/xml";

export interface ElementHandlers {
  open?: (name: string, attributes: Attributes) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}

export type Attributes = Readonly<Record<string, string>>;

/** Throws where the text is no XML. */
export function eachElement(xml: string, { open, text, close }: ElementHandlers): void {
  const parser = new SaxParser({ position: false, maxEntityExpansions: 0, invalidCharHandling: "skip" });
  if (open) parser.on("opentag", ({ name, attributes }) => open(withoutPrefix(name), attributes));
  if (text) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  if (close) parser.on("closetag", ({ name }) => close(withoutPrefix(name)));
  parser.write(xml).close();
}

/** An attribute by its name without prefix: relationships are named "r:id". */
export function attribute(attributes: Attributes, name: string): string | null {
  const own = attributes[name];
  if (own !== undefined) return own;
  const key = Object.keys(attributes).find((one) => one.endsWith(`:${name}`));
  return key === undefined ? null : (attributes[key] ?? null);
}

/** "1" and "true" are how XML writes it. */
export function isOn(value: string | null | undefined): boolean {
  return value === "1" || value === "true";
}

function withoutPrefix(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}
