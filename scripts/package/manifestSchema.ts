/** A manifest against Microsoft's schemas, on any machine: libxml2 comes as WebAssembly, and the schemas are beside this file. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";
import type { XMLFileInfo } from "xmllint-wasm";

const schemas = join(__dirname, "manifestSchemas");

const main = "OfficeAppManifestV1_1.xsd";
const imported = ["OfficeAppBasicTypesV1_0.xsd", "TaskPaneAppVersionOverridesV1_0.xsd"];
/** Imported too, but no part of an add-in with a task pane. */
const otherKinds: [file: string, namespace: string][] = [
  ["MailAppVersionOverridesV1_0.xsd", "http://schemas.microsoft.com/office/mailappversionoverrides"],
  ["ContentAppVersionOverridesV1_0.xsd", "http://schemas.microsoft.com/office/contentappversionoverrides"],
];

/** What Microsoft documents and its published schemas do not know: learn.microsoft.com/javascript/api/manifest/extendedoverrides. */
const unknownToSchemas = /\n *<ExtendedOverrides Url="[^"<>]+" \/>/;

/** What the schemas refuse, a sentence of libxml2 each. */
export async function schemaErrors(manifest: string, folder = schemas): Promise<string[]> {
  const read = (fileName: string): XMLFileInfo => ({
    fileName,
    contents: readFileSync(join(folder, fileName), "utf8"),
  });
  const { valid, errors, rawOutput } = await validateXML({
    xml: { fileName: "manifest.xml", contents: manifest.replace(unknownToSchemas, "") },
    schema: read(main),
    preload: [
      ...imported.map(read),
      ...otherKinds.map(([fileName, namespace]) => ({ fileName, contents: anything(namespace) })),
    ],
  });
  if (!valid && errors.length === 0) return [rawOutput];
  return errors.map(({ message, loc }) => `Line ${loc?.lineNumber ?? "unknown"}: ${message}`);
}

function anything(namespace: string): string {
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="${namespace}">
    <xs:element name="VersionOverrides" type="xs:anyType" />
  </xs:schema>`;
}
