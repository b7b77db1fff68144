/** The manifest is what Microsoft's schemas say that one is: elements, their order, attributes and the form of values. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { schemaErrors } from "../../../scripts/package/manifestSchema";
import { hasPublishedSchemas, publishedSchemas } from "../../support/publishedSchemas";

const { manifestOfBuild } = jest.requireActual<BuildManifest>("../../../scripts/manifestOfBuild");

const manifest = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");

const folders: [name: string, folder: string | undefined][] = [["the schemas", undefined]];
if (hasPublishedSchemas) folders.push(["the schemas as published", publishedSchemas]);

describe.each(folders)("by %s", (_, folder) => {
  it("the manifest has no error", async () => {
    expect(await schemaErrors(manifest, folder)).toEqual([]);
  });

  it("the build's manifest has none but the shortcuts, which Microsoft documents and its schemas lack", async () => {
    const built = manifestOfBuild(manifest, "https://example.org/rag-agenda");
    expect(built).toContain('<ExtendedOverrides Url="https://example.org/rag-agenda/assets/shortcuts.json" />');
    expect(await schemaErrors(built, folder)).toEqual([]);
    const elsewhere = built
      .replace(/( *<ExtendedOverrides .*\n)/, "")
      .replace("<Hosts>", "<ExtendedOverrides /><Hosts>");
    expect((await schemaErrors(elsewhere, folder)).join("\n")).toContain("ExtendedOverrides");
  });

  it.each([
    [
      "an element that no schema knows",
      "<DefaultLocale>",
      "<Locale>en</Locale><DefaultLocale>",
      "Locale': This element is not expected",
    ],
    ["elements in another order", /(<Version>.*<\/Version>)\s*(<ProviderName>.*?>)/, "$2 $1", "not expected"],
    ["an element that is missing", /<ProviderName>.*<\/ProviderName>/, "", "ProviderName"],
    ["a second of what there is one of", /(<Permissions>.*<\/Permissions>)/, "$1$1", "Permissions"],
    ["an attribute that is missing", '<OfficeTab id="TabHome">', "<OfficeTab>", "The attribute 'id' is required"],
    ["a permission that Excel does not give", ">ReadWriteDocument<", ">ReadAll<", "ReadAll"],
    ["a host that is none", 'xsi:type="Workbook"', 'xsi:type="Spreadsheet"', "Spreadsheet"],
    ["an element of the version overrides that none knows", "<FunctionFile ", "<ScriptFile ", "ScriptFile"],
    [
      "a resource without a value",
      /(<bt:Url id="Taskpane.Url") DefaultValue="[^"]*"/,
      "$1",
      "'DefaultValue' is required",
    ],
    ["an element that is not closed", "</Resources>", "", "Resources"],
  ] as [string, string | RegExp, string, string][])("%s is refused", async (_what, from, to, words) => {
    const broken = manifest.replace(from, to);
    expect(broken).not.toBe(manifest);
    expect((await schemaErrors(broken, folder)).join("\n")).toContain(words);
  });
});

interface BuildManifest {
  manifestOfBuild: (manifest: string, address: string) => string;
}
