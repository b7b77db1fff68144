/** What a saved workbook has not kept of the opened one, by what people call it: found by comparing the two packages. */
import { unzipSync } from "fflate";
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

/** What sheets have in their own XML. */
const writtenFeatures: readonly [RegExp, string][] = [
  [/<\w+:sparkline[ >]/g, "sparklines"],
  [/<(?:\w+:)?customSheetView /g, "custom views"],
  [/<(?:\w+:)?c [^>]*?\bcm="/g, "spilled formulas"],
  [/<(?:\w+:)?c [^>]*?\bvm="/g, "pictures and linked data in cells"],
];

/** One sentence for each feature; none where nothing is lost. */
export function featuresNotKept(opened: Uint8Array, saved: Uint8Array): string[] {
  if (opened === saved) return [];
  const before = kindsOf(opened);
  const after = kindsOf(saved);
  const related = relatedFeatures.filter(([kind]) => (after.get(kind) ?? 0) < (before.get(kind) ?? 0));
  const [then, now] = differingSheets(opened, saved);
  const written = writtenFeatures.filter(([pattern]) => count(now, pattern) < count(then, pattern));
  const lost = [...related, ...written].map(([, feature]) => `OUT could not keep all of this: ${feature}.`);
  const signed = before.has("signature") ? ["OUT is changed, so the digital signature of IN is no longer valid."] : [];
  return [...signed, ...lost];
}

/** How many relationships of each kind there are. */
function kindsOf(workbook: Uint8Array): Map<string, number> {
  const kinds = new Map<string, number>();
  for (const part of Object.values(unzipSync(workbook, { filter: ({ name }) => name.endsWith(".rels") }))) {
    for (const { kind } of readRelationships(new TextDecoder().decode(part), ""))
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return kinds;
}

/** The text of all sheets that are not the same in both. */
function differingSheets(opened: Uint8Array, saved: Uint8Array): [string, string] {
  const then = sheetSizes(opened);
  const now = sheetSizes(saved);
  const text = (workbook: Uint8Array, others: ReadonlyMap<string, string>) =>
    Object.values(unzipSync(workbook, { filter: (file) => isSheet(file) && others.get(file.name) !== sizeOf(file) }))
      .map((part) => new TextDecoder().decode(part))
      .join("");
  return [text(opened, now), text(saved, then)];
}

interface PackedFile {
  name: string;
  size: number;
  originalSize: number;
}

function sheetSizes(workbook: Uint8Array): Map<string, string> {
  const sizes = new Map<string, string>();
  unzipSync(workbook, {
    filter: (file) => {
      if (isSheet(file)) sizes.set(file.name, sizeOf(file));
      return false;
    },
  });
  return sizes;
}

function isSheet({ name }: PackedFile): boolean {
  return /^xl\/worksheets\/[^/]*\.xml$/.test(name);
}

function sizeOf({ size, originalSize }: PackedFile): string {
  return `${size}:${originalSize}`;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
