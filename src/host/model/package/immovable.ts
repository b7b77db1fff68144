/** What a sheet of the opened file has at some cells that the model does not know: it would not follow cells that move. */
import { newerDrawings } from "../excelts/drawings";
import { partText, type Parts, type SheetPart } from "./packageReading";

const related: Readonly<Record<string, string>> = {
  pivotTable: "pivot tables",
  queryTable: "query results",
  ctrlProp: "form controls",
  control: "ActiveX controls",
  oleObject: "embedded objects",
};

/** By what people call them. */
export function immovableFeatures({ path, relationships, tail }: SheetPart, parts: Parts): string[] {
  const found = relationships.flatMap(({ kind }) => related[kind] ?? []);
  if (/<\w+:sparkline[ >]/.test(tail)) found.push("sparklines");
  const drawing = relationships.find(({ kind }) => kind === "drawing");
  if (drawing && /<(?:\w+:)?AlternateContent[ >]|<dgm:relIds/.test(partText(parts, drawing.target) ?? ""))
    found.push(newerDrawings);
  if (parts["xl/metadata.xml"] && /<(?:\w+:)?c [^>]*\bvm="/.test(partText(parts, path) ?? ""))
    found.push("pictures or linked data in cells");
  return [...new Set(found)];
}
