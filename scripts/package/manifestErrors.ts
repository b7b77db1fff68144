/** Everything about a manifest that Microsoft's schema cannot see, each error as one sentence. */
import { Buffer } from "node:buffer";
import { parseXml } from "@cj-tech-master/excelts/xml";
import type { XmlElement } from "@cj-tech-master/excelts/xml";
import { shortcutErrors } from "./shortcutErrors";

export interface ManifestSurroundings {
  /** Bytes of the file at a manifest's address, by its path ("assets/icon-16.png"); null when there is none. */
  file: (path: string) => Uint8Array | null;
  /** Pages that the build makes, by path. */
  pages: readonly string[];
  /** Names of the functions that the add-in associates with what Excel shows. */
  functions: readonly string[];
}

/** Sizes, in pixels, that every icon of the ribbon comes in. */
const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80, 96];

/** Longest texts that Excel takes. A ribbon cuts labels sooner: 30 is what fits on two lines. */
const longest = { ShortStrings: 125, LongStrings: 250, label: 30, id: 32 };

export function manifestErrors(xml: string, surroundings: ManifestSurroundings): string[] {
  const elements = [...descendants(parseXml(xml).root)];
  return [
    ...headerErrors(elements),
    ...identifierErrors(elements),
    ...resourceErrors(elements),
    ...addressErrors(elements, surroundings),
    ...iconErrors(elements, surroundings),
    ...functionErrors(elements, surroundings),
    ...extendedErrors(elements, surroundings),
  ];
}

function headerErrors(elements: XmlElement[]): string[] {
  const version = text(named(elements, "Version")[0]);
  const id = text(named(elements, "Id")[0]);
  const errors: string[] = [];
  if (!/^\d{1,5}(\.\d{1,5}){3}$/.test(version)) errors.push(`The version "${version}" is not four numbers.`);
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) errors.push(`The add-in's id "${id}" is not a UUID.`);
  return errors;
}

function identifierErrors(elements: XmlElement[]): string[] {
  const ids = elements.flatMap(({ name, attributes }) =>
    attributes.id !== undefined && localName(name) !== "OfficeTab" ? [attributes.id] : [],
  );
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `The id "${id}" is there twice.`),
    ...ids
      .filter((id) => id.length > longest.id)
      .map((id) => `The id "${id}" is longer than ${longest.id} characters.`),
  ];
}

function resourceErrors(elements: XmlElement[]): string[] {
  const resources = ["Image", "Url", "String"].flatMap((kind) => named(elements, kind)).filter(isResource);
  const known = new Set(resources.map(({ attributes }) => attributes.id));
  const used = elements.flatMap(({ attributes }) => (attributes.resid === undefined ? [] : [attributes.resid]));
  const labels = new Set(named(elements, "Label").map(({ attributes }) => attributes.resid));
  const errors = used.filter((id) => !known.has(id)).map((id) => `Nothing has the id "${id}" that a resid names.`);
  for (const id of known) if (!used.includes(id ?? "")) errors.push(`Nothing uses the resource "${id}".`);
  for (const kind of ["ShortStrings", "LongStrings"] as const) {
    for (const { attributes } of named(elements, kind).flatMap((list) => named(list.children, "String"))) {
      const limit = labels.has(attributes.id) ? longest.label : longest[kind];
      const length = attributes.DefaultValue?.length ?? 0;
      if (length === 0 || length > limit)
        errors.push(`The text "${attributes.id}" has ${length} characters of ${limit}.`);
    }
  }
  return errors;
}

function addressErrors(elements: XmlElement[], { file, pages }: ManifestSurroundings): string[] {
  return addresses(elements).flatMap((address) => {
    if (!address.startsWith("https://")) return [`The address ${address} is not https.`];
    const path = pathOf(address);
    return pages.includes(path) || file(path) !== null ? [] : [`There is no file for the address ${address}.`];
  });
}

function iconErrors(elements: XmlElement[], { file }: ManifestSurroundings): string[] {
  const images = new Map(
    named(elements, "Image")
      .filter(isResource)
      .map(({ attributes }) => [attributes.id, attributes.DefaultValue ?? ""]),
  );
  const errors = named(elements, "Icon").flatMap((icon) => {
    const listed = named(icon.children, "Image").map(({ attributes }) => Number(attributes.size));
    return iconSizes.filter((size) => !listed.includes(size)).map((size) => `An icon has no image of ${size} pixels.`);
  });
  const wanted: [address: string, size: number][] = named(elements, "Image")
    .filter((image) => !isResource(image))
    .map(({ attributes }) => [images.get(attributes.resid) ?? "", Number(attributes.size)]);
  for (const { attributes } of named(elements, "IconUrl")) wanted.push([attributes.DefaultValue ?? "", 32]);
  for (const { attributes } of named(elements, "HighResolutionIconUrl"))
    wanted.push([attributes.DefaultValue ?? "", 64]);
  for (const [address, size] of wanted) {
    const bytes = file(pathOf(address));
    const actual = bytes === null ? null : pixelSize(bytes);
    if (actual !== null && actual !== `${size}x${size}`)
      errors.push(`${address} is ${actual} pixels, not ${size}x${size}.`);
  }
  return errors;
}

function functionErrors(elements: XmlElement[], { functions }: ManifestSurroundings): string[] {
  return named(elements, "FunctionName")
    .map(text)
    .filter((name) => !functions.includes(name))
    .map((name) => `Nothing associates the function "${name}".`);
}

/** What a manifest's own schemas leave to a file of JSON beside it. */
function extendedErrors(elements: XmlElement[], { file, functions }: ManifestSurroundings): string[] {
  return extensions(elements).flatMap((address) => {
    const bytes = file(pathOf(address));
    return bytes === null ? [] : shortcutErrors(new TextDecoder().decode(bytes), functions);
  });
}

function extensions(elements: XmlElement[]): string[] {
  return named(elements, "ExtendedOverrides").flatMap(({ attributes }) => attributes.Url ?? []);
}

function addresses(elements: XmlElement[]): string[] {
  const kinds = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "Image", "Url"];
  const values = kinds.flatMap((kind) => named(elements, kind)).map(({ attributes }) => attributes.DefaultValue);
  return [...values.filter((value) => value !== undefined), ...extensions(elements)];
}

function isResource({ attributes }: XmlElement): boolean {
  return attributes.id !== undefined;
}

/** The path of an address below the first folder that holds the add-in, "" when the address is none. */
function pathOf(address: string): string {
  const path = URL.canParse(address) ? new URL(address).pathname.slice(1) : "";
  return /(assets\/)?[^/]*$/.exec(path)?.[0] ?? "";
}

/** "16x16", from the header that every PNG begins with. */
function pixelSize(png: Uint8Array): string {
  const header = Buffer.from(png.subarray(0, 24));
  return header.toString("latin1", 1, 4) === "PNG" ? `${header.readUInt32BE(16)}x${header.readUInt32BE(20)}` : "no PNG";
}

function named(nodes: readonly { type: string }[], name: string): XmlElement[] {
  return nodes.filter((node): node is XmlElement => isElement(node) && localName(node.name) === name);
}

function* descendants(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) if (isElement(child)) yield* descendants(child);
}

function isElement(node: { type: string }): node is XmlElement {
  return node.type === "element";
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function text(element: XmlElement | undefined): string {
  return element?.children.map((child) => (child.type === "text" ? child.value : "")).join("") ?? "";
}
