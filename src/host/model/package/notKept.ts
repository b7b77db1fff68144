/** What a saved workbook has not kept of the opened one, by what people call it: found by comparing the two packages. */
import { packedFiles, type PackedFile } from "../../../ooxml/packedFiles";
import { readRelationships } from "./patch/packageEdit";

/** Kinds of relationships that lead to what the model does not write itself, in the order in which they are reported. */
const relatedFeatures: readonly [string, string][] = [
  ["vbaProject", "macros"],
  ["pivotTable", "pivot tables"],
  ["slicer", "slicers"],
  ["timeline", "timelines"],
  ["ctrlProp", "form controls"],
  ["control", "ActiveX controls"],
  ["oleObject", "embedded objects"],
  ["package", "embedded files"],
  ["image", "pictures"],
  ["comments", "notes"],
  ["threadedComment", "threaded comments"],
  ["chartEx", "newer charts"],
  ["diagramData", "SmartArt"],
  ["chartsheet", "chart sheets"],
  ["queryTable", "query results"],
  ["connections", "data connections"],
  ["powerPivotData", "the data model"],
  ["externalLink", "links to other workbooks"],
  ["rdRichValue", "pictures in cells and linked data types"],
  ["FeaturePropertyBag", "check boxes in cells"],
  ["classificationlabels", "the sensitivity label"],
  ["printerSettings", "printer settings"],
];

/** What sheets have in their own XML. A text without the first is not searched for the second. */
const writtenFeatures: readonly [string, RegExp, string][] = [
  [":sparkline", /<\w+:sparkline[ >]/g, "sparklines"],
  ["customSheetView", /<(?:\w+:)?customSheetView /g, "custom views"],
  [' cm="', /<(?:\w+:)?c [^>]*?\bcm="/g, "spilled formulas"],
  [' vm="', /<(?:\w+:)?c [^>]*?\bvm="/g, "pictures and linked data in cells"],
];

/** Of which a changed file has none that is valid. */
export const digitalSignature = "the digital signature";

/** By what people call them; none where nothing is lost. */
export function featuresNotKept(opened: Uint8Array, saved: Uint8Array): string[] {
  if (opened === saved) return [];
  const [then, now] = [packedFiles(opened), packedFiles(saved)];
  const before = kindsOf(then);
  const after = kindsOf(now);
  const related = relatedFeatures
    .filter(([kind]) => (after.get(kind) ?? 0) < (before.get(kind) ?? 0))
    .map(([, feature]) => feature);
  const written = writtenNotKept(otherSheets(then, now), otherSheets(now, then));
  return [...(before.has("signature") ? [digitalSignature] : []), ...related, ...written];
}

/** How many relationships of each kind there are. */
function kindsOf(files: readonly PackedFile[]): Map<string, number> {
  const kinds = new Map<string, number>();
  for (const file of files.filter(({ name }) => name.endsWith(".rels"))) {
    for (const { kind } of readRelationships(textOf(file), "")) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return kinds;
}

/** The sheets that are not the same in the others. */
function otherSheets(files: readonly PackedFile[], others: readonly PackedFile[]): PackedFile[] {
  const keyOf = ({ name, size, checksum }: PackedFile) => `${name}:${size}:${checksum}`;
  const same = new Set(others.map(keyOf));
  return files.filter((file) => /^xl\/worksheets\/[^/]*\.xml$/.test(file.name) && !same.has(keyOf(file)));
}

/** One sheet after the other: they may be large. What is saved is unpacked only where something could be lost. */
function writtenNotKept(then: readonly PackedFile[], now: readonly PackedFile[]): string[] {
  const before = writtenIn(then);
  if (before.size === 0) return [];
  const after = writtenIn(now);
  return [...before].filter(([feature, number]) => (after.get(feature) ?? 0) < number).map(([feature]) => feature);
}

/** How many there are of each feature. */
function writtenIn(sheets: readonly PackedFile[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const sheet of sheets) {
    const xml = textOf(sheet);
    for (const [sign, pattern, feature] of writtenFeatures) {
      const number = xml.includes(sign) ? (xml.match(pattern)?.length ?? 0) : 0;
      if (number > 0) numbers.set(feature, (numbers.get(feature) ?? 0) + number);
    }
  }
  return numbers;
}

function textOf(file: PackedFile): string {
  return new TextDecoder().decode(file.unpack());
}
